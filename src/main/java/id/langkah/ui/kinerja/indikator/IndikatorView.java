package id.langkah.ui.kinerja.indikator;

import static java.util.stream.Collectors.toSet;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.CatatanIndikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.TwoColumns;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The screen of one indicator with all its fields; findings are shown while typing. */
public final class IndikatorView implements Screen {
    private static final Set<KolomIndikator> POKOK = EnumSet.of(
            KolomIndikator.KODE,
            KolomIndikator.JENIS,
            KolomIndikator.SASARAN,
            KolomIndikator.INDIKATOR,
            KolomIndikator.SATUAN,
            KolomIndikator.BOBOT,
            KolomIndikator.PENANGGUNG_JAWAB,
            KolomIndikator.AKTIF);
    private static final Set<KolomIndikator> UKURAN = EnumSet.range(KolomIndikator.TIPE, KolomIndikator.SKALA);
    private static final Set<KolomIndikator> LAIN = lain();

    private final IndikatorFormModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Page page = new Page("Indikator");
    private final Map<KolomIndikator, Supplier<String>> fields = new EnumMap<>(KolomIndikator.class);
    private final MasalahList temuan = new MasalahList();
    private final VBox body = new VBox();
    private boolean filling;

    /** The fields that lost the focus; their errors are shown. */
    private final Set<KolomIndikator> left = EnumSet.noneOf(KolomIndikator.class);

    /** Whether saving was attempted; then all errors are shown. */
    private boolean asked;

    private @Nullable Node first;

    public IndikatorView(IndikatorFormModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        body.getStyleClass().addAll("stack", "kinerja-form");
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali ke data kinerja", this::leave));
        var again = Buttons.withKeys(
                Buttons.plain("Simpan dan buat lagi", MaterialDesignP.PLUS, () -> keep(this::again)), "Ctrl+Shift+S");
        again.setVisible(model.isNew());
        again.setManaged(model.isNew());
        page.actions(
                Buttons.plain("Tidak jadi", this::discard),
                again,
                Buttons.withKeys(
                        Buttons.primary(
                                "Simpan indikator", MaterialDesignC.CONTENT_SAVE_OUTLINE, () -> keep(this::kept)),
                        "Ctrl+S"));
        KeyCombination keeping = KeyCombination.valueOf("Ctrl+S");
        KeyCombination goingOn = KeyCombination.valueOf("Ctrl+Shift+S");
        page.setOnKeyPressed(key -> {
            if (keeping.match(key)) {
                key.consume();
                keep(this::kept);
            } else if (goingOn.match(key) && model.isNew()) {
                key.consume();
                keep(this::again);
            }
        });
        page.scrolling(body);
        model.isian().addListener((property, before, now) -> told());
    }

    /** The fields that are often left empty. */
    private static Set<KolomIndikator> lain() {
        var all = EnumSet.allOf(KolomIndikator.class);
        all.removeAll(POKOK);
        all.removeAll(UKURAN);
        all.removeAll(EnumSet.range(KolomIndikator.TARGET_TAHUN, KolomIndikator.TARGET_RENSTRA));
        all.remove(KolomIndikator.NOMOR);
        return all;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        if (fields.isEmpty() || !model.isChanged()) {
            model.load(this::fill);
        }
    }

    @Override
    public List<Masalah> unkept() {
        return !fields.isEmpty() && model.isChanged()
                ? List.of(Masalah.peringatan(
                        "Isian indikator belum disimpan.",
                        model.isian().get().teks(KolomIndikator.INDIKATOR),
                        "Tekan \"Simpan indikator\"."))
                : List.of();
    }

    private void fill(IsianIndikator isian) {
        filling = true;
        fields.clear();
        left.clear();
        asked = false;
        page.title().setText(model.isNew() ? "Indikator baru" : "Indikator");
        page.subtitle().setText("Tahun " + isian.tahun());
        body.getChildren().setAll(temuan, new TwoColumns(card("Uraian", form(POKOK)), measures()), others());
        var perubahan = model.perubahan();
        if (!perubahan.isEmpty()) {
            body.getChildren().add(card("Target perubahan", changed(perubahan)));
        }
        if (!model.isNew()) {
            body.getChildren().add(card("Riwayat perubahan", riwayat()));
        }
        filling = false;
        told();
    }

    private VBox measures() {
        var box = new VBox(card("Cara mengukur", form(UKURAN)), card("Target", targets()));
        box.getStyleClass().add("stack");
        return box;
    }

    /** A folded section with the fields that are often left empty; its title counts the filled ones. */
    private Node others() {
        var form = form(LAIN);
        long filled = LAIN.stream()
                .filter(kolom -> !model.isian().get().teks(kolom).isBlank())
                .count();
        var pane = new TitledPane(
                "Keterangan lain: definisi, rumus, sumber data, pembanding"
                        + (filled == 0 ? "" : ", " + filled + " terisi"),
                form);
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }

    /** The changed targets, which replace those above from a quarter on; they are imported or typed in a dialog. */
    private Node changed(List<PerubahanTarget> perubahan) {
        var all = new VBox(ScreenText.muted("Target di atas adalah target awal tahun (murni)."));
        perubahan.forEach(
                perubahanTarget -> all.getChildren().add(ScreenText.body("Berlaku " + perubahanTarget.kata())));
        if (model.mayTakeBack()) {
            all.getChildren().add(new FlowPane(Buttons.plain("Hapus perubahan terakhir", this::takeBack)));
        }
        all.getStyleClass().add("stack-tight");
        return all;
    }

    /** The earlier changes, the latest first, and the field for who changes it now. */
    private Node riwayat() {
        var oleh = new TextField();
        oleh.textProperty().bindBidirectional(model.oleh());
        var all = new VBox(new Form().row("Diubah oleh", oleh, "Dicatat bersama perubahan yang disimpan sekarang."));
        if (model.riwayat().isEmpty()) {
            all.getChildren().add(ScreenText.muted("Belum pernah diubah sejak dibuat."));
        }
        model.riwayat().forEach(catatanIndikator -> all.getChildren().add(catatan(catatanIndikator)));
        all.getStyleClass().add("stack");
        return all;
    }

    private static Node catatan(CatatanIndikator catatanIndikator) {
        String by = catatanIndikator.oleh().isBlank() ? "" : ", oleh " + catatanIndikator.oleh();
        var box = new VBox(ScreenText.muted(Tanggal.panjang(catatanIndikator.saat()) + by));
        catatanIndikator.perubahan().forEach(line -> box.getChildren().add(ScreenText.body(line)));
        box.getStyleClass().add("stack-tight");
        return box;
    }

    private Form form(Set<KolomIndikator> kolom) {
        var form = new Form();
        for (KolomIndikator which : kolom) {
            Node field = field(which);
            first = which == KolomIndikator.INDIKATOR ? field : first;
            form.row(which.kata(), field, hint(which));
        }
        return form;
    }

    /** The fields for targets of year, quarters and Renstra. */
    private Form targets() {
        var quarters = new HBox();
        quarters.getStyleClass().add("kinerja-triwulan");
        for (KolomIndikator kolom : KolomIndikator.TARGET_TRIWULAN) {
            Node field = field(kolom);
            field.setAccessibleText(kolom.kata());
            var quarter = new VBox(ScreenText.caption(kolom.kata().replace("Target ", "")), field);
            HBox.setHgrow(quarter, Priority.ALWAYS);
            quarters.getChildren().add(quarter);
        }
        var form = new Form().row(KolomIndikator.TARGET_TAHUN.kata(), field(KolomIndikator.TARGET_TAHUN));
        form.row("Target triwulan", quarters);
        return form.row(KolomIndikator.TARGET_RENSTRA.kata(), field(KolomIndikator.TARGET_RENSTRA));
    }

    private Node field(KolomIndikator kolom) {
        Node field = made(kolom);
        field.focusWithinProperty().addListener((property, was, is) -> {
            if (was && !is && !filling) {
                left.add(kolom);
                told();
            }
        });
        return field;
    }

    private Node made(KolomIndikator kolom) {
        return switch (kolom.bentuk()) {
            case KALIMAT -> area(kolom, 2);
            case ISTILAH -> choice(kolom, true);
            case PILIHAN -> choice(kolom, false);
            case YA -> aktif();
            case TURUT, KATA, TARGET, ANGKA -> text(kolom);
        };
    }

    /** The explanation below a field; blank for most. */
    private static String hint(KolomIndikator kolom) {
        return switch (kolom) {
            case RUMUS -> "Rumus menurut dokumen IKU.";
            case SKALA -> "Hanya untuk predikat; kosong berarti dikenali dari predikatnya.";
            default -> "";
        };
    }

    private TextField text(KolomIndikator kolom) {
        var field = new TextField(model.isian().get().teks(kolom));
        field.textProperty().addListener(text -> changed());
        fields.put(kolom, field::getText);
        return field;
    }

    private TextArea area(KolomIndikator kolom, int rows) {
        var field = new TextArea(model.isian().get().teks(kolom));
        field.setWrapText(true);
        field.setPrefRowCount(rows);
        field.textProperty().addListener(text -> changed());
        fields.put(kolom, field::getText);
        return field;
    }

    private ComboBox<String> choice(KolomIndikator kolom, boolean free) {
        var choice = new ComboBox<String>();
        choice.setEditable(free);
        choice.getItems().setAll(model.pilihan(kolom));
        choice.setValue(model.isian().get().teks(kolom));
        choice.setMaxWidth(Double.MAX_VALUE);
        if (free) {
            choice.getEditor().textProperty().addListener(text -> changed());
            fields.put(kolom, choice.getEditor()::getText);
        } else {
            choice.valueProperty().addListener(value -> changed());
            fields.put(kolom, () -> Objects.requireNonNullElse(choice.getValue(), ""));
        }
        return choice;
    }

    private Node aktif() {
        var check = new CheckBox("Masih diukur");
        check.setSelected(!model.isian().get().teks(KolomIndikator.AKTIF).equals("Tidak"));
        check.selectedProperty().addListener(value -> changed());
        fields.put(KolomIndikator.AKTIF, () -> check.isSelected() ? "Ya" : "Tidak");
        return new FlowPane(check);
    }

    private void changed() {
        if (!filling) {
            var teks = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
            fields.forEach((kolom, text) -> teks.put(kolom, text.get()));
            model.isian().set(model.isian().get().with(teks));
        }
    }

    /** Shows the errors of fields that were left, or of all fields after an attempt to save. */
    private void told() {
        Set<String> named = left.stream().map(KolomIndikator::kata).collect(toSet());
        temuan.set(model.temuan().stream()
                .filter(masalah -> asked || !model.isNew() || named.contains(masalah.tempat()))
                .toList());
    }

    private void keep(Consumer<IndikatorTercatat> done) {
        asked = true;
        told();
        Runnable keep =
                () -> model.keep(done, refused -> kit.dialogs().masalah("Indikator belum disimpan", refused.masalah()));
        List<Masalah> recounted = model.recounted();
        if (recounted.isEmpty()) {
            keep.run();
        } else {
            HitungUlangDialog.ask(kit, recounted, keep);
        }
    }

    private void kept(IndikatorTercatat indikatorTercatat) {
        kit.toasts().done("Indikator disimpan: " + indikatorTercatat.indikator().nama());
        model.reset();
        leave();
    }

    private void again(IndikatorTercatat indikatorTercatat) {
        kit.toasts().done("Indikator disimpan: " + indikatorTercatat.indikator().nama());
        model.another();
        fill(model.isian().get());
        Optional.ofNullable(first).ifPresent(Node::requestFocus);
    }

    private void takeBack() {
        kit.dialogs()
                .confirm(
                        "Hapus perubahan target terakhir",
                        "Target sebelumnya berlaku lagi. Yang dihapus tetap tercatat dalam riwayat perubahan.",
                        Action.danger(
                                "Hapus perubahan target",
                                () -> model.takeBack(
                                        gone -> model.load(this::fill),
                                        refused -> kit.dialogs()
                                                .masalah("Perubahan target tidak dihapus", refused.masalah()))));
    }

    private void discard() {
        model.reset();
        leave();
    }

    private void leave() {
        navigator.go(new Destination.DataKinerja());
    }

    private static VBox card(String name, Node content) {
        var card = new VBox(ScreenText.heading(name), content);
        card.getStyleClass().add("card");
        return card;
    }
}
