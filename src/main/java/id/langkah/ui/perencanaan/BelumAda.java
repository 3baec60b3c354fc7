package id.langkah.ui.perencanaan;

import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Page;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The content of each tab while the year belongs to no Renstra. */
final class BelumAda {
    private BelumAda() {}

    /** @param lain further ways to get a Renstra, shown before that of creating an empty one */
    static Node of(RencanaTahun data, RenstraDialog dialog, Action... lain) {
        if (!data.isRead()) {
            return new Region(); // the data has not been read yet
        }
        var actions = new ArrayList<>(List.of(lain));
        if (!data.indikator().isEmpty()) {
            actions.add(Action.plain("Susun dari indikator…", dialog::susun));
        }
        actions.add(Action.primary("Renstra baru…", dialog::baru));
        return Page.filling(new EmptyState(
                MaterialDesignS.SITEMAP_OUTLINE,
                "Belum ada Renstra untuk tahun " + data.tahun(),
                "Renstra memuat tujuan, sasaran, program, dan target setiap tahunnya."
                        + " Pohon kinerja dan anggaran disusun di atasnya.",
                actions.toArray(Action[]::new)));
    }
}
