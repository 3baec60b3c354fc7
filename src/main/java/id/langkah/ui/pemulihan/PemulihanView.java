package id.langkah.ui.pemulihan;

import id.langkah.ui.Screen;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The screen shown instead of the program when the office's file cannot be opened. */
public final class PemulihanView implements Screen {

    private final PemulihanModel model;
    private final Kit kit;
    private final PemulihanActs acts;
    private final Runnable close;
    private final Page page = new Page("");
    private final VBox body = new VBox();
    private final FlowPane foot = new FlowPane();
    private final JalanList jalan = new JalanList();

    /** @param close closes the window */
    public PemulihanView(PemulihanModel model, Kit kit, Runnable close) {
        this.model = model;
        this.kit = kit;
        this.acts = new PemulihanActs(model, kit);
        this.close = close;
        body.getStyleClass().add("stack");
        foot.getStyleClass().addAll("button-row", "pemulihan-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        page.getStyleClass().add("pemulihan");
        page.scrolling(body);
        page.setBottom(foot);
        model.tahap().addListener((property, before, now) -> show());
        model.lanjut().addListener((property, before, now) -> close.run());
        show();
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void left() {
        model.left();
    }

    private void show() {
        page.subtitle().setText(model.file().toString());
        switch (model.tahap().get()) {
            case DITOLAK -> refused();
            case MEMERIKSA -> examining();
            case MEMILIH -> choosing();
            case SELESAI -> done();
        }
        begin();
    }

    /** Puts the focus on the main choice. */
    private void begin() {
        foot.getChildren().getLast().requestFocus();
    }

    @Override
    public void shown() {
        begin();
    }

    private void refused() {
        page.title().setText("Langkah belum dapat dibuka");
        body.getChildren().setAll(new MasalahList(model.masalah()));
        if (!model.isDamage()) {
            ways(Buttons.primary("Coba lagi", model::goOn));
            return;
        }
        body.getChildren()
                .add(ScreenText.body("Langkah dapat mencoba memulihkan isinya. Semua dicoba pada salinan; berkas yang "
                        + "sekarang tidak diubah dan tetap disimpan."));
        ways(Buttons.primary("Cari jalan pulih", MaterialDesignB.BACKUP_RESTORE, model::examine));
    }

    private void examining() {
        page.title().setText("Mencari jalan pulih");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText("Kemajuan");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(kit.background().busy().map(busy -> busy.share()));
        body.getChildren()
                .setAll(
                        ScreenText.body(
                                "Beberapa cara dicoba pada salinan, lalu hasilnya diperiksa. Untuk berkas besar, ini "
                                        + "dapat memakan beberapa menit."),
                        bar);
        foot.getChildren().setAll(Buttons.plain("Hentikan", model::stop));
    }

    private void choosing() {
        boolean any = !model.jalan().isEmpty();
        page.title().setText(any ? "Pilih jalan pulih" : "Belum ada jalan pulih");
        jalan.set(model.jalan());
        body.getChildren()
                .setAll(
                        ScreenText.body(
                                any
                                        ? "Setiap pilihan sudah dibuka dan diperiksa. Berkas yang"
                                                + " rusak tetap disimpan, apa pun pilihan Anda."
                                        : "Isinya tidak dapat dibaca lagi, dan di komputer ini tidak"
                                                + " ada cadangan yang utuh. Bila ada cadangan di"
                                                + " flash disk atau komputer lain, pilih berkas"
                                                + " itu."),
                        jalan,
                        ScreenText.heading("Yang sudah dicoba"),
                        tried());
        Button use = Buttons.primary(
                "Pulihkan dengan pilihan ini",
                MaterialDesignB.BACKUP_RESTORE,
                () -> jalan.chosen().ifPresent(acts::use));
        Button fromFile = Buttons.plain("Pulihkan dari cadangan lain…", acts::add);
        if (any) {
            ways(fromFile, use);
        } else {
            ways(fromFile);
        }
    }

    private VBox tried() {
        VBox lines = new VBox();
        lines.getStyleClass().add("stack-tight");
        model.langkah().forEach(step -> lines.getChildren().add(ScreenText.muted(step.pesan())));
        return lines;
    }

    private void done() {
        page.title().setText("Data siap dibuka");
        body.getChildren().setAll(ScreenText.body("Berkas data baru sudah diperiksa dan utuh."));
        model.disimpan()
                .ifPresent(kept -> body.getChildren()
                        .addAll(
                                ScreenText.body("Berkas yang tidak dapat dibuka tetap" + " disimpan sebagai:"),
                                kept(kept.berkas().toString())));
        Button open = Buttons.primary("Buka Langkah", model::goOn);
        open.setDefaultButton(true);
        foot.getChildren().setAll(open);
    }

    private static Label kept(String path) {
        Label label = ScreenText.wrapped(ScreenText.strong(path));
        label.getStyleClass().add("pemulihan-nama");
        return label;
    }

    /** Shows the buttons that are always possible, followed by those of the current stage. */
    private void ways(Node... here) {
        Button end = Buttons.plain("Tutup", close);
        end.setCancelButton(true);
        foot.getChildren()
                .setAll(
                        end,
                        Buttons.plain("Salin rincian", MaterialDesignC.CONTENT_COPY, acts::copy),
                        Buttons.plain("Pilih berkas lain…", acts::other),
                        Buttons.plain("Mulai dengan berkas baru…", acts::anew));
        foot.getChildren().addAll(here);
    }
}
