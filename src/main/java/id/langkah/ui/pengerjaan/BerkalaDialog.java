package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ChosenWords;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Dialog for recurring SOPs: list, add, change, delete. */
final class BerkalaDialog {
    private static final List<Periode.Jenis> KINDS =
            List.of(Periode.Jenis.BULAN, Periode.Jenis.TRIWULAN, Periode.Jenis.SEMESTER, Periode.Jenis.TAHUN);

    private final MulaiModel model;
    private final Kit kit;
    private final List<RingkasanSop> sop;
    private Runnable close = () -> {};

    /** @param sop the SOPs in force */
    BerkalaDialog(MulaiModel model, Kit kit, List<RingkasanSop> sop) {
        this.model = model;
        this.kit = kit;
        this.sop = sop;
    }

    /** Shows the list. */
    void open() {
        model.berkala(all -> {
            VBox rows = new VBox(ScreenText.muted(
                    all.isEmpty()
                            ? "Belum ada. Pengerjaan berkala diingatkan di Beranda dan dimulai dari sana."
                            : "Diingatkan di Beranda dan dimulai dari sana."));
            rows.getStyleClass().add("dialog-form");
            all.forEach(berkala -> rows.getChildren().add(row(berkala)));
            close = kit.dialogs()
                    .open(
                            "Jadwal berkala",
                            rows,
                            Action.close("Tutup"),
                            Action.primary("Tambah jadwal…", () -> edit(null)));
        });
    }

    private HBox row(Berkala berkala) {
        VBox words = new VBox(
                ScreenText.wrapped(ScreenText.strong(nama(berkala))),
                ScreenText.muted(berkala.kata() + ", sejak " + berkala.sejak().teks()));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button change = Buttons.icon(MaterialDesignP.PENCIL_OUTLINE, "Ubah jadwal " + nama(berkala), () -> {
            close.run();
            edit(berkala);
        });
        Button remove =
                Buttons.icon(MaterialDesignT.TRASH_CAN_OUTLINE, "Hapus jadwal " + nama(berkala), () -> remove(berkala));
        HBox row = new HBox(words, change, remove);
        row.getStyleClass().add("row");
        return row;
    }

    private void remove(Berkala berkala) {
        close.run();
        model.remove(
                berkala,
                () -> kit.toasts()
                        .done(
                                "Jadwal \"" + nama(berkala) + "\" dihapus. Pengerjaannya tetap ada.",
                                Action.plain(
                                        "Urungkan",
                                        () -> model.save(
                                                berkala.withId(0),
                                                () -> kit.toasts().done("Jadwal dikembalikan."),
                                                why -> kit.dialogs()
                                                        .masalah("Belum dapat dikembalikan", why.masalah())))));
    }

    private String nama(Berkala berkala) {
        return find(berkala).map(RingkasanSop::nama).orElse("SOP yang tidak berlaku lagi");
    }

    private Optional<RingkasanSop> find(Berkala berkala) {
        return sop.stream()
                .filter(ringkasanSop -> ringkasanSop.sopId() == berkala.sopId())
                .findFirst();
    }

    /** Asks for a new one, or changes an existing one. */
    private void edit(@Nullable Berkala before) {
        ComboBox<RingkasanSop> choice = new ComboBox<>(FXCollections.observableArrayList(sop));
        choice.setConverter(new ChosenWords<>(RingkasanSop::nama));
        choice.setMaxWidth(Double.MAX_VALUE);
        ComboBox<Periode.Jenis> setiap = new ComboBox<>(FXCollections.observableArrayList(KINDS));
        setiap.setConverter(new ChosenWords<>(jenis -> "Setiap " + jenis.kata()));
        var sesudah = new HariField(
                "Jatuh tempo, hari sesudah periode", Berkala.PALING_LAMBAT, before == null ? 0 : before.sesudah());
        var ingatkan = new HariField(
                "Ingatkan, hari kerja sebelumnya",
                Berkala.PALING_AWAL,
                before == null ? MulaiForm.USUAL : before.ingatkan());
        if (before == null) {
            setiap.setValue(Periode.Jenis.TRIWULAN);
        } else {
            find(before).ifPresent(choice::setValue);
            setiap.setValue(before.setiap());
        }
        choice.setDisable(before != null);
        var form = new FormDialog(
                kit.dialogs(),
                new Form()
                        .row("SOP", choice)
                        .row("Ulangi", setiap)
                        .row("Jatuh tempo", counted(sesudah, "hari sesudah periode berakhir (0: hari terakhir)"))
                        .row("Ingatkan", counted(ingatkan, "hari kerja sebelumnya")));
        form.open(before == null ? "Tambah jadwal berkala" : "Ubah jadwal berkala", "Simpan jadwal", () -> {
            RingkasanSop chosen = choice.getValue();
            List<Masalah> wrong = Stream.of(
                            chosen == null && before == null
                                    ? List.of(Masalah.galat("SOP belum dipilih.", "SOP", "Pilih SOP-nya."))
                                    : List.<Masalah>of(),
                            sesudah.salah(),
                            ingatkan.salah())
                    .flatMap(List::stream)
                    .toList();
            form.say(wrong);
            if (!wrong.isEmpty()) {
                return;
            }
            long sopId = before == null ? Objects.requireNonNull(chosen).sopId() : before.sopId();
            Berkala draft = model.draft(
                    sopId,
                    setiap.getValue(),
                    sesudah.value().orElseThrow(),
                    ingatkan.value().orElseThrow());
            Berkala kept = before != null && before.setiap() == draft.setiap()
                    ? new Berkala(before.id(), sopId, draft.setiap(), draft.sesudah(), draft.ingatkan(), before.sejak())
                    : draft.withId(before == null ? 0 : before.id());
            model.save(
                    kept,
                    () -> {
                        form.close();
                        kit.toasts()
                                .done("Jadwal disimpan: " + nama(kept) + ", "
                                        + kept.kata().toLowerCase(Locale.ROOT) + ".");
                    },
                    form::refused);
        });
    }

    private static Node counted(HariField field, String words) {
        HBox row = new HBox(field, ScreenText.body(words));
        row.getStyleClass().add("row");
        return row;
    }
}
