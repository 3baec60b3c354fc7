package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.LembarAksi;
import id.langkah.domain.aksi.LembarTindakLanjut;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.NaskahLembar;
import id.langkah.domain.rekap.Lembar;
import id.langkah.excel.AksiWorkbook;
import id.langkah.sqlite.AksiStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.SkalaStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The Rencana Aksi of a year and its monitoring. */
public final class AksiService {
    private final Database database;
    private final AksiStore store;
    private final IndikatorStore indikator;
    private final SkalaStore skala;
    private final KantorStore kantor;
    private final Supplier<LocalDateTime> clock;

    AksiService(Database database, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.store = new AksiStore(database);
        this.indikator = new IndikatorStore(database);
        this.skala = new SkalaStore(database);
        this.kantor = new KantorStore(database);
        this.clock = clock;
    }

    /** The Rencana Aksi of a year, with tindak lanjut of earlier years that are still open. */
    public RencanaAksi rencana(int tahun) {
        var aksi = store.all();
        var known = new ArrayList<IndikatorTercatat>(indikator.year(tahun));
        List<Long> earlier = new ArrayList<>(aksi.keySet());
        earlier.removeAll(known.stream().map(IndikatorTercatat::id).toList());
        known.addAll(indikator.load(earlier));
        return RencanaAksi.of(tahun, known, aksi, skala.pengaturan());
    }

    /** The current date. */
    public LocalDate today() {
        return clock.get().toLocalDate();
    }

    /** The open tindak lanjut of this and earlier years, the earliest deadline first. */
    public List<RencanaAksi.Lama> terbuka() {
        LocalDate today = today();
        return rencana(today.getYear()).tindakLanjut(Triwulan.ofBulan(today.getMonthValue())).stream()
                .filter(butir -> butir.tindakLanjut().isTerbuka())
                .sorted((one, other) -> due(one).compareTo(due(other)))
                .toList();
    }

    private static LocalDate due(RencanaAksi.Lama butir) {
        return Optional.ofNullable(butir.tindakLanjut().batas()).orElse(LocalDate.MAX);
    }

    /** Stores a new or changed action; returns its number. */
    public long save(Aksi aksi) {
        MasalahException.refuseGalat(aksi.check());
        return store.save(aksi);
    }

    /** Deletes an action with its monitoring and tindak lanjut. */
    public void remove(long aksi) {
        store.remove(aksi);
    }

    /**
     * Moves an action among those of its indicator.
     *
     * @param by how many places down; negative for up
     */
    public void move(Aksi aksi, int by) {
        var order = new ArrayList<Long>();
        store.all()
                .getOrDefault(aksi.indikator(), List.of())
                .forEach(butir -> order.add(butir.aksi().id()));
        int at = order.indexOf(aksi.id());
        int to = Math.clamp((long) at + by, 0, order.size() - 1);
        if (at >= 0 && at != to) {
            Collections.swap(order, at, to);
            store.order(order);
        }
    }

    /** The actions that would be copied from the year before; see {@link RencanaAksi#dariTahunLalu}. */
    public List<Aksi> tahunLalu(int tahun) {
        return rencana(tahun).dariTahunLalu(rencana(tahun - 1));
    }

    /** Copies the actions of the year before; returns how many were added. */
    public int takeTahunLalu(int tahun) {
        return database.inTransaction(() -> {
            List<Aksi> baru = tahunLalu(tahun);
            baru.forEach(store::save);
            return baru.size();
        });
    }

    /** Stores the monitoring of an action in a quarter. */
    public void save(long aksi, Triwulan triwulan, PantauanAksi pantauan) {
        store.save(aksi, triwulan, pantauan, clock.get());
    }

    /** Stores a new or changed tindak lanjut; returns its number. */
    public long save(TindakLanjut butir) {
        MasalahException.refuseGalat(butir.check());
        return store.save(butir);
    }

    /** Closes a tindak lanjut. */
    public void tutup(long id, LocalDate hari, String hasil) {
        save(load(id).tutup(hari, hasil));
    }

    /** Opens a closed tindak lanjut again. */
    public void buka(long id) {
        save(load(id).buka());
    }

    private TindakLanjut load(long id) {
        return store.tindakLanjut(id)
                .orElseThrow(
                        () -> MasalahException.galat("Tindak lanjut ini tidak ada lagi.", "", "Muat ulang dengan F5."));
    }

    /** Deletes a tindak lanjut. */
    public void removeTindakLanjut(long id) {
        store.removeTindakLanjut(id);
    }

    /**
     * Writes the plan and each monitored quarter as a workbook, or the plan or one quarter as a
     * paper; the file's ending decides.
     *
     * @param triwulan the quarter of the paper; empty for the plan
     * @return the file that was written, see {@link CetakService#naskah(Naskah, Path)}
     * @throws MasalahException when nothing is planned, the ending is unknown, or the file cannot
     *     be written
     */
    public Path write(int tahun, Optional<Triwulan> triwulan, CetakService cetak, Path file) {
        if (Format.of(file).filter(Format.XLSX::equals).isEmpty()) {
            return cetak.naskah(triwulan.map(butir -> naskah(tahun, butir)).orElseGet(() -> naskah(tahun)), file);
        }
        RencanaAksi rencana = planned(tahun);
        Kantor office = kantor.kantor();
        LocalDateTime saat = clock.get();
        FileOut.write(file, out -> AksiWorkbook.write(rencana, office, saat, out));
        return file;
    }

    private RencanaAksi planned(int tahun) {
        RencanaAksi rencana = rencana(tahun);
        if (rencana.baris().isEmpty()) {
            throw MasalahException.galat(
                    "Belum ada aksi tahun " + tahun + ".",
                    "Rencana Aksi",
                    "Tambahkan aksi di Perencanaan, bagian Rencana Aksi.");
        }
        return rencana;
    }

    /** The plan as a paper. */
    Naskah naskah(int tahun) {
        return naskah("Rencana Aksi", "Tahun " + tahun, List.of(LembarAksi.rencana(planned(tahun))));
    }

    /** The monitoring of a quarter as a paper. */
    Naskah naskah(int tahun, Triwulan triwulan) {
        RencanaAksi rencana = planned(tahun);
        return naskah(
                "Pemantauan Rencana Aksi",
                triwulan.kata() + " Tahun " + tahun,
                List.of(LembarAksi.pantauan(rencana, triwulan), LembarTindakLanjut.of(rencana, triwulan, today())));
    }

    private Naskah naskah(String judul, String periode, List<Lembar<?>> lembar) {
        return NaskahLembar.of(judul, List.of(periode), lembar, kantor.kantor(), today());
    }
}
