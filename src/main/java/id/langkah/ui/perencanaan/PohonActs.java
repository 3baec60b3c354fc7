package id.langkah.ui.perencanaan;

import id.langkah.domain.NamaBerkas;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.TingkatPohon;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.PaperMenu;

/** What the buttons of the tree do: insert a pasted list, delete a branch, write papers. */
final class PohonActs {
    private final PerencanaanModel model;
    private final Kit kit;

    PohonActs(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Lets the user paste a list, which comes after the selected branch. */
    void paste(OutlineList outline) {
        int at = outline.current();
        PohonKinerja pohon = model.pohon();
        TingkatPohon tingkat = at < 0 ? TingkatPohon.TUJUAN : pohon.get(at).tingkat();
        int place = at < 0 ? pohon.size() : pohon.akhir(at);
        new TempelDaftar(kit.dialogs()).open(tingkat, simpul -> {
            model.edit(now -> now.insert(place, simpul));
            outline.go(place);
            kit.toasts().done(simpul.size() + " baris dimasukkan.", Action.plain("Urungkan", model::undo));
        });
    }

    /** Deletes the selected branch; this can be undone. */
    void remove(OutlineList outline) {
        int at = outline.current();
        if (at < 0) {
            return;
        }
        PohonKinerja pohon = model.pohon();
        int many = pohon.akhir(at) - at;
        model.edit(now -> now.remove(at));
        outline.choose(Math.min(at, model.pohon().size() - 1));
        kit.toasts()
                .done(
                        many == 1 ? "Satu baris dihapus." : many + " baris dihapus beserta yang di bawahnya.",
                        Action.plain("Urungkan", model::undo));
    }

    /** The menu of papers with the drawing. */
    PaperMenu papers() {
        String name = NamaBerkas.ofTitle("Pohon Kinerja "
                + model.data().get().renstra().map(Renstra::sebutan).orElse(""));
        return new PaperMenu("Cetak", kit)
                .look("Lihat dan cetak (PDF)", name + ".pdf", model::print)
                .keep("Simpan sebagai PDF…", name + ".pdf", PaperMenu.PDF, model::print)
                .keep("Simpan sebagai Excel…", name + ".xlsx", PaperMenu.EXCEL, model::print);
    }
}
