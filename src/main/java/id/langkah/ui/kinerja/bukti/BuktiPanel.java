package id.langkah.ui.kinerja.bukti;

import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.rekap.BarisBukti;
import id.langkah.domain.rekap.DaftarBukti;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.Tab;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.BesidePane;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FileDrop;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetColumn;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * The tab with the bukti of a quarter or year, with a preview beside the list. Figures without
 * bukti are red and accept dropped files.
 */
public final class BuktiPanel implements Tab {
    private final KinerjaModel kinerja;
    private final BuktiModel model;
    private final Kit kit;
    private final BuktiMasuk masuk;
    private final Sheet<BarisBukti> sheet;
    private final CheckBox missing = new CheckBox("Hanya yang belum ada");
    private final Label count = ScreenText.strong("");
    private final BorderPane all = new BorderPane();
    private final Button open;
    private final GambarBukti gambar;
    private final BesidePane split;
    private final Node empty;

    /** @param masuk receives files that were chosen or dropped */
    public BuktiPanel(KinerjaModel kinerja, Kit kit, BuktiMasuk masuk) {
        this.kinerja = kinerja;
        this.model = new BuktiModel(kinerja);
        this.kit = kit;
        this.masuk = masuk;
        empty = Page.filling(new EmptyState(
                MaterialDesignP.PAPERCLIP,
                "Belum ada nilai yang diisi",
                "Isi nilainya di bagian Realisasi, lalu lampirkan buktinya di sini atau di sana.",
                Action.plain("Tambah berkas…", masuk::choose)));
        sheet = new Sheet<>("Bukti dukung", row -> false, edits -> {});
        sheet.setPlaceholder(ScreenText.muted("Semua nilai yang diisi sudah ada buktinya."));
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.columns(columns());
        gambar = new GambarBukti(model, berkas -> model.open(berkas, kit.open()));
        split = new BesidePane(sheet, gambar, "Pratinjau", "Isi bukti di samping daftar");
        split.on(this::follow, () -> gambar.show(Optional.empty()));
        open = Buttons.plain("Buka berkas", MaterialDesignO.OPEN_IN_NEW, this::open);
        sheet.onOpen(row -> split.open());
        sheet.current().addListener(row -> follow());
        sheet.setContextMenu(new ContextMenu(
                item("Tambah bukti…", this::add), item("Buka berkas", this::open), item("Lihat isinya", split::open)));
        FileDrop.onRows(sheet, row -> true, (row, files) -> masuk.take(files, Optional.of(row.kunci())));
        new FileDrop(all, files -> masuk.take(files, Optional.empty()));
        missing.selectedProperty().addListener(only -> show());
        Button add =
                Buttons.withKeys(Buttons.primary("Tambah berkas…", MaterialDesignP.PAPERCLIP, masuk::choose), "Ctrl+B");
        var tools = new FlowPane(missing, open, split.toggle(), add, count);
        tools.setRowValignment(VPos.CENTER);
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        all.setTop(tools);
        all.getStyleClass().add("kinerja-bagian");
        kinerja.data().addListener(data -> show());
        kinerja.lingkup().addListener(lingkup -> show());
        show();
    }

    private static MenuItem item(String text, Runnable run) {
        var item = new MenuItem(text);
        item.setOnAction(event -> run.run());
        return item;
    }

    @Override
    public Parent node() {
        return all;
    }

    @Override
    public Optional<Node> start() {
        all.applyCss(); // a split pane holds what it is given only once it has its looks
        return Optional.of(sheet);
    }

    private List<SheetColumn<BarisBukti>> columns() {
        return List.of(
                SheetColumn.codes("Kode", this::kode).keptInView(),
                SheetColumn.words("Indikator", 18, BarisBukti::indikator),
                SheetColumn.<BarisBukti>words("Bukti", 22, BuktiPanel::bukti)
                        .toned(row -> row.isKurang() ? Optional.of(Badge.Tone.DANGER) : Optional.empty()),
                SheetColumn.words("Periode", 8, row -> row.kunci().masa().kata()),
                SheetColumn.figures("Nilai", 6, row -> row.nilai().tampak()),
                SheetColumn.words("Bidang", 15, BarisBukti::penanggungJawab));
    }

    private void show() {
        DaftarBukti daftar = model.daftar();
        long filled = daftar.terisi();
        count.setText("%d dari %d nilai ada buktinya".formatted(filled - daftar.kurang(), filled));
        sheet.rows(daftar.baris().stream()
                .filter(row -> !missing.isSelected() || row.isKurang())
                .toList());
        all.setCenter(daftar.baris().isEmpty() ? empty : split);
        follow();
    }

    private void follow() {
        open.setDisable(berkas().isEmpty());
        if (split.isOpen()) {
            gambar.show(sheet.current().get().map(BarisBukti::bukti));
        }
    }

    private Optional<Bukti.Berkas> berkas() {
        return sheet.current()
                .get()
                .map(BarisBukti::bukti)
                .filter(Bukti.Berkas.class::isInstance)
                .map(Bukti.Berkas.class::cast);
    }

    @Override
    public void add() {
        masuk.choose(sheet.current().get().map(BarisBukti::kunci));
    }

    private void open() {
        berkas().ifPresent(berkas -> model.open(berkas, kit.open()));
    }

    private String kode(BarisBukti row) {
        return kinerja.data()
                .get()
                .find(row.kunci().indikator())
                .map(tercatat -> tercatat.indikator().kode())
                .orElse("");
    }

    private static String bukti(BarisBukti row) {
        Bukti butir = row.bukti();
        return butir == null ? "Belum ada bukti" : butir.kata();
    }
}
