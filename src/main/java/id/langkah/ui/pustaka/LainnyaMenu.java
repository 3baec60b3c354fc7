package id.langkah.ui.pustaka;

import id.langkah.domain.NamaBerkas;
import id.langkah.domain.sop.AsalSop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.TemporaryFile;
import id.langkah.ui.pustaka.SopModel.Tampilan;
import java.nio.file.Path;
import java.util.ArrayList;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The further acts on the SOP of a screen: another version, its original, its state. */
final class LainnyaMenu {
    private final SopModel model;
    private final Kit kit;
    private final Navigator navigator;

    LainnyaMenu(SopModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
    }

    /** The menu for what is shown. */
    MenuButton of(Tampilan now, boolean draftOnly) {
        Status status = now.versi().status();
        var acts = new ArrayList<MenuAct>();
        if (!draftOnly) {
            acts.add(MenuAct.of(
                    now.konsep().isPresent() ? "Lanjutkan menulis konsep" : "Tulis versi baru",
                    MaterialDesignP.PENCIL_OUTLINE,
                    this::revise));
        }
        acts.add(MenuAct.of(
                "Monitoring dan evaluasi",
                MaterialDesignC.CHECKBOX_MARKED_OUTLINE,
                () -> navigator.go(new Destination.Evaluasi(now.versi().sopId()))));
        now.asal().ifPresent(asal -> {
            acts.add(MenuAct.of("Buka berkas aslinya", MaterialDesignF.FILE_EYE_OUTLINE, () -> openOriginal(asal)));
            acts.add(MenuAct.of(
                    "Simpan salinan berkas aslinya…", MaterialDesignC.CONTENT_SAVE_OUTLINE, () -> keepOriginal(asal)));
        });
        acts.add(
                MenuAct.of("Salin menjadi SOP baru", MaterialDesignC.CONTENT_DUPLICATE, () -> model.copy(this::write)));
        if (now.isNewest() && status == Status.DICABUT) {
            acts.add(MenuAct.of("Berlakukan kembali", MaterialDesignR.RESTORE, model::reinstate));
        }
        if (now.isNewest() && status == Status.BERLAKU) {
            acts.add(MenuAct.danger("Cabut SOP", MaterialDesignC.CLOSE_CIRCLE_OUTLINE, this::withdraw));
        }
        if (now.isNewest() && now.pengerjaan().isEmpty()) {
            acts.add(MenuAct.danger("Hapus SOP", MaterialDesignT.TRASH_CAN_OUTLINE, this::delete));
        }
        var more = new MenuButton("Lainnya");
        more.getItems().setAll(RowMenu.items(acts));
        return more;
    }

    /** Opens a copy of the office's file with the system's program; a file that may run a program is only saved. */
    private void openOriginal(AsalSop asal) {
        if (asal.mayRun()) {
            kit.dialogs()
                    .confirm(
                            "Berkas ini tidak dibuka",
                            "\"" + asal.nama() + "\" dapat menjalankan program di komputer ini. Simpan salinannya,"
                                    + " lalu periksa dengan antivirus sebelum dibuka.",
                            Action.plain("Simpan salinan…", () -> keepOriginal(asal)));
            return;
        }
        Path copy = TemporaryFile.of("lampiran", NamaBerkas.safe(asal.nama(), "sop"));
        model.export(asal, copy, () -> kit.open().accept(copy));
    }

    private void keepOriginal(AsalSop asal) {
        String name = NamaBerkas.safe(asal.nama(), "sop");
        int dot = name.lastIndexOf('.');
        kit.files()
                .save(
                        "Simpan salinan berkas asli",
                        "impor",
                        name,
                        FilePicker.Filter.of("Berkas asli", dot < 0 ? "bin" : name.substring(dot + 1)))
                .ifPresent(file -> model.export(asal, file, () -> kit.toasts().done("Salinan disimpan.")));
    }

    private void revise() {
        model.revise(this::write);
    }

    /** Opens a draft to be written. */
    void write(VersiSop draft) {
        navigator.go(new Destination.Penulisan(draft.id()));
    }

    private void delete() {
        kit.dialogs()
                .confirm(
                        "Hapus SOP ini?",
                        "Semua versinya dihapus dari pustaka. SOP ini belum pernah dikerjakan.",
                        Action.danger("Hapus SOP", () -> model.delete(() -> navigator.go(new Destination.Pustaka()))));
    }

    private void withdraw() {
        kit.dialogs()
                .confirm(
                        "Cabut SOP ini?",
                        "SOP tidak dapat dipakai untuk pengerjaan baru. Yang sedang berjalan tetap"
                                + " dapat diselesaikan.",
                        Action.danger("Cabut SOP", model::withdraw));
    }
}
