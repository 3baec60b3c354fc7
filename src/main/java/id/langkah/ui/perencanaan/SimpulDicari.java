package id.langkah.ui.perencanaan;

import java.util.OptionalInt;

/** The node of a tree that was asked for from elsewhere, until its tree is shown. */
final class SimpulDicari {
    private final PerencanaanModel model;
    private long wanted;

    SimpulDicari(PerencanaanModel model) {
        this.model = model;
    }

    /** Sets the node that the tab with the tree selects; its Renstra is shown, whichever year is selected. */
    void want(long simpul) {
        wanted = simpul;
    }

    /** Where in the present tree the node stands that was asked for; told once. */
    OptionalInt wanted() {
        OptionalInt at = wanted == 0 ? OptionalInt.empty() : model.pohon().find(wanted);
        if (at.isPresent()) {
            wanted = 0;
        } else if (wanted != 0 && model.data().get().isRead()) {
            long sought = wanted;
            model.data().get().semua().stream()
                    .filter(renstra -> renstra.pohon().find(sought).isPresent())
                    .findFirst()
                    .filter(renstra -> renstra.awal() != model.tahun().get())
                    .ifPresentOrElse(renstra -> model.tahun().set(renstra.awal()), () -> wanted = 0);
        }
        return at;
    }
}
