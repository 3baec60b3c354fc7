package id.langkah.service;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitolak;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.naskah.NaskahPerbaikan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.rekap.BeritaAcaraPerbaikan;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.PengerjaanStore;
import id.langkah.sqlite.RealisasiStore;
import id.langkah.sqlite.SkalaStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Corrects settled figures: a proposal with evidence, followed by the other signatures in order. */
public final class PerbaikanService {
    private final Database database;
    private final IndikatorStore indikator;
    private final RealisasiStore figures;
    private final PengerjaanStore runs;
    private final SkalaStore skala;
    private final RealisasiService realisasi;
    private final KantorStore kantor;
    private final Supplier<LocalDateTime> clock;

    /** @param realisasi records the facts of the figures */
    PerbaikanService(Database database, RealisasiService realisasi, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.indikator = new IndikatorStore(database);
        this.figures = new RealisasiStore(database);
        this.runs = new PengerjaanStore(database);
        this.skala = new SkalaStore(database);
        this.realisasi = realisasi;
        this.kantor = new KantorStore(database);
        this.clock = clock;
    }

    /** All Perbaikan that wait for signatures, the oldest first. */
    public List<BarisPerbaikan> open() {
        return rows(figures.open(), Perbaikan::isOpen);
    }

    /** All Perbaikan, the oldest first. */
    public List<BarisPerbaikan> list() {
        return rows(figures.corrected(), perbaikan -> true);
    }

    /** The Perbaikan carried by a run, the oldest first. */
    public List<BarisPerbaikan> ofRun(long run) {
        return rows(figures.ofRun(run), perbaikan -> Long.valueOf(run).equals(perbaikan.pengerjaan()));
    }

    private List<BarisPerbaikan> rows(Collection<Realisasi> of, Predicate<Perbaikan> which) {
        Map<Long, IndikatorTercatat> known =
                indikator
                        .load(of.stream()
                                .map(figure -> figure.kunci().indikator())
                                .toList())
                        .stream()
                        .collect(toMap(IndikatorTercatat::id, indikatorTercatat -> indikatorTercatat));
        record Found(IndikatorTercatat tercatat, Realisasi figure, Perbaikan perbaikan) {}
        var found = new ArrayList<Found>();
        for (Realisasi figure : of) {
            IndikatorTercatat tercatat = requireNonNull(known.get(figure.kunci().indikator()));
            figure.perbaikan().stream().filter(which).forEach(butir -> found.add(new Found(tercatat, figure, butir)));
        }
        found.sort(comparing(butir -> butir.perbaikan().diusulkan().saat()));
        return IntStream.range(0, found.size())
                .mapToObj(i -> BarisPerbaikan.of(
                        i + 1,
                        found.get(i).tercatat(),
                        found.get(i).figure(),
                        found.get(i).perbaikan()))
                .toList();
    }

    /**
     * Proposes the correction of a settled figure, which stays in force until all have signed.
     *
     * @param menjadi the new value as typed
     * @param run the run that carries it; null when there is none
     */
    public IndikatorTercatat propose(
            KunciRealisasi kunci, String menjadi, String alasan, List<Bukti> bukti, @Nullable Long run, String oleh) {
        return database.inTransaction(() -> {
            Nilai nilai = skala.pengaturan()
                    .read(menjadi, indikator.load(kunci.indikator()).indikator().ukuran());
            return realisasi.record(kunci, new PerbaikanDiusulkan(nilai, alasan.strip(), bukti, run), oleh);
        });
    }

    /** Records a signature of the open Perbaikan of a figure; after the last one the new value is in force. */
    public IndikatorTercatat sign(KunciRealisasi kunci, TahapPerbaikan tahap, String oleh) {
        return realisasi.record(kunci, new PerbaikanDitandai(tahap), oleh);
    }

    /** Turns the open Perbaikan of a figure down; the figure does not change. */
    public IndikatorTercatat refuse(KunciRealisasi kunci, String alasan, String oleh) {
        return realisasi.record(kunci, new PerbaikanDitolak(alasan.strip()), oleh);
    }

    /**
     * Writes the Berita Acara of a Perbaikan with today's date; the file's ending decides the
     * format.
     *
     * @param nomorPerbaikan the {@link Perbaikan#nomor()} of the Perbaikan
     * @param nomorSurat the number of the paper; blank leaves dots for handwriting
     * @return the file that was written, see {@link CetakService#naskah(List, Path)}
     * @throws MasalahException when the Perbaikan does not exist or the file cannot be written
     */
    public Path beritaAcara(KunciRealisasi kunci, int nomorPerbaikan, String nomorSurat, Path file) {
        BarisPerbaikan baris =
                rows(List.of(figures.load(kunci)), perbaikan -> perbaikan.nomor() == nomorPerbaikan).stream()
                        .findFirst()
                        .orElseThrow(PerbaikanService::gone);
        Long run = baris.perbaikan().pengerjaan();
        var acara = new BeritaAcaraPerbaikan(
                nomorSurat, clock.get().toLocalDate(), baris, run == null ? "" : title(runs.load(run)));
        Kantor office = kantor.kantor();
        return NaskahFiles.write(List.of(NaskahPerbaikan.of(acara, office)), office, file);
    }

    private static String title(Pengerjaan run) {
        return run.sop().nama() + ": " + run.judul();
    }

    private static MasalahException gone() {
        return MasalahException.galat("Perbaikan ini tidak ada.", "", "Muat ulang daftar perbaikan.");
    }
}
