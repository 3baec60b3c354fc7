package id.langkah.ui.beranda;

import id.langkah.domain.Tanggal;
import id.langkah.domain.rekap.KinerjaMenunggu;
import id.langkah.domain.rekap.Pengingat;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.TugasBerkala;
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
import id.langkah.ui.kit.SideBySide;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
        content.getChildren().setAll(figures(hari), new SideBySide(runs(hari), rest(hari)));
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

    /** The part about runs. */
    private VBox runs(Hari hari) {
        Beranda beranda = hari.beranda();
        Optional<Beranda.Tugas> next =
                beranda.tugas().stream().filter(tugas -> !tugas.isPaused()).findFirst();
        var runs = new VBox(next.map(tugas -> next(hari, tugas)).orElseGet(this::nothing));
        runs.getStyleClass().add("stack-wide");
        List<Beranda.Tugas> waiting = beranda.tugas().stream()
                .filter(tugas -> !next.equals(Optional.of(tugas)))
                .toList();
        if (!waiting.isEmpty()) {
            runs.getChildren()
                    .add(part(
                            "Pengerjaan lain",
                            waiting,
                            butir -> butir.isPaused()
                                    ? paused(hari, butir)
                                    : row(
                                            TugasRow.words(hari, butir),
                                            butir.run().id())));
        }
        if (!beranda.berkala().isEmpty()) {
            runs.getChildren().add(part("Pengerjaan berkala", beranda.berkala(), tugas -> recurring(hari, tugas)));
        }
        if (!beranda.kurang().isEmpty()) {
            runs.getChildren()
                    .add(part(
                            "Kelengkapan yang kurang",
                            beranda.kurang(),
                            butir ->
                                    row(TugasRow.words(hari, butir), butir.run().id())));
        }
        return runs;
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

    private Node nothing() {
        EmptyState empty = new EmptyState(
                MaterialDesignP.PLAYLIST_CHECK,
                "Tidak ada pengerjaan yang menunggu",
                "Semua sudah selesai atau sedang ditunda.",
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
                        figure(going, "berjalan", Badge.Tone.ACCENT, daftar("Berjalan")),
                        figure(late, "terlambat", late > 0 ? Badge.Tone.DANGER : null, daftar("Terlambat")),
                        figure(paused, "ditunda", paused > 0 ? Badge.Tone.WARNING : null, daftar("Ditunda")),
                        figure(
                                missing,
                                "kelengkapan kurang",
                                missing > 0 ? Badge.Tone.WARNING : null,
                                daftar("Masih kurang")));
        model.kinerja().get().ifPresent(kinerja -> {
            long asked = kinerja.terlambat(hari.now().toLocalDate());
            if (asked > 0) {
                figures.getChildren()
                        .add(figure(
                                asked,
                                "permintaan terlambat",
                                Badge.Tone.DANGER,
                                new Destination.DataKinerja("Permintaan", kinerja.periode())));
            }
        });
        return figures;
    }

    private static Destination daftar(String saringan) {
        return new Destination.DaftarPengerjaan(saringan);
    }

    private Button figure(long number, String name, Badge.@Nullable Tone tone, Destination there) {
        Label figure = new Label(Long.toString(number));
        figure.getStyleClass().add("beranda-figur");
        HBox inside = new HBox(figure, new Label(name));
        inside.getStyleClass().add("row");
        Button button = Buttons.plain("", () -> navigator.go(there));
        button.setGraphic(inside);
        button.setAccessibleText(number + " " + name);
        button.getStyleClass().add("beranda-kartu");
        if (tone != null) {
            button.getStyleClass().add("tone-" + tone.name().toLowerCase(Locale.ROOT));
        }
        return button;
    }

    /** A paused run, which can also be resumed from here. */
    private Node paused(Hari hari, Beranda.Tugas tugas) {
        RowButton open = row(TugasRow.words(hari, tugas), tugas.run().id());
        Button resume = Buttons.plain("Lanjutkan", MaterialDesignP.PLAY, () -> model.resume(tugas.run()));
        resume.setAccessibleText("Lanjutkan " + tugas.run().sebutan());
        var below = new HBox(resume);
        below.getStyleClass().add("beranda-lanjutkan");
        var row = new VBox(open, below);
        return row;
    }

    /** A recurring run to be started; only its button starts it. */
    private Node recurring(Hari hari, TugasBerkala tugas) {
        LocalDate today = hari.now().toLocalDate();
        var words = new TugasRow(tugas.judul(), tugas.kata(today), KinerjaPart.due(tugas.jatuhTempo(), today));
        Button start = Buttons.plain(
                "Mulai",
                MaterialDesignP.PLAY,
                () -> model.start(tugas, run -> navigator.go(new Destination.Pengerjaan(run.id()))));
        start.setAccessibleText("Mulai " + tugas.judul());
        Button skip = Buttons.link("Lewati", () -> skip(tugas));
        skip.setAccessibleText("Lewati " + tugas.judul());
        var acts = new FlowPane(start, skip);
        acts.getStyleClass().add("button-row");
        var row = new VBox(words, acts);
        row.getStyleClass().addAll("stack-tight", "beranda-baris");
        return row;
    }

    private void skip(TugasBerkala tugas) {
        model.skip(
                tugas,
                () -> kit.toasts()
                        .done(tugas.judul() + " dilewati.", Action.plain("Urungkan", () -> model.unskip(tugas))));
    }

    private <T> Node part(String name, List<T> all, Function<T, Node> row) {
        return Bagian.of(
                name, all, row, "lainnya di daftar pengerjaan", () -> navigator.go(new Destination.DaftarPengerjaan()));
    }

    private RowButton row(TugasRow row, long id) {
        return Bagian.line(row, () -> navigator.go(new Destination.Pengerjaan(id)));
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
