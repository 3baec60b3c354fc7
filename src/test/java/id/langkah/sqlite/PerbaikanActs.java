package id.langkah.sqlite;

import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Waktu;
import id.langkah.service.AllSigned;
import id.langkah.service.KeadaanPerbaikan;
import id.langkah.service.PendingStep;
import id.langkah.service.PengerjaanPerbaikanService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Acts on runs of Perbaikan SOPs and their signatures. */
final class PerbaikanActs {
    private static final String NAMA = "Perbaikan data kinerja";
    private static final List<String> STEPS = List.of(
            "Mengajukan perbaikan data kinerja",
            "Memeriksa usulan",
            "Membubuhkan paraf",
            "Menandatangani berita acara",
            "Menyimpan berkas");

    private PerbaikanActs() {}

    private static PengerjaanPerbaikanService service(CrashOffice office) {
        return office.desk.data.pengerjaanPerbaikan();
    }

    /** Starts a run, importing the SOP first when needed. */
    static boolean start(CrashOffice office) throws IOException {
        Optional<RingkasanSop> sop = office.any(office.desk.pengerjaan.startable().stream()
                .filter(ringkasanSop -> ringkasanSop.nama().equals(NAMA))
                .toList());
        if (sop.isPresent()) {
            office.desk.pengerjaan.start(sop.get().versiId(), office.text("Perbaikan"), "2026-TW1");
            return true;
        }
        Path file = office.received("perbaikan.json", to -> office.desk.pustaka.export(List.of(sop(office)), to));
        return !office.desk
                .impor
                .take(office.desk.impor.preview(List.of(file)).takeable())
                .isEmpty();
    }

    private static Sop sop(CrashOffice office) {
        var plain = new MutuBaku(List.of(), Waktu.read("20 menit"), List.of("Hasil"));
        return Contoh.sop(
                        NAMA,
                        IntStream.range(0, STEPS.size())
                                .mapToObj(i -> Contoh.aktivitas(i + 1, null)
                                        .withUraian(STEPS.get(i))
                                        .withMutuBaku(plain))
                                .toList())
                .withAktivitas(0, first -> first.withKeterangan(office.label("Isi")));
    }

    private static Optional<Pengerjaan> run(CrashOffice office) {
        return run(office, run -> true);
    }

    private static Optional<Pengerjaan> run(CrashOffice office, Predicate<Pengerjaan> which) {
        return office.any(service(office).runs().stream()
                .filter(run -> run.current().isPresent())
                .filter(which)
                .toList());
    }

    /** The Perbaikan that wait for the signature of the run's current step. */
    private static List<BarisPerbaikan> waiting(CrashOffice office, Pengerjaan run) {
        return service(office)
                .keadaan(run.id())
                .flatMap(KeadaanPerbaikan::tawaran)
                .map(PendingStep::perbaikan)
                .orElse(List.of());
    }

    /** The Perbaikan of a run that wait for a signature. */
    private static List<BarisPerbaikan> carried(CrashOffice office, Pengerjaan run) {
        return service(office).keadaan(run.id()).map(KeadaanPerbaikan::menunggu).orElse(List.of());
    }

    /** Assigns one or all Perbaikan without a run. */
    static boolean tie(CrashOffice office) {
        Optional<Pengerjaan> run = run(office);
        List<KunciRealisasi> loose = run
                .flatMap(pengerjaan -> service(office).keadaan(pengerjaan.id()))
                .map(KeadaanPerbaikan::lepas)
                .orElse(List.of())
                .stream()
                .map(BarisPerbaikan::kunci)
                .toList();
        if (loose.isEmpty()) {
            return false;
        }
        List<KunciRealisasi> chosen =
                office.dice(2) == 0 ? loose : List.of(office.any(loose).orElseThrow());
        return !service(office)
                .tie(run.orElseThrow().id(), chosen, office.text("Staf"))
                .isEmpty();
    }

    /** Finishes a step and gives its signature to all that wait for it. */
    static boolean complete(CrashOffice office) {
        return run(office)
                .map(run -> AllSigned.complete(
                        service(office),
                        run.id(),
                        new Selesai(position(run), office.text("Kasubbag"), office.text("Diperiksa"))))
                .isPresent();
    }

    private static int position(Pengerjaan run) {
        return run.current().map(Putaran::aktivitas).orElseThrow();
    }

    /** Finishes a step and gives its signature to one that waits for it. */
    static boolean completeSome(CrashOffice office) {
        Optional<Pengerjaan> run =
                run(office, pengerjaan -> !waiting(office, pengerjaan).isEmpty());
        Optional<BarisPerbaikan> optional = run.flatMap(pengerjaan -> office.any(waiting(office, pengerjaan)));
        optional.ifPresent(baris -> service(office)
                .complete(
                        run.orElseThrow().id(),
                        new Selesai(position(run.orElseThrow()), office.text("Kasubbag"), ""),
                        List.of(baris.kunci()),
                        office.text("Kepala")));
        return optional.isPresent();
    }

    /** Gives a signature that belongs to no step. */
    static boolean sign(CrashOffice office) {
        Optional<Pengerjaan> run =
                run(office, pengerjaan -> !carried(office, pengerjaan).isEmpty());
        Optional<BarisPerbaikan> optional = run.flatMap(pengerjaan -> office.any(carried(office, pengerjaan)));
        optional.ifPresent(baris -> {
            TahapPerbaikan next = KeadaanPerbaikan.next(baris).orElseThrow();
            service(office).sign(run.orElseThrow().id(), baris.kunci(), next, office.text("Kepala"));
        });
        return optional.isPresent();
    }

    /** Undoes the last fact of a run with the signatures that depend on it. */
    static boolean undo(CrashOffice office) {
        return run(office).map(run -> service(office).undo(run.id())).isPresent();
    }

    /** Returns a step with the signatures that depend on it. */
    static boolean sendBack(CrashOffice office) {
        return run(office, pengerjaan -> position(pengerjaan) > 0)
                .map(run -> {
                    int from = position(run);
                    var fact = new Dikembalikan(
                            from, office.dice(from), office.text("Kepala"), office.text("Kurang lengkap"));
                    return service(office).sendBack(run.id(), fact);
                })
                .isPresent();
    }
}
