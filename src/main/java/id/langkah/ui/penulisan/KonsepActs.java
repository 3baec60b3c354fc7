package id.langkah.ui.penulisan;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is done with a draft as a whole: enacting, deleting and comparing it. */
final class KonsepActs {
    private final PenulisanModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Supplier<List<Masalah>> salah;

    /** @param salah gives what was typed into the identity page and cannot be saved */
    KonsepActs(PenulisanModel model, Kit kit, Navigator navigator, Supplier<List<Masalah>> salah) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.salah = salah;
    }

    /** Puts the draft into force, after asking. */
    void enact() {
        if (!salah.get().isEmpty()) {
            kit.dialogs().masalah("SOP belum dapat diberlakukan", salah.get());
            return;
        }
        String replaced = before().map(v -> "Versi "
                        + v.versi()
                        + " digantikan. Pengerjaan yang sedang berjalan"
                        + " tetap memakai versinya sendiri. ")
                .orElse("");
        int found = model.temuan().get().size();
        String advice = found == 0 ? "" : "Masih ada " + found + " saran (boleh diabaikan). ";
        kit.dialogs()
                .confirm(
                        "Berlakukan SOP ini?",
                        replaced + advice + "Setelah berlaku, perubahan harus lewat versi baru.",
                        Action.primary("Berlakukan", this::enactNow));
    }

    private void enactNow() {
        model.enact(
                versi -> {
                    kit.toasts().done("SOP berlaku sebagai versi " + versi.versi() + ".");
                    navigator.go(new Destination.Sop(versi.sopId()));
                },
                refused -> kit.dialogs().masalah("SOP belum dapat diberlakukan", refused.masalah()));
    }

    void discard() {
        kit.dialogs()
                .confirm(
                        "Hapus konsep ini?",
                        "Semua yang ditulis pada konsep ini hilang. Versi yang berlaku tidak" + " berubah.",
                        Action.danger(
                                "Hapus konsep", () -> model.discard(() -> navigator.go(new Destination.Pustaka()))));
    }

    void compare() {
        before().ifPresent(versi -> model.save(() -> navigator.go(new Destination.Banding(versi.id(), draftId()))));
    }

    private long draftId() {
        return model.konsep().get().orElseThrow().draft().id();
    }

    /** The version that the draft will replace; empty for a new SOP. */
    Optional<VersiSop> before() {
        return model.konsep().get().flatMap(KonsepDibuka::before);
    }
}
