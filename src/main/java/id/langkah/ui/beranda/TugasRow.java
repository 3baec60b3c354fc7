package id.langkah.ui.beranda;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.NamaKembar;
import id.langkah.service.Beranda;
import id.langkah.ui.beranda.BerandaModel.Hari;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the start screen: the matter, its run, and a mark. */
final class TugasRow extends HBox {
    private final String heard;

    /**
     * Any line.
     *
     * @param what the matter, in large print
     * @param of what it belongs to
     */
    TugasRow(String what, String of, Badge mark) {
        getStyleClass().add("beranda-baris-isi");
        VBox words = new VBox(ScreenText.wrapped(ScreenText.strong(what)), ScreenText.muted(of));
        words.getStyleClass().add("stack-tight");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, mark);
        heard = what + ". " + of + ". " + mark.getText();
    }

    /** A waiting run with its pelaksana and step. */
    static TugasRow words(Hari hari, Beranda.Tugas tugas) {
        Pengerjaan run = tugas.run();
        Aktivitas aktivitas = run.sop().aktivitas().get(tugas.putaran().aktivitas());
        String who = tugas.pelaksana().isEmpty() ? "Pelaksana belum ditetapkan" : String.join(", ", tugas.pelaksana());
        String paused = tugas.isPaused() ? " · ditunda: " + run.alasanTunda() : "";
        return new TugasRow(
                who,
                aktivitas.nomor() + ". " + aktivitas.uraian() + " · "
                        + judul(run, hari.beranda().kembar()) + paused,
                mark(hari, tugas));
    }

    /** A missing kelengkapan with its step and since when it is missing. */
    static TugasRow words(Hari hari, Beranda.Kurang kurang) {
        Butir butir = kurang.kekurangan().butir();
        Pengerjaan run = kurang.run();
        Aktivitas aktivitas =
                run.sop().aktivitas().get(kurang.kekurangan().putaran().aktivitas());
        String alasan = butir.jawaban().alasan();
        return new TugasRow(
                butir.kelengkapan().nama(),
                butir.keadaan().kata()
                        + " sejak "
                        + Tanggal.panjang(butir.sejak().toLocalDate())
                        + " · aktivitas "
                        + aktivitas.nomor()
                        + ", "
                        + judul(run, hari.beranda().kembar())
                        + (alasan.isBlank() ? "" : " · " + alasan),
                missing(butir, hari.now()));
    }

    /**
     * The time left until the promised date, red once it has passed; without a promise, how long
     * the item has been missing.
     */
    private static Badge missing(Butir butir, LocalDateTime now) {
        Janji janji = butir.jawaban().janji();
        if (janji == null) {
            return new Badge(age(butir.sejak(), now), Badge.Tone.WARNING);
        }
        return new Badge(
                janji.kata(now.toLocalDate()),
                janji.isLewat(now.toLocalDate()) ? Badge.Tone.DANGER : Badge.Tone.WARNING);
    }

    /** The mark of a run's time compared with its standard. */
    static Badge mark(Hari hari, Beranda.Tugas tugas) {
        if (tugas.isPaused()) {
            return new Badge("Ditunda", Badge.Tone.WARNING);
        }
        LocalDateTime now = hari.now();
        return tugas.waktu()
                .tenggat()
                .map(due -> tugas.waktu().terlambat()
                        ? new Badge("Terlambat " + hari.jam().lama(hari.jam().menit(due, now)), Badge.Tone.DANGER)
                        : new Badge("Tersisa " + hari.jam().lama(hari.jam().menit(now, due)), Badge.Tone.NEUTRAL))
                .orElseGet(() ->
                        new Badge("Berjalan " + hari.jam().lama(tugas.waktu().nyata()), Badge.Tone.NEUTRAL));
    }

    /** The name of a run, with the office when another SOP has the same title. */
    static String judul(Pengerjaan run, NamaKembar kembar) {
        return kembar.sebutan(run.sebutan(), run.sop());
    }

    String heard() {
        return heard;
    }

    private static String age(LocalDateTime since, LocalDateTime now) {
        long days = ChronoUnit.DAYS.between(since.toLocalDate(), now.toLocalDate());
        return days <= 0 ? "Hari ini" : days + " hari";
    }
}
