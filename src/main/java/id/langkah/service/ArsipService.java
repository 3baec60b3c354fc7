package id.langkah.service;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diarsipkan;
import id.langkah.domain.kinerja.Realisasi.Status;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.DaftarArsip;
import id.langkah.domain.rekap.Periode;
import id.langkah.excel.ArsipWorkbook;
import id.langkah.pdf.DaftarArsipPage;
import id.langkah.pdf.LabelBoksPage;
import id.langkah.sqlite.ArsipStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.PengerjaanStore;
import id.langkah.sqlite.RealisasiStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Archives finished runs and settled figures, and keeps the Daftar Arsip. */
public final class ArsipService {
    /** The number of indicators that an entry mentions by name. */
    private static final int NAMED = 3;

    private final Database database;
    private final ArsipStore store;
    private final PengerjaanStore runs;
    private final IndikatorStore indikator;
    private final RealisasiStore figures;
    private final KantorStore kantor;
    private final RealisasiService realisasi;
    private final Supplier<LocalDateTime> clock;

    /** @param realisasi records the archiving of figures */
    ArsipService(Database database, RealisasiService realisasi, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.store = new ArsipStore(database);
        this.runs = new PengerjaanStore(database);
        this.indikator = new IndikatorStore(database);
        this.figures = new RealisasiStore(database);
        this.kantor = new KantorStore(database);
        this.realisasi = realisasi;
        this.clock = clock;
    }

    /** All archive entries, in the order of the printed list. */
    public DaftarArsip list() {
        return DaftarArsip.of(store.all());
    }

    /** The finished runs that no entry contains, the latest first. */
    public List<Pengerjaan> runs() {
        Set<Long> kept = store.pengerjaan();
        return runs.list().stream()
                .filter(run -> run.status().isEnded())
                .filter(run -> !kept.contains(run.id()))
                .toList();
    }

    /** A proposed entry for a run, filled as far as the run tells; not stored yet. */
    public EntriArsip draft(long run) {
        Pengerjaan pengerjaan = runs.load(run);
        String period = Periode.read(pengerjaan.periode()).map(Periode::teks).orElse(pengerjaan.periode());
        return entry(
                pengerjaan.sop().nama() + ": " + pengerjaan.judul(),
                period.isBlank() ? String.valueOf(pengerjaan.mulai().getYear()) : period,
                run,
                List.of());
    }

    /** A proposed entry for figures, filled as far as they tell; not stored yet. */
    public EntriArsip draft(List<KunciRealisasi> kunci) {
        List<IndikatorTercatat> named =
                indikator.load(kunci.stream().map(KunciRealisasi::indikator).toList());
        String masa = kunci.stream()
                .map(KunciRealisasi::masa)
                .map(Masa::kata)
                .distinct()
                .collect(joining(", "));
        String tahun = named.stream()
                .map(indikatorTercatat ->
                        String.valueOf(indikatorTercatat.indikator().tahun()))
                .distinct()
                .collect(joining(", "));
        return entry("Data kinerja: " + names(named), masa + " Tahun " + tahun, null, kunci);
    }

    /** The names of the first few indicators; the search finds the others as well. */
    private static String names(List<IndikatorTercatat> named) {
        String first = named.stream()
                .limit(NAMED)
                .map(indikatorTercatat -> indikatorTercatat.indikator().nama())
                .collect(joining("; "));
        int more = named.size() - NAMED;
        return more > 0 ? first + "; dan " + more + " indikator lain" : first;
    }

    private static EntriArsip entry(String uraian, String kurunWaktu, @Nullable Long run, List<KunciRealisasi> kunci) {
        return new EntriArsip(
                0,
                "",
                uraian,
                kurunWaktu,
                EntriArsip.TINGKAT_PERKEMBANGAN.getFirst(),
                1,
                "berkas",
                "",
                "",
                "",
                run,
                kunci);
    }

    /** Stores a new entry and archives the settled figures that it names. */
    public EntriArsip add(EntriArsip entri, String oleh) {
        return database.inTransaction(() -> {
            check(entri, oleh);
            return store.load(store.add(entri));
        });
    }

    /** Stores new entries, all or none. */
    public List<EntriArsip> addAll(List<EntriArsip> entri, String oleh) {
        return database.inTransaction(
                () -> entri.stream().map(entriArsip -> add(entriArsip, oleh)).toList());
    }

    /** Stores a changed entry; figures that it newly names are archived. */
    public EntriArsip change(EntriArsip entri, String oleh) {
        return database.inTransaction(() -> {
            store.load(entri.id());
            check(entri, oleh);
            store.change(entri);
            return store.load(entri.id());
        });
    }

    private void check(EntriArsip entri, String oleh) {
        MasalahException.refuseGalat(entri.check());
        Long run = entri.pengerjaan();
        if (run != null && !runs.load(run).status().isEnded()) {
            throw MasalahException.galat(
                    "Pengerjaan ini belum selesai, jadi belum dapat diarsipkan.",
                    "Pengerjaan",
                    "Selesaikan dahulu pengerjaannya.");
        }
        realisasi.record(
                entri.realisasi().stream()
                        .filter(kunci -> figures.load(kunci).status() != Status.DIARSIPKAN)
                        .map(kunci -> new Catatan(kunci, new Diarsipkan()))
                        .toList(),
                oleh);
    }

    /** Deletes an entry; its figures stay archived, because facts are never deleted. */
    public void remove(long id) {
        store.remove(id);
    }

    /** Writes the Daftar Arsip: as PDF when the file ends in .pdf, otherwise as workbook. */
    public void write(Path file) {
        DaftarArsip daftar = list();
        Kantor office = kantor.kantor();
        LocalDateTime saat = clock.get();
        FileOut.write(file, out -> {
            if (FileOut.isPdf(file)) {
                DaftarArsipPage.write(daftar, office, saat, out);
            } else {
                ArsipWorkbook.write(daftar, office, saat, out);
            }
        });
    }

    /** Writes a label for each box as PDF. */
    public void label(Path file) {
        DaftarArsip daftar = list();
        Kantor office = kantor.kantor();
        FileOut.write(file, out -> LabelBoksPage.write(daftar, office, out));
    }
}
