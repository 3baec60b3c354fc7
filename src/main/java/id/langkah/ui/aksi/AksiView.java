package id.langkah.ui.aksi;

import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The screen of the Rencana Aksi: plan, monitoring of a quarter, tindak lanjut. */
public final class AksiView implements Screen {
    private static final String RENCANA = "Rencana";
    private static final String PANTAUAN = "Pemantauan";
    private static final String TINDAK = "Tindak lanjut";

    private final AksiModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final AksiPanel rencana;
    private final PantauanPanel pantauan;
    private final TindakLanjutPanel tindak;
    private final PillBar pills = new PillBar("Bagian rencana aksi");
    private final Choice<Triwulan> triwulan;
    private final Label keterangan = ScreenText.muted("");
    private final HBox tools = new HBox();
    private final VBox top = new VBox();
    private final BorderPane all = new BorderPane();

    public AksiView(AksiModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        var dialog = new AksiDialog(model, kit);
        var tindakLanjut = new TindakLanjutDialog(model, kit);
        rencana = new AksiPanel(model, dialog, kit);
        pantauan = new PantauanPanel(model, dialog, tindakLanjut);
        tindak = new TindakLanjutPanel(model, tindakLanjut, kit);
        triwulan = new Choice<>("Triwulan", Triwulan::kata, model.triwulan()::set);
        triwulan.offer(List.of(Triwulan.values()), model.triwulan().get());
        tools.getStyleClass().add("row");
        all.getStyleClass().add("sakip-layar");
        top.setMinHeight(Region.USE_PREF_SIZE);
        top.getStyleClass().addAll("stack", "aksi-kepala");
        HBox.setHgrow(pills, Priority.ALWAYS);
        pills.setMinWidth(0);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        top.getChildren().addAll(new HBox(pills, tools), keterangan);
        keterangan.managedProperty().bind(keterangan.textProperty().isNotEmpty());
        pills.add(RENCANA, this::follow).add(PANTAUAN, this::follow).add(TINDAK, this::follow);
        model.rencana().addListener((property, before, now) -> follow());
        model.triwulan().addListener((property, before, now) -> follow());
        pills.choose(0);
    }

    private void follow() {
        model.rencana().get().ifPresent(this::show);
    }

    private void show(RencanaAksi now) {
        if (now.bagian().isEmpty()) {
            all.setTop(null);
            all.setCenter(Page.filling(new EmptyState(
                    MaterialDesignC.CLIPBOARD_LIST_OUTLINE,
                    "Belum ada indikator tahun " + now.tahun(),
                    "Rencana aksi disusun untuk setiap indikator di Data Kinerja.",
                    Action.primary("Buka Data Kinerja", () -> navigator.go(new Destination.DataKinerja())))));
            return;
        }
        all.setTop(top);
        boolean plan = pills.chosen() == 0;
        int open = (int) now.tindakLanjut(model.triwulan().get()).stream()
                .filter(butir -> butir.tindakLanjut().isTerbuka())
                .count();
        keterangan.setText(
                plan
                        ? now.kosong() == 0 ? "" : now.kosong() + " indikator belum memiliki aksi."
                        : open == 0 ? "" : open + " tindak lanjut belum selesai.");
        String name = plan ? "Rencana Aksi " + now.tahun() : "Pemantauan Rencana Aksi " + kode(now);
        var print = new PaperMenu("Cetak", kit)
                .paper(
                        plan ? "Rencana Aksi" : "Pemantauan Rencana Aksi",
                        name,
                        (file, done) -> model.print(!plan, file, done));
        tools.getChildren().clear();
        if (!plan) {
            tools.getChildren().add(triwulan);
        }
        tools.getChildren().add(print);
        switch (pills.chosen()) {
            case 1 -> {
                pantauan.show(now);
                all.setCenter(pantauan);
            }
            case 2 -> {
                tindak.show(now);
                all.setCenter(tindak);
            }
            default -> {
                rencana.show(now);
                all.setCenter(rencana);
            }
        }
    }

    private String kode(RencanaAksi now) {
        return now.tahun() + "-" + model.triwulan().get().kode();
    }

    @Override
    public Parent node() {
        return all;
    }

    @Override
    public void refresh() {
        model.load();
    }
}
