package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.JamRentang;
import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.pengerjaan.Rincian;
import id.langkah.domain.pengerjaan.WaktuNyata;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Dialogs for the breakdown of a round's working time and for setting its real start and end. */
final class WaktuDialogs {
    private static final int AT_MOST = 7;

    /** The height of a line of the list, in em. */
    private static final double LINE = 2.6;

    private final PengerjaanModel model;
    private final Dialogs dialogs;

    WaktuDialogs(PengerjaanModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** Shows the working time of each day, or why a day does not count. */
    void breakdown(Pengerjaan run, Putaran putaran) {
        WaktuNyata waktu = model.waktu(run, putaran);
        ListView<Rincian> list = new ListView<>(FXCollections.observableArrayList(waktu.rincian()));
        list.setAccessibleText("Rincian waktu per hari");
        double lines = Math.min(waktu.rincian().size(), AT_MOST);
        list.setStyle("-fx-pref-height: " + (lines * LINE + 0.5) + "em");
        list.setCellFactory(view -> new HariCell());
        LocalDateTime selesai = putaran.selesai();
        String until = selesai == null ? "sekarang" : Tanggal.panjang(selesai);
        VBox body = new VBox(
                ScreenText.body("Dari "
                        + Tanggal.panjang(putaran.mulai())
                        + " sampai "
                        + until
                        + ": "
                        + model.jam().lama(waktu.nyata())
                        + " waktu kerja."),
                list,
                ScreenText.muted("Jam kerja dan hari libur diatur di Pengaturan. 1 hari = "
                        + model.jam().menitPerHari()
                        + " menit."));
        body.getStyleClass().add("dialog-form");
        dialogs.open(
                "Rincian waktu: " + new Kalimat(run).aktivitas(putaran.aktivitas()),
                body,
                Action.primary("Tutup", () -> {}));
    }

    /** One day on one line. */
    private static final class HariCell extends ListCell<Rincian> {
        @Override
        protected void updateItem(@Nullable Rincian hari, boolean empty) {
            super.updateItem(hari, empty);
            setText(hari == null || empty ? null : line(hari));
        }
    }

    /** A day in words: {@code Senin, 2 Maret 2026: 07.30–12.00, 13.00–16.00 = 450 menit}. */
    static String line(Rincian hari) {
        String day = Tanggal.hari(hari.tanggal()) + ", " + Tanggal.panjang(hari.tanggal());
        if (hari.rentang().isEmpty()) {
            return day + ": tidak dihitung (" + hari.sebab() + ")";
        }
        String stretches = hari.rentang().stream().map(JamRentang::teks).collect(Collectors.joining(", "));
        return day + ": " + stretches + " = " + hari.menit() + " menit";
    }

    /** Asks for the real start and end of a round. */
    void set(Pengerjaan run, Putaran putaran) {
        SaatField mulai = new SaatField("Mulai", putaran.mulai());
        LocalDateTime end = putaran.selesai();
        Optional<SaatField> selesai = Optional.ofNullable(end).map(saat -> new SaatField("Selesai", saat));
        TextField alasan = new TextField();
        alasan.setPromptText("Misalnya: dikerjakan sebelum dicatat");
        Form form = new Form().row("Mulai", mulai);
        selesai.ifPresent(field -> form.row("Selesai", field));
        form.row("Keterangan", alasan);
        MasalahList wrong = new MasalahList();
        VBox body = new VBox(
                ScreenText.body("Isi waktu yang sebenarnya bila pekerjaan dilakukan sebelum"
                        + " dicatat. Waktu semula tetap ada di riwayat."),
                form,
                wrong);
        body.getStyleClass().add("dialog-form");
        var close = new AtomicReference<Runnable>(() -> {});
        Action submit = Action.submit("Tetapkan waktu", () -> {
            Optional<LocalDateTime> from = mulai.value();
            Optional<LocalDateTime> to = selesai.flatMap(SaatField::value);
            if (from.isEmpty() || to.isPresent() != selesai.isPresent()) {
                wrong.refuse(List.of(unreadable()));
                return false;
            }
            model.setTime(
                    new WaktuDitetapkan(
                            putaran.aktivitas(),
                            putaran.nomor(),
                            from.get(),
                            to.orElse(null),
                            alasan.getText().strip()),
                    () -> close.get().run(),
                    refused -> wrong.refuse(refused.masalah()));
            return false;
        });
        close.set(dialogs.open(
                "Tetapkan waktu " + new Kalimat(run).aktivitas(putaran.aktivitas()) + ", putaran " + putaran.nomor(),
                body,
                Action.close("Tidak jadi"),
                submit));
    }

    private static Masalah unreadable() {
        return Masalah.galat(
                "Tanggal atau jam tidak terbaca.", "", "Tulis tanggal seperti 5 Februari 2026 dan jam seperti 13.05.");
    }
}
