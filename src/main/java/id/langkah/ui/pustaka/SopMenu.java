package id.langkah.ui.pustaka;

import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.RowMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The context menu of an SOP in the list. */
final class SopMenu {
    private final PustakaModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final LongConsumer mulai;

    /** @param mulai opens the dialog that starts a run of the SOP with that number */
    SopMenu(PustakaModel model, Kit kit, Navigator navigator, LongConsumer mulai) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.mulai = mulai;
    }

    void open(RingkasanSop sop) {
        navigator.go(
                sop.status() == Status.KONSEP
                        ? new Destination.Penulisan(sop.versiId())
                        : new Destination.Sop(sop.sopId()));
    }

    List<MenuAct> acts(RingkasanSop sop) {
        var acts = new ArrayList<MenuAct>();
        acts.add(
                MenuAct.of("Buka", MaterialDesignO.OPEN_IN_APP, () -> open(sop)).withKeys("Enter"));
        if (sop.status() == Status.BERLAKU) {
            acts.add(MenuAct.of("Mulai pengerjaan", MaterialDesignP.PLAY, () -> mulai.accept(sop.sopId()))
                    .withKeys("Ctrl+Enter"));
        }
        acts.add(MenuAct.of(
                        sop.status() == Status.KONSEP ? "Lanjutkan menulis" : "Tulis versi baru",
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> revise(sop))
                .withKeys("F2"));
        acts.add(MenuAct.of(
                "Jadikan SOP baru", MaterialDesignC.CONTENT_DUPLICATE, () -> model.copy(sop.versiId(), this::write)));
        acts.add(RowMenu.copying(() -> List.of(
                List.of(sop.nomor(), sop.nama(), sop.instansi(), sop.status().kata()))));
        if (sop.status() == Status.BERLAKU) {
            acts.add(MenuAct.danger("Cabut SOP", MaterialDesignC.CLOSE_CIRCLE_OUTLINE, () -> withdraw(sop)));
        }
        if (sop.pengerjaan() == 0) {
            acts.add(MenuAct.danger("Hapus SOP", MaterialDesignT.TRASH_CAN_OUTLINE, () -> delete(sop))
                    .withKeys("Delete"));
        }
        return acts;
    }

    private void revise(RingkasanSop sop) {
        if (sop.status() == Status.KONSEP) {
            open(sop);
        } else {
            model.revise(sop.sopId(), this::write);
        }
    }

    private void write(VersiSop draft) {
        navigator.go(new Destination.Penulisan(draft.id()));
    }

    private void delete(RingkasanSop sop) {
        kit.dialogs()
                .confirm(
                        "Hapus SOP ini?",
                        "\"" + sop.sebutan() + "\" dihapus bersama semua versinya. SOP ini belum pernah dikerjakan.",
                        Action.danger(
                                "Hapus SOP",
                                () -> model.delete(
                                        sop.sopId(), () -> kit.toasts().done("SOP dihapus."))));
    }

    private void withdraw(RingkasanSop sop) {
        kit.dialogs()
                .confirm(
                        "Cabut SOP ini?",
                        "\"" + sop.nama() + "\" tidak dapat lagi dipakai untuk pengerjaan baru. Yang sedang"
                                + " berjalan tetap dapat diselesaikan.",
                        Action.danger(
                                "Cabut SOP",
                                () -> model.withdraw(
                                        sop.versiId(), () -> kit.toasts().done("SOP dicabut."))));
    }
}
