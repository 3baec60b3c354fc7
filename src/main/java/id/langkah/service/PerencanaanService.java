package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.HasilRencana;
import id.langkah.domain.perencanaan.PadananRenstra;
import id.langkah.domain.perencanaan.PembacaRencana;
import id.langkah.domain.perencanaan.PohonIndikator;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.excel.RencanaWorkbook;
import id.langkah.excel.reading.LembarReader;
import id.langkah.sqlite.AnggaranStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.RenstraStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The Renstra with their trees, and the indicators of a year made from them. */
public final class PerencanaanService {
    private final Database database;
    private final RenstraStore store;
    private final KinerjaService kinerja;
    private final AnggaranStore anggaran;
    private final KantorStore kantor;
    private final Supplier<LocalDateTime> clock;

    PerencanaanService(Database database, KinerjaService kinerja, Supplier<LocalDateTime> clock) {
        this.anggaran = new AnggaranStore(database);
        this.kantor = new KantorStore(database);
        this.clock = clock;
        this.database = database;
        this.store = new RenstraStore(database);
        this.kinerja = kinerja;
    }

    /** All Renstra, the latest first. */
    public List<Renstra> semua() {
        return store.all();
    }

    /** The Renstra that contains a year; of several the latest; empty when there is none. */
    public Optional<Renstra> untuk(int tahun) {
        return store.all().stream().filter(renstra -> renstra.has(tahun)).findFirst();
    }

    /**
     * Stores a new or changed Renstra with its tree.
     *
     * @throws MasalahException when its years are invalid, or a node with a budget was removed from
     *     the tree
     */
    public Renstra save(Renstra renstra) {
        return database.inTransaction(() -> {
            var masalah = new ArrayList<>(renstra.check());
            if (renstra.id() != 0) {
                masalah.addAll(moneyLost(store.load(renstra.id()).pohon(), renstra.pohon()));
            }
            MasalahException.refuseGalat(masalah);
            return store.load(store.save(renstra));
        });
    }

    private List<Masalah> moneyLost(PohonKinerja before, PohonKinerja after) {
        Set<Long> left = after.simpul().stream().map(SimpulPohon::id).collect(Collectors.toSet());
        Set<Long> gone = before.simpul().stream().map(SimpulPohon::id).collect(Collectors.toCollection(HashSet::new));
        gone.removeAll(left);
        Set<Long> lost = store.beranggaran(gone);
        return before.simpul().stream()
                .filter(simpul -> lost.contains(simpul.id()))
                .map(simpul -> Masalah.galat(
                        simpul.sebutan() + " memiliki pagu atau realisasi anggaran, sehingga tidak dapat dihapus.",
                        "Pohon kinerja",
                        "Kosongkan dahulu isiannya di bagian Anggaran, di setiap tahun."))
                .toList();
    }

    /** The year's indicators with their figures, for comparing with the Renstra. */
    public List<IndikatorTercatat> indikator(int tahun) {
        return kinerja.indikator(tahun);
    }

    /** The scales, bands and bounds that count now. */
    public PengaturanKinerja pengaturan() {
        return kinerja.pengaturan();
    }

    /**
     * Makes a Renstra whose tree is built from a year's indicators; the year must not belong to a
     * Renstra yet.
     *
     * @param rangka its years, name and document
     */
    public Renstra susun(Renstra rangka, int tahun) {
        List<Indikator> indikator = kinerja.indikator(tahun).stream()
                .map(IndikatorTercatat::indikator)
                .toList();
        return save(rangka.withPohon(PohonIndikator.of(indikator, tahun, rangka.akhir())));
    }

    /**
     * Makes the indicators of a year from its Renstra: missing ones are added and blank targets
     * filled; nothing else is changed.
     */
    public Dibuat buat(long renstra, int tahun, String oleh) {
        return database.inTransaction(() -> {
            var padanan = new PadananRenstra(store.load(renstra), tahun, kinerja.indikator(tahun));
            List<Indikator> baru = padanan.kurang();
            Map<Long, Indikator> diisi = padanan.terisi();
            kinerja.addAll(tahun, baru);
            kinerja.changeAll(diisi, oleh);
            return new Dibuat(baru.size(), diisi.size());
        });
    }

    /**
     * Reads a file with a plan or budget and previews its import; problems in the file are findings
     * of the result, never exceptions.
     */
    public HasilRencana preview(Path berkas, long renstra, int tahun) {
        return preview(berkas, store.load(renstra), tahun);
    }

    /** The same for a plan that need not be stored yet. */
    public HasilRencana preview(Path berkas, Renstra renstra, int tahun) {
        return PembacaRencana.read(LembarReader.read(berkas), renstra, tahun, pengaturan());
    }

    /** What an import of a pasted range would do. */
    public HasilRencana preview(String tempelan, long renstra, int tahun) {
        return PembacaRencana.read(
                BukuMasuk.tempelan(Tempelan.read(tempelan)), store.load(renstra), tahun, pengaturan());
    }

    /**
     * Stores what a preview shows, either all of it or nothing; amounts that the table does not
     * contain are kept.
     *
     * @throws MasalahException when the findings of the preview contain an error
     */
    public Renstra take(HasilRencana hasil) {
        MasalahException.refuseGalat(hasil.masalah());
        return database.inTransaction(() -> {
            Renstra kept = save(hasil.renstra());
            hasil.uang().forEach((tahun, byPlace) -> {
                Map<Long, Anggaran> before = anggaran.year(tahun);
                Map<Long, Anggaran> after = new HashMap<>();
                byPlace.forEach((at, masuk) -> {
                    long id = kept.pohon().get(at).id();
                    after.put(id, masuk.over(before.getOrDefault(id, Anggaran.BELUM)));
                });
                anggaran.save(tahun, after);
            });
            return kept;
        });
    }

    /**
     * Writes a Renstra and the amounts of one year as a workbook that
     * {@link #preview(Path, long, int)} can read.
     *
     * @throws MasalahException when the file is open in another program or cannot be written
     */
    public void write(long renstra, int tahun, Path file) {
        Renstra plan = store.load(renstra);
        var uang = new AnggaranTahun(tahun, plan.pohon(), anggaran.year(tahun), anggaran.dokumen(tahun));
        Kantor office = kantor.kantor();
        LocalDateTime saat = clock.get();
        FileOut.write(file, out -> RencanaWorkbook.write(plan, uang, office, saat, out));
    }

    /** How many indicators were added and how many targets were filled. */
    public record Dibuat(int baru, int diisi) {}

    /** Deletes a Renstra with its tree and budgets. */
    public void remove(long id) {
        store.remove(id);
    }
}
