package id.langkah.ui.beranda;

import id.langkah.domain.Tanggal;
import id.langkah.domain.rekap.Pengingat;
import id.langkah.service.Beranda;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.beranda.BerandaModel.Hari;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The staffer's day: what to do next, what waits for whom, what is missing, the last backup. */
public final class BerandaView implements Screen {
    private static final int AT_MOST = 8;

    private final BerandaModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Runnable contoh;
    private final Runnable impor;
    private final Runnable mulai;
    private final Page page = new Page("Beranda");
    private final VBox content = new VBox();

    /**
     * @param contoh brings the sample SOPs in
     * @param impor lets one choose files with SOPs
     * @param mulai begins a run
     */
    public BerandaView(
            BerandaModel model, Kit kit, Navigator navigator, Runnable contoh, Runnable impor, Runnable mulai) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.contoh = contoh;
        this.impor = impor;
        this.mulai = mulai;
        content.getStyleClass().add("stack-wide");
        page.scrolling(content);
        page.getStyleClass().add("beranda");
        model.hari().addListener((property, before, now) -> now.ifPresent(this::show));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        model.load();
    }

    /** What is to be done next, so that Enter does it. */
    @Override
    public Optional<Node> start() {
        return Focusable.in(content)
                .filter(node -> node.getStyleClass().contains("accent"))
                .findFirst();
    }

    /** Here one search goes over everything. */
    @Override
    public void search() {
        navigator.go(new Destination.Cari());
    }

    private void show(Hari hari) {
        Beranda beranda = hari.beranda();
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
                Buttons.plain("Mulai pengerjaan", MaterialDesignP.PLAY, mulai));
        Optional<Beranda.Tugas> next =
                beranda.tugas().stream().filter(tugas -> !tugas.isPaused()).findFirst();
        content.getChildren().setAll(next.map(tugas -> next(hari, tugas)).orElseGet(this::nothing));
        content.getChildren().add(figures(hari));
        List<Beranda.Tugas> rest = beranda.tugas().stream()
                .filter(tugas -> !next.equals(Optional.of(tugas)))
                .toList();
        if (!rest.isEmpty()) {
            content.getChildren().add(waiting(hari, rest));
        }
        if (!beranda.kurang().isEmpty()) {
            content.getChildren().add(missing(hari));
        }
        if (!beranda.pengingat().isEmpty()) {
            content.getChildren().add(reminder(beranda.pengingat()));
        }
        if (hari.contoh() > 0) {
            content.getChildren().add(new ContohCard(hari.contoh(), model, kit));
        }
        content.getChildren().add(new CadanganCard(hari, model, kit, navigator));
    }

    private Node first() {
        return new EmptyState(
                MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE,
                "Selamat datang di Langkah",
                "Masukkan SOP kantor lebih dahulu. Berkas SOP dapat juga diseret ke jendela ini."
                        + " Untuk mencoba lebih dahulu tersedia lima SOP contoh, juga dengan data"
                        + " kinerja contoh dua tahun yang dapat dihapus lagi.",
                Action.plain("Pakai SOP contoh", contoh),
                Action.plain("SOP dan data kinerja contoh", this::takeSamples),
                Action.primary("Impor berkas SOP", impor));
    }

    private void takeSamples() {
        model.takeSamples(taken -> {
            kit.toasts().done(taken.sop() + " SOP contoh dan " + taken.indikator() + " indikator contoh diambil.");
            navigator.go(new Destination.DataKinerja());
        });
    }

    private Node nothing() {
        EmptyState empty = new EmptyState(
                MaterialDesignP.PLAYLIST_CHECK,
                "Tidak ada yang menunggu",
                "Semua pengerjaan sudah berakhir atau sedang ditunda.",
                Action.primary("Mulai pengerjaan", mulai));
        empty.getStyleClass().add("card");
        return empty;
    }

    private Node next(Hari hari, Beranda.Tugas tugas) {
        return new BerikutnyaCard(
                hari,
                tugas,
                () -> navigator.go(new Destination.Pengerjaan(tugas.run().id())));
    }

    private FlowPane figures(Hari hari) {
        Beranda beranda = hari.beranda();
        FlowPane figures = new FlowPane();
        figures.getStyleClass().add("beranda-angka");
        long late = beranda.terlambat();
        long paused = beranda.ditunda();
        long going = beranda.tugas().size() - paused;
        int missing = beranda.kurang().size();
        figures.getChildren()
                .addAll(
                        figure(going, "berjalan", Badge.Tone.ACCENT),
                        figure(late, "terlambat", late > 0 ? Badge.Tone.DANGER : null),
                        figure(paused, "ditunda", paused > 0 ? Badge.Tone.WARNING : null),
                        figure(missing, "kelengkapan kurang", missing > 0 ? Badge.Tone.WARNING : null));
        return figures;
    }

    private Button figure(long number, String name, Badge.@Nullable Tone tone) {
        Label figure = new Label(Long.toString(number));
        figure.getStyleClass().add("beranda-figur");
        HBox inside = new HBox(figure, new Label(name));
        inside.getStyleClass().add("row");
        Button button = Buttons.plain("", () -> navigator.go(new Destination.DaftarPengerjaan()));
        button.setGraphic(inside);
        button.setAccessibleText(number + " " + name);
        button.getStyleClass().add("beranda-kartu");
        if (tone != null) {
            button.getStyleClass().add("tone-" + tone.name().toLowerCase(Locale.ROOT));
        }
        return button;
    }

    private Node waiting(Hari hari, List<Beranda.Tugas> tugas) {
        return part(
                "Menunggu",
                tugas,
                butir -> row(TugasRow.words(hari, butir), butir.run().id()));
    }

    private Node missing(Hari hari) {
        return part(
                "Kelengkapan yang kurang",
                hari.beranda().kurang(),
                butir -> row(TugasRow.words(hari, butir), butir.run().id()));
    }

    private RowButton row(TugasRow row, long id) {
        RowButton button = new RowButton(row.heard(), () -> navigator.go(new Destination.Pengerjaan(id)), row);
        HBox.setHgrow(row, Priority.ALWAYS);
        button.getStyleClass().add("beranda-baris");
        return button;
    }

    /** The first few of a list, and the way to the others. */
    private <T> Node part(String name, List<T> all, Function<T, Node> row) {
        var rows = new VBox();
        rows.getStyleClass().add("beranda-daftar");
        all.stream().limit(AT_MOST).map(row).forEach(rows.getChildren()::add);
        var part = new VBox(ScreenText.heading(name), rows);
        part.getStyleClass().add("stack");
        if (all.size() > AT_MOST) {
            part.getChildren()
                    .add(Buttons.link(
                            (all.size() - AT_MOST) + " lainnya di daftar pengerjaan",
                            () -> navigator.go(new Destination.DaftarPengerjaan())));
        }
        return part;
    }

    /** What monitoring and evaluation wait for, with the way there. */
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
