package id.langkah.ui.pustaka;

import id.langkah.domain.pengenalan.SopDikenal;
import id.langkah.service.HasilBanding;
import id.langkah.service.Pratinjau;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.service.SopMasuk;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.MoreRows;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.Working;
import id.langkah.ui.pustaka.ImporModel.Pilihan;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The screen with the preview of an import of SOP files. */
public final class ImporView implements Screen {
    private static final FilePicker.Filter SOP =
            FilePicker.Filter.of("SOP (Excel, Word, PDF, JSON)", "xlsx", "xlsm", "xls", "docx", "pdf", "json", "sop");

    /** So many files, and SOPs of a file, are shown at once. */
    private static final int SHOWN_AT_ONCE = 100;

    private final ImporModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final List<Path> files;
    private final Page page = new Page("Impor SOP");
    private @Nullable Node wayOn;

    /** @param files the files to preview; when there are none, the user chooses them on this screen */
    public ImporView(ImporModel model, Kit kit, Navigator navigator, List<Path> files) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.files = List.copyOf(files);
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali ke daftar SOP", this::leave));
    }

    /** Lets the user choose files and opens their preview. */
    public static void choose(Kit kit, Navigator navigator) {
        List<Path> chosen = kit.files().openMany("Pilih berkas SOP", "impor", SOP);
        if (!chosen.isEmpty()) {
            navigator.go(new Destination.Impor(chosen));
        }
    }

    /** Leaves the preview, which is not kept: it holds all SOPs of the files. */
    private void leave() {
        navigator.go(new Destination.Pustaka());
        page.scrolling(new VBox());
        page.actions();
        wayOn = null;
    }

    private void open(Pilihan pilihan) {
        Pratinjau pratinjau = pilihan.pratinjau();
        page.subtitle().setText(KataImpor.summary(pratinjau));
        var body = new VBox();
        body.getStyleClass().addAll("stack", "impor-body");
        List<Pratinjau.Berkas> sorted = pratinjau.berkas().stream()
                .sorted(Comparator.comparing(KataImpor::isReady))
                .toList();
        MoreRows.add(body, sorted, SHOWN_AT_ONCE, "berkas", berkas -> List.of(berkas(berkas, pilihan)));
        page.scrolling(body);
        if (pratinjau.takeable().isEmpty()) {
            page.actions(Buttons.primary("Kembali ke daftar SOP", this::leave));
            return;
        }
        Button take = Buttons.primary("", MaterialDesignF.FILE_IMPORT_OUTLINE, () -> take(pilihan));
        take.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> "Impor " + pilihan.jumlah().get() + " SOP", pilihan.jumlah()));
        take.disableProperty().bind(pilihan.jumlah().isEqualTo(0));
        wayOn = take;
        page.actions(Buttons.plain("Tidak jadi", this::leave), take);
    }

    private Node berkas(Pratinjau.Berkas berkas, Pilihan pilihan) {
        var body = new VBox(ScreenText.heading(String.valueOf(berkas.path().getFileName())));
        body.getStyleClass().addAll("stack", "card");
        if (!berkas.masalah().isEmpty()) {
            body.getChildren().add(new MasalahList(berkas.masalah()));
        }
        if (berkas.calon().isEmpty()) {
            berkas.masuk()
                    .dikenal()
                    .filter(known -> !known.berkas().denah().isEmpty())
                    .ifPresent(known -> body.getChildren()
                            .add(new HBox(Buttons.plain(
                                    "Tentukan tabelnya sendiri", () -> setTable(berkas.masuk(), known, pilihan)))));
        }
        MoreRows.add(body, inOrder(berkas.calon()), SHOWN_AT_ONCE, "SOP", i -> {
            Node calon = new CalonCard(model, berkas.calon().get(i), pilihan);
            return berkas.masuk().dikenal().isPresent()
                    ? List.of(calon, compare(berkas.masuk(), i, pilihan))
                    : List.of(calon);
        });
        return body;
    }

    /** The places of the SOPs in the order shown: that of the file, but refused ones first when not all are shown. */
    private static List<Integer> inOrder(List<Calon> calon) {
        Stream<Integer> places = IntStream.range(0, calon.size()).boxed();
        return calon.size() <= SHOWN_AT_ONCE
                ? places.toList()
                : places.sorted(Comparator.comparing(i -> calon.get(i).putusan() != HasilBanding.DITOLAK))
                        .toList();
    }

    /** A button to the comparison of a recognised SOP with its file. */
    private Node compare(SopMasuk masuk, int sop, Pilihan pilihan) {
        SopDikenal found = masuk.dikenal().orElseThrow().hasil().sop().get(sop);
        long left = found.belumPasti();
        String words = left == 0 ? "Bandingkan dengan aslinya" : "Cocokkan dengan aslinya (" + left + " perlu dilihat)";
        var button = Buttons.plain(words, MaterialDesignC.COMPARE, () -> compareNow(masuk, sop, pilihan));
        return new HBox(button);
    }

    private void compareNow(SopMasuk masuk, int sop, Pilihan pilihan) {
        PencocokanModel open = model.pencocokan(masuk, sop);
        page.subtitle().setText(masuk.path().getFileName() + " · " + open.sop().nama());
        page.content(new PencocokanView(open, kit));
        page.actions(Buttons.primary(
                "Selesai mencocokkan", () -> again(masuk, open.masuk().get(), pilihan)));
    }

    /** Updates the preview after one of the files was changed. */
    private void again(SopMasuk before, SopMasuk now, Pilihan pilihan) {
        List<SopMasuk> all = pilihan.pratinjau().berkas().stream()
                .map(Pratinjau.Berkas::masuk)
                .map(other -> other.equals(before) ? now : other)
                .toList();
        model.judge(all, this::open);
    }

    private void setTable(SopMasuk masuk, SopMasuk.Dikenal known, Pilihan pilihan) {
        page.subtitle().setText(String.valueOf(masuk.path().getFileName()));
        page.actions(Buttons.plain("Kembali ke pratinjau", () -> open(pilihan)));
        page.scrolling(new AturTabelPanel(
                known.berkas().denah(),
                0,
                Optional.empty(),
                (denah, tabel, missing) ->
                        model.setTabel(masuk, denah, tabel, now -> again(masuk, now, pilihan), missing)));
    }

    private void take(Pilihan pilihan) {
        model.take(
                pilihan,
                versi -> ImporSelesai.tell(versi, model, kit, navigator, this::leave),
                refused -> kit.dialogs().masalah("SOP tidak diimpor", refused.masalah()));
    }

    /** The main button, because the first SOP may be far below files that cannot be imported. */
    @Override
    public Optional<Node> start() {
        return Optional.ofNullable(wayOn);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        if (files.isEmpty()) {
            page.content(new EmptyState(
                    MaterialDesignF.FILE_IMPORT_OUTLINE,
                    "Belum ada berkas yang dipilih",
                    "Pilih berkas SOP (Excel, Word, PDF, atau JSON), atau seret berkas maupun foldernya ke jendela"
                            + " ini.",
                    Action.primary("Pilih berkas SOP", () -> choose(kit, navigator))));
            return;
        }
        page.subtitle().setText("");
        page.actions(Buttons.plain("Tidak jadi", this::leave));
        page.content(new Working("Membaca " + files.size() + " berkas", kit.background()));
        model.preview(files, this::open);
    }
}
