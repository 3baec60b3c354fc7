package id.langkah.ui.perencanaan;

import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The five-year plan with a target for each of its years. */
final class RenstraPanel implements Screen {
    private final PerencanaanModel model;
    private final RenstraDialog dialog;
    private final BorderPane all = new BorderPane();

    RenstraPanel(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.dialog = new RenstraDialog(model, kit);
        model.data().subscribe(this::show);
    }

    private void show(PerencanaanModel.Rencana now) {
        if (now.renstra().isPresent()) {
            all.setCenter(ScreenText.heading(now.renstra().orElseThrow().sebutan()));
        } else {
            all.setCenter(Page.filling(new EmptyState(
                    MaterialDesignS.SITEMAP_OUTLINE,
                    "Belum ada Renstra untuk tahun " + model.tahun().get(),
                    "Renstra memuat tujuan, sasaran, program, dan target setiap tahunnya.",
                    Action.primary("Renstra baru…", () -> dialog.baru(kept -> {})))));
        }
    }

    @Override
    public Parent node() {
        return all;
    }
}
