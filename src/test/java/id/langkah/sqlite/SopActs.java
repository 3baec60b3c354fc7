package id.langkah.sqlite;

import id.langkah.domain.Kantor;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Dinamai;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.rekap.BarisMonitoring;
import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Pernyataan;
import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.AllSigned;
import id.langkah.service.PengerjaanBerkalaService;
import id.langkah.service.Pratinjau.Calon;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Acts on SOPs, runs and the office's settings. */
final class SopActs {
    static final int TITLES = 8;

    private SopActs() {}

    /** Imports SOPs: new ones, and new versions of existing ones. */
    static boolean takeIn(CrashOffice office) throws IOException {
        List<Sop> sop = IntStream.range(0, 1 + office.dice(3) + office.more())
                .mapToObj(i -> sop(office, "SOP " + (i * 1_000 + office.dice(TITLES))))
                .toList();
        Path file = office.received("impor.json", to -> office.desk.pustaka.export(sop, to));
        List<Calon> calon = office.desk.impor.preview(List.of(file)).takeable();
        return !office.desk.impor.take(calon).isEmpty();
    }

    static Sop sop(CrashOffice office, String nama) {
        return Contoh.sop(
                        nama,
                        IntStream.rangeClosed(1, 2 + office.dice(6))
                                .mapToObj(nomor -> Contoh.aktivitas(nomor, null))
                                .toList())
                .withAktivitas(0, first -> Contoh.aktivitas(1, null).withKeterangan(office.label("Isi")));
    }

    static boolean takeSamples(CrashOffice office) {
        return !office.desk.impor.takeSamples().isEmpty();
    }

    private static Optional<RingkasanSop> any(CrashOffice office, Predicate<Status> which) {
        return office.any(office.desk.pustaka.list().stream()
                .filter(sop -> which.test(sop.status()))
                .toList());
    }

    static boolean start(CrashOffice office) {
        return office.any(office.desk.pengerjaan.startable())
                .map(sop -> office.desk.pengerjaan.start(sop.versiId(), office.text("Pengerjaan"), "2026-TW1"))
                .isPresent();
    }

    static Optional<Pengerjaan> run(CrashOffice office) {
        return office.any(office.desk.pengerjaan.list().stream()
                .filter(run -> !run.status().isEnded())
                .toList());
    }

    static boolean record(CrashOffice office) {
        return run(office)
                .map(run -> office.desk.pengerjaan.record(run.id(), next(office, run)))
                .isPresent();
    }

    private static Peristiwa next(CrashOffice office, Pengerjaan run) {
        Putaran step = run.current().orElseThrow();
        int aktivitas = step.aktivitas();
        int dice = office.dice(12);
        if (dice == 0 && aktivitas > 0) {
            return new Dikembalikan(aktivitas, aktivitas - 1, "", office.text("Kurang lengkap"));
        }
        if (dice == 1) {
            return new Dicatat(office.text("Catatan"));
        }
        for (int i = 0; i < step.butir().size(); i++) {
            if (step.butir().get(i).keadaan() == Keadaan.BELUM) {
                return new KelengkapanDijawab(aktivitas, i, dice == 2 ? later(office) : Jawaban.of(Keadaan.ADA));
            }
        }
        return new Selesai(aktivitas, office.text("Staf"), "");
    }

    private static Jawaban later(CrashOffice office) {
        var janji = new Janji(office.text("Bidang"), Contents.SAAT.toLocalDate());
        return new Jawaban(Keadaan.MENYUSUL, "", "", null, "", janji);
    }

    static boolean rename(CrashOffice office) {
        return run(office)
                .map(run -> office.desk.pengerjaan.record(
                        run.id(), new Dinamai(office.text("Judul"), "2026-TW" + (1 + office.dice(4)))))
                .isPresent();
    }

    /** Follows an SOP again in every period. */
    static boolean repeat(CrashOffice office) {
        Periode first = Periode.of(Periode.Jenis.TRIWULAN, Contents.SAAT.toLocalDate());
        return office.any(office.desk.pengerjaan.startable())
                .map(sop -> office.desk
                        .pengerjaan
                        .berkala()
                        .save(new Berkala(0, sop.sopId(), first.jenis(), 0, office.dice(10), first)))
                .isPresent();
    }

    /** Leaves a period out. */
    static boolean skip(CrashOffice office) {
        PengerjaanBerkalaService berkala = office.desk.pengerjaan.berkala();
        LocalDate from = Contents.SAAT.toLocalDate();
        Optional<TugasBerkala> tugas = office.any(berkala.between(from, from.plusYears(2)));
        tugas.ifPresent(berkala::skip);
        return tugas.isPresent();
    }

    /** Finishes a step together with its signature. */
    static boolean complete(CrashOffice office) {
        return run(office)
                .filter(run -> run.current().isPresent())
                .map(run -> AllSigned.complete(
                        office.desk.data.pengerjaanPerbaikan(),
                        run.id(),
                        new Selesai(run.current().orElseThrow().aktivitas(), office.text("Staf"), "")))
                .isPresent();
    }

    static boolean undo(CrashOffice office) {
        return run(office).map(run -> office.desk.pengerjaan.undo(run.id())).isPresent();
    }

    static boolean attach(CrashOffice office) throws IOException {
        Path scan = office.scan();
        return run(office)
                .filter(run -> run.posisi().isPresent())
                .map(run -> office.desk.pengerjaan.attach(run.id(), run.posisi().orElseThrow(), 0, scan))
                .isPresent();
    }

    /** Starts a draft: a new SOP, a copy, or the next version. */
    static boolean draft(CrashOffice office) {
        Optional<RingkasanSop> sop = any(office, status -> true);
        int dice = office.dice(3);
        if (sop.isEmpty() || dice == 0) {
            office.desk.penulisan.begin();
        } else if (dice == 1) {
            office.desk.penulisan.copy(sop.get().versiId());
        } else {
            office.desk.penulisan.revise(sop.get().sopId());
        }
        return true;
    }

    private static Optional<VersiSop> konsep(CrashOffice office) {
        return office.any(office.desk.pustaka.list().stream()
                .flatMap(sop -> office.desk.pustaka.versions(sop.sopId()).stream())
                .filter(versi -> versi.status() == Status.KONSEP)
                .toList());
    }

    static boolean write(CrashOffice office) {
        return konsep(office)
                .map(draft -> office.desk.penulisan.save(draft.id(), sop(office, office.text("Tulisan"))))
                .isPresent();
    }

    static boolean enact(CrashOffice office) {
        return konsep(office)
                .map(draft -> office.desk.penulisan.enact(draft.id()))
                .isPresent();
    }

    static boolean discard(CrashOffice office) {
        Optional<VersiSop> draft = konsep(office);
        draft.ifPresent(versiSop -> office.desk.penulisan.discard(versiSop.id()));
        return draft.isPresent();
    }

    static boolean withdraw(CrashOffice office) {
        Optional<RingkasanSop> sop = any(office, status -> status == Status.BERLAKU);
        sop.ifPresent(ringkasanSop -> office.desk.pustaka.withdraw(ringkasanSop.versiId()));
        return sop.isPresent();
    }

    /** Puts a withdrawn version back into force when there is no newer one. */
    static boolean reinstate(CrashOffice office) {
        Optional<RingkasanSop> sop = any(office, status -> status == Status.DICABUT);
        sop.ifPresent(ringkasanSop -> office.desk.pustaka.reinstate(ringkasanSop.versiId()));
        return sop.isPresent();
    }

    static boolean delete(CrashOffice office) {
        Optional<RingkasanSop> sop = any(office, status -> true);
        sop.ifPresent(ringkasanSop -> office.desk.pustaka.delete(ringkasanSop.sopId()));
        return sop.isPresent();
    }

    static boolean monitor(CrashOffice office) {
        var semester = new Periode(CrashOffice.TAHUN, Periode.Jenis.SEMESTER, 1);
        Optional<BarisMonitoring> row =
                office.any(office.desk.evaluasi.monitoring(semester).baris());
        row.ifPresent(baris -> office.desk.evaluasi.save(
                semester, baris.sopId(), new BarisMonitoring.Isian(office.dice(2) == 0, office.text("Hasil"), "")));
        return row.isPresent();
    }

    static boolean evaluate(CrashOffice office) {
        Optional<Evaluasi> sop = office.any(office.desk.evaluasi.evaluasi(CrashOffice.TAHUN));
        sop.map(evaluasi -> evaluasi.with(
                                office.any(List.of(Pernyataan.values())).orElseThrow(), office.dice(2) == 0)
                        .with(office.text("Catatan")))
                .ifPresent(office.desk.evaluasi::save);
        return sop.isPresent();
    }

    static boolean office(CrashOffice office) {
        Kantor kantor = office.desk.pengaturan.kantor();
        office.desk.pengaturan.save(new Kantor(
                List.of(office.text("PEMERINTAH")),
                office.text("Kota"),
                kantor.logo(),
                kantor.penandatangan(),
                kantor.kertas()));
        return true;
    }

    static boolean hours(CrashOffice office) {
        LocalDate day = LocalDate.of(CrashOffice.TAHUN, 1, 1).plusDays(office.dice(300));
        office.desk.pengaturan.save(office.desk.pengaturan.jamKerja().withLibur(Map.of(day, office.text("Libur"))));
        return true;
    }
}
