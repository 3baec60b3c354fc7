package id.langkah.ui.beranda;

import id.langkah.domain.Tanggal;
import id.langkah.domain.rekap.KinerjaMenunggu;
import id.langkah.domain.rekap.Pengingat;
import id.langkah.domain.rekap.Periode;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.beranda.BerandaModel.Hari;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.SideBySide;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The start screen: the next task, waiting and late runs, missing kelengkapan, figures, and the last backup. */
public final class BerandaView implements Screen {
    private final BerandaModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Runnable contoh;
    private final Runnable impor;
    private final Runnable mulai;
    private final Consumer<Periode> rekap;
    private final Page page = new Page("Beranda");
    private final VBox content = new VBox();

    /**
     * @param contoh imports the sample SOPs
     * @param impor lets the user choose files with SOPs
     * @param mulai starts a run
     * @param rekap writes the rekap of a period at once
     */
    public BerandaView(
            BerandaModel model,
            Kit kit,
            Navigator navigator,
            Runnable contoh,
            Runnable impor,
            Runnable mulai,
            Consumer<Periode> rekap) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.contoh = contoh;
        this.impor = impor;
        this.mulai = mulai;
        this.rekap = rekap;
        content.getStyleClass().add("stack-wide");
        page.scrolling(content);
        page.getStyleClass().add("beranda");
        model.hari().addListener((property, before, now) -> show());
        model.kinerja().addListener((property, before, now) -> show());
        model.tindakLanjut().addListener((property, before, now) -> show());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        model.load();
    }

    /** The next task, so that Enter opens it. */
    @Override
    public Optional<Node> start() {
        return Focusable.in(content)
                .filter(node -> node.getStyleClass().contains("accent"))
                .findFirst();
    }

    /** Opens the search over everything. */
    @Override
    public void search() {
        navigator.go(new Destination.Cari());
    }

    private void show() {
        model.hari().get().ifPresent(this::show);
    }

    private void show(Hari hari) {
        page.subtitle()
                .setText(Tanggal.hari(hari.now().toLocalDate())
                        + ", "
                        + Tanggal.panjang(hari.now().toLocalDate()));
        if (hari.isFirst()) {
            page.actions();
            content.getChildren().setAll(first());
            return;
        }
        page.actions(
                Buttons.withKeys(Buttons.plain("Cari", MaterialDesignM.MAGNIFY, this::search), "Ctrl+K"),
                rekap(KinerjaMenunggu.periode(hari.now().toLocalDate())),
                Buttons.plain("Mulai pengerjaan", MaterialDesignP.PLAY, mulai));
        content.getChildren()
                .setAll(
                        new AngkaPart(hari, model.kinerja().get(), navigator),
                        new SideBySide(new PengerjaanPart(hari, model, kit, navigator, mulai), rest(hari)));
    }

    /** A button that writes the workbook of the last quarter. */
    private Button rekap(Periode periode) {
        Button button = Buttons.plain(
                "Rekap " + periode.kode().substring(periode.kode().indexOf('-') + 1),
                MaterialDesignM.MICROSOFT_EXCEL,
                () -> rekap.accept(periode));
        button.setAccessibleText("Ekspor rekap " + periode.teks() + " ke Excel");
        button.setTooltip(new Tooltip(button.getAccessibleText()));
        return button;
    }

    /** The part about figures, monitoring, samples and backup. */
    private VBox rest(Hari hari) {
        var rest = new VBox();
        rest.getStyleClass().add("stack-wide");
        model.kinerja()
                .get()
                .filter(kinerja -> !kinerja.isEmpty())
                .ifPresent(kinerja -> rest.getChildren()
                        .add(new KinerjaPart(kinerja, hari.now().toLocalDate(), navigator)));
        if (!model.tindakLanjut().get().isEmpty()) {
            rest.getChildren()
                    .add(TindakLanjutPart.of(
                            model.tindakLanjut().get(), hari.now().toLocalDate(), navigator));
        }
        if (!hari.beranda().pengingat().isEmpty()) {
            rest.getChildren().add(reminder(hari.beranda().pengingat()));
        }
        if (hari.contoh() > 0) {
            rest.getChildren().add(new ContohCard(hari.contoh(), model, kit));
        }
        rest.getChildren().add(new CadanganCard(hari, model, kit, navigator));
        return rest;
    }

    private Node first() {
        return new EmptyState(
                MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE,
                "Selamat datang di Langkah",
                "Impor SOP kantor Anda, atau seret berkasnya ke sini. Ingin mencoba dulu? Pakai lima SOP"
                        + " contoh, dengan atau tanpa data kinerja contoh. Semuanya dapat dihapus.",
                Action.plain("Pakai SOP contoh", contoh),
                Action.plain("SOP dan data kinerja contoh", this::takeSamples),
                Action.primary("Impor berkas SOP", impor));
    }

    private void takeSamples() {
        model.takeSamples(taken -> {
            kit.toasts().done(taken.sop() + " SOP contoh dan " + taken.indikator() + " indikator contoh dimuat.");
            navigator.go(new Destination.DataKinerja());
        });
    }

    /** The reminder of monitoring and evaluation with links. */
    private Node reminder(Pengingat pengingat) {
        var part = new VBox(ScreenText.heading("Monitoring dan evaluasi SOP"));
        part.getStyleClass().add("stack-tight");
        if (pengingat.monitoring() > 0) {
            part.getChildren()
                    .add(ScreenText.body("Monitoring "
                            + pengingat.semester().teks()
                            + " belum diisi untuk "
                            + pengingat.monitoring()
                            + " SOP."));
        }
        if (pengingat.evaluasi() > 0) {
            part.getChildren()
                    .add(ScreenText.body("Evaluasi tahun "
                            + pengingat.tahun()
                            + " belum lengkap untuk "
                            + pengingat.evaluasi()
                            + " SOP."));
        }
        part.getChildren()
                .add(Buttons.link("Isi monitoring dan evaluasi", () -> navigator.go(new Destination.Evaluasi(0))));
        return part;
    }
}
