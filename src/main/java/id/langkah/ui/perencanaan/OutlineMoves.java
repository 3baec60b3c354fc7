package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.PohonKinerja;
import java.util.function.UnaryOperator;

/** Changes the level and the order of the selected branch of the outline. */
final class OutlineMoves {
    private final OutlineList list;
    private final PerencanaanModel model;

    OutlineMoves(OutlineList list, PerencanaanModel model) {
        this.list = list;
        this.model = model;
    }

    /** Changes the tree; the selected node stays selected. */
    private void around(UnaryOperator<PohonKinerja> change, int to) {
        model.edit(change);
        list.go(to);
    }

    void indent() {
        int at = list.current();
        if (at >= 0) {
            model.edit(now -> now.indent(at));
        }
    }

    void outdent() {
        int at = list.current();
        if (at >= 0) {
            model.edit(now -> now.outdent(at));
        }
    }

    void up() {
        int at = list.current();
        if (at >= 0 && list.pohon().above(at).isPresent()) {
            around(now -> now.up(at), list.pohon().above(at).getAsInt());
        }
    }

    void down() {
        int at = list.current();
        if (at >= 0 && list.pohon().below(at).isPresent()) {
            int to = list.pohon().akhir(list.pohon().below(at).getAsInt());
            around(now -> now.down(at), list.pohon().moved(at, to));
        }
    }

    /** Moves a branch before a place at the same level. */
    void move(int from, int to) {
        around(now -> now.move(from, to), list.pohon().moved(from, to));
    }
}
