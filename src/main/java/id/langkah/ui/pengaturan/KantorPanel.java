package id.langkah.ui.pengaturan;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.Pejabat;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Input of letterhead, signing official and paper size. */
final class KantorPanel {
    private static final FilePicker.Filter GAMBAR = FilePicker.Filter.of("Gambar (PNG, JPEG)", "png", "jpg", "jpeg");

    private final PengaturanModel model;
    private final Kit kit;
    private final TextArea kop = new TextArea();
    private final TextField kota = new TextField();
    private final TextField jabatan = new TextField();
    private final TextField nama = new TextField();
    private final TextField pangkat = new TextField();
    private final TextField nip = new TextField();
    private final JudulFields judul = new JudulFields();
    private final ImageView logo = new ImageView();
    private final Button removeLogo = Buttons.plain("Hapus logo", () -> change(Optional.empty(), kertas()));
    private final RadioButton a4 = new RadioButton("A4 (210 × 297 mm)");
    private final RadioButton f4 = new RadioButton("F4 atau Folio (215 × 330 mm)");
    private final VBox all;

    KantorPanel(PengaturanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        kop.setPrefRowCount(4);
        ToggleGroup paper = new ToggleGroup();
        a4.setToggleGroup(paper);
        f4.setToggleGroup(paper);
        paper.selectedToggleProperty().addListener(chosen -> keep());
        logo.setPreserveRatio(true);
        logo.setAccessibleText("Logo kantor");
        logo.getStyleClass().add("pengaturan-logo");
        logo.fitHeightProperty().bind(kop.heightProperty().multiply(0.7));
        HBox picture = new HBox(logo, Buttons.plain("Pilih logo…", this::chooseLogo), removeLogo);
        picture.getStyleClass().add("row");
        removeLogo.managedProperty().bind(removeLogo.visibleProperty());
        logo.managedProperty().bind(logo.imageProperty().isNotNull());
        VBox papers = new VBox(a4, f4);
        papers.getStyleClass().add("stack");
        all = new VBox(
                card(
                        "Kop surat",
                        new Form()
                                .row("Baris kop", kop, "Satu baris di sini menjadi satu baris kop, rata tengah.")
                                .row("Logo", picture)
                                .row("Kota", kota, "Dicetak sebelum tanggal.")),
                card(
                        "Pejabat penandatangan",
                        new Form()
                                .row("Jabatan", jabatan)
                                .row("Nama", nama)
                                .row("Pangkat", pangkat)
                                .row("NIP", nip, "18 digit; spasi ditambahkan otomatis.")),
                card("Kertas", papers),
                card("Judul pada formulir SOP", judul.node()));
        all.getStyleClass().add("pengaturan-part");
        List<TextInputControl> fields = new ArrayList<>(List.of(kop, kota, jabatan, nama, pangkat, nip));
        fields.addAll(judul.fields());
        for (TextInputControl field : fields) {
            field.focusedProperty().addListener((property, before, focused) -> {
                if (!focused) {
                    keep();
                }
            });
        }
        model.kantor().addListener((property, before, now) -> show(now));
        show(model.kantor().get());
    }

    Node node() {
        return all;
    }

    /** Saves the content of the fields. */
    void keep() {
        change(model.kantor().get().logo(), kertas());
    }

    private Kertas kertas() {
        return f4.isSelected() ? Kertas.F4 : Kertas.A4;
    }

    private void change(Optional<Gambar> picture, Kertas kertas) {
        model.change(before -> new Kantor(
                kop.getText().strip().lines().map(String::strip).toList(),
                kota.getText().strip(),
                picture,
                new Pejabat(
                        jabatan.getText().strip(),
                        nama.getText().strip(),
                        pangkat.getText().strip(),
                        nip.getText().strip()),
                kertas,
                judul.get()));
    }

    private void show(Kantor kantor) {
        put(kop, String.join("\n", kantor.kop()));
        put(kota, kantor.kota());
        put(jabatan, kantor.penandatangan().jabatan());
        put(nama, kantor.penandatangan().nama());
        put(pangkat, kantor.penandatangan().pangkat());
        put(nip, kantor.penandatangan().nip());
        judul.show(kantor.judul());
        (kantor.kertas() == Kertas.F4 ? f4 : a4).setSelected(true);
        logo.setImage(kantor.logo()
                .map(gambar -> new Image(new ByteArrayInputStream(gambar.isi())))
                .orElse(null));
        removeLogo.setVisible(kantor.logo().isPresent());
    }

    private void chooseLogo() {
        keep();
        kit.files().open("Pilih logo kantor", "logo", GAMBAR).ifPresent(model::chooseLogo);
    }

    private static void put(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private static VBox card(String name, Node content) {
        VBox card = new VBox(ScreenText.heading(name), content);
        card.getStyleClass().add("card");
        return card;
    }
}
