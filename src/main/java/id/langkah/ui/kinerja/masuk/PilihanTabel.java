package id.langkah.ui.kinerja.masuk;

import id.langkah.domain.tabel.KolomMasuk;
import id.langkah.domain.tabel.Makna;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.ScreenText;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The choices in the preview of a table: which table, the meanings of its columns, and whether
 * hidden parts are read. Each choice makes a new preview.
 */
final class PilihanTabel extends VBox {
    private static final int LONGEST = 40;

    private final PilihanImpor pilihan;
    private final Consumer<PilihanImpor> chosen;
    private final FlowPane tools = new FlowPane();

    /**
     * Creates the choices.
     *
     * @param tabel the names of all tables found
     * @param dipilih the index of the table that is read
     * @param chosen receives the choices including the new one
     */
    PilihanTabel(
            List<String> tabel,
            int dipilih,
            List<KolomMasuk> kolom,
            PilihanImpor pilihan,
            Consumer<PilihanImpor> chosen) {
        this.pilihan = pilihan;
        this.chosen = chosen;
        tools.getStyleClass().add("page-tools");
        getStyleClass().add("stack-tight");
        getChildren().add(tools);
        if (tabel.size() > 1) {
            var which = new Choice<Integer>(
                    "Tabel yang dibaca", tabel::get, other -> chosen.accept(pilihan.withTabel(other)));
            which.offer(IntStream.range(0, tabel.size()).boxed().toList(), dipilih);
            tools.getChildren().add(which);
        }
        check("Sertakan yang tersembunyi", pilihan.tersembunyi(), pilihan::withTersembunyi);
        if (!kolom.isEmpty()) {
            getChildren().add(meanings(kolom));
        }
    }

    /** Also offers that blank cells clear stored values. */
    PilihanTabel withKosong() {
        check(
                "Sel kosong mengosongkan isi yang sudah ada",
                pilihan.kosongMengosongkan(),
                pilihan::withKosongMengosongkan);
        return this;
    }

    /** Adds another control beside the choices. */
    PilihanTabel with(Node other) {
        tools.getChildren().add(other);
        return this;
    }

    private void check(String words, boolean selected, Function<Boolean, PilihanImpor> other) {
        var check = new CheckBox(words);
        check.setSelected(selected);
        check.selectedProperty().addListener((property, before, now) -> chosen.accept(other.apply(now)));
        tools.getChildren().add(check);
    }

    /** A choice for each column, unknown ones first; shown at once when a column is unknown. */
    private Node meanings(List<KolomMasuk> kolom) {
        var boxes = new FlowPane();
        boxes.getStyleClass().add("page-tools");
        kolom.stream()
                .sorted(Comparator.comparing(KolomMasuk::dikenal))
                .forEach(kolomMasuk -> boxes.getChildren().add(meaning(kolomMasuk)));
        long unknown =
                kolom.stream().filter(kolomMasuk -> !kolomMasuk.dikenal()).count();
        String words = unknown == 0
                ? "Arti %d kolom".formatted(kolom.size())
                : "Arti %d kolom, %d belum dikenal".formatted(kolom.size(), unknown);
        var pane = new TitledPane(words, boxes);
        pane.setAnimated(false);
        pane.setExpanded(unknown > 0 && unknown < kolom.size());
        return pane;
    }

    private Node meaning(KolomMasuk kolom) {
        String head = kolom.judul().length() <= LONGEST
                ? kolom.judul()
                : kolom.judul().substring(0, LONGEST) + "…";
        var label = ScreenText.muted(kolom.tersembunyi() ? head + " (tersembunyi)" : head);
        var makna = new Choice<Makna>(
                "Arti kolom " + head,
                PilihanTabel::kata,
                other -> chosen.accept(pilihan.withMakna(kolom.letak(), other)));
        makna.getStyleClass().add("kinerja-pilihan");
        makna.offer(
                Stream.concat(Stream.of(kolom.makna()), Makna.semua())
                        .distinct()
                        .toList(),
                kolom.makna());
        label.setLabelFor(makna);
        var box = new VBox(label, makna);
        box.getStyleClass().add("stack-tight");
        return box;
    }

    private static String kata(Makna makna) {
        return makna.isDibaca() || makna.equals(KolomMasuk.TIDAK_DIBACA)
                ? makna.kata()
                : makna.kata() + " (tidak dibaca)";
    }
}
