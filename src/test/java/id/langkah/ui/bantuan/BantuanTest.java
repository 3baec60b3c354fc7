package id.langkah.ui.bantuan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.bantuan.Bab.Topik;
import id.langkah.ui.kit.RowButton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.image.ImageView;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manual: what is in it, how it is searched, how it is shown. */
class BantuanTest {
    private final BantuanModel model = new BantuanModel();
    private BantuanView view;
    private Scene scene;

    @BeforeEach
    void open() {
        view = Headless.get(() -> new BantuanView(model, ""));
        scene = Headless.get(() -> Headless.scene(view.node(), 900, 560, Headless.NORMAL, false));
    }

    @Test
    void everyChapterHasANameAndParts() {
        assertThat(model.bab()).hasSameSizeAs(BantuanModel.BAB);
        assertThat(model.bab()).allSatisfy(bab -> {
            assertThat(bab.judul()).isNotBlank();
            assertThat(bab.topik()).hasSizeGreaterThan(1);
            assertThat(bab.topik().stream().skip(1))
                    .allSatisfy(topik -> assertThat(topik.teks()).isNotBlank());
        });
    }

    @Test
    void everyLinkLeadsToAChapter() {
        for (Bab bab : model.bab()) {
            bab.isi().accept(new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                    assertThat(BantuanModel.BAB).contains(link.getDestination());
                }
            });
        }
    }

    /** What is bold is the name of something on a screen, letter by letter. */
    @Test
    void everyBoldWordStandsOnAScreen() throws IOException {
        String screens = sources();
        for (Bab bab : model.bab()) {
            bab.isi().accept(new AbstractVisitor() {
                @Override
                public void visit(StrongEmphasis bold) {
                    assertThat(screens.toLowerCase(Locale.ROOT))
                            .as("\"%s\" in %s", Bab.words(bold), bab.kode())
                            .contains(Bab.words(bold).toLowerCase(Locale.ROOT));
                }
            });
        }
    }

    /** The program's own texts, with those that are broken over two lines put together. */
    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            var all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString().replaceAll("\"\\s*\\+\\s*\"", "");
        }
    }

    @Test
    void findsThePartsWithEveryWord() {
        model.search("CADANGAN kedua flash");

        assertThat(model.found()).extracting(Topik::judul).contains("Tempat cadangan kedua");
        assertThat(model.found())
                .allSatisfy(topik -> assertThat(model.excerpt(topik)).containsIgnoringCase("cadangan"));
    }

    @Test
    void findsNothingWhenNothingIsAsked() {
        model.search("rekap");
        model.search("  ");

        assertThat(model.found()).isEmpty();
        assertThat(model.isSearching()).isFalse();
    }

    @Test
    void showsEveryChapterWithItsPictures() {
        Headless.run(() -> {
            for (Bab bab : model.bab()) {
                press(bab.judul());
                Headless.picture(scene, "bantuan-" + bab.kode());
                assertThat(labels()).contains(bab.judul());
                assertThat(pictures()).allSatisfy(picture -> {
                    assertThat(picture.getImage().isError()).isFalse();
                    assertThat(picture.getAccessibleText()).isNotBlank().doesNotContain(".png");
                });
                assertThat(Layout.faults(scene)).as(bab.kode()).isEmpty();
            }
        });
    }

    @Test
    void makesPicturesSmallerWithTheRoom() {
        Headless.run(() -> {
            Scene small = Headless.scene(view.node(), 760, 500, Headless.LARGE, true);
            Headless.layOut(view.node());
            Headless.picture(small, "bantuan-sempit");
            assertThat(Layout.faults(small)).isEmpty();
        });
    }

    @Test
    void showsTheKeysAndWhatTheProgramIsMadeOf() {
        Headless.run(() -> {
            press(BantuanView.TOMBOL);
            assertThat(labels()).contains("Urungkan catatan terakhir");
            press("Tentang Langkah");
            assertThat(labels()).contains("Perubahan", "0.1.0");
            TitledPane lisensi = nodes(TitledPane.class).findFirst().orElseThrow();
            lisensi.setExpanded(true);
            Headless.layOut(view.node());
            assertThat(labels()).anyMatch(text -> text.contains("commonmark"));
        });
    }

    @Test
    void goesFromWhatWasFoundToItsPlace() {
        Headless.run(() -> {
            search("listrik padam");
            press("Bagaimana bila listrik padam saat bekerja?, Tanya jawab");
        });
        Headless.run(() -> {
            assertThat(reading().getVvalue()).isPositive();
            assertThat(reading().getAccessibleText()).isEqualTo("Tanya jawab");
        });
    }

    @Test
    void saysThatNothingWasFound() {
        Headless.run(() -> {
            search("helikopter");
            assertThat(labels()).contains("Tidak ada yang cocok. Coba kata lain.");
        });
    }

    @Test
    void goesFromOneChapterToAnother() {
        Headless.run(() -> {
            press("Memperbaiki yang keliru");
            Headless.layOut(view.node());
            nodes(Hyperlink.class)
                    .filter(link -> link.getText().equals("Cadangan dan pemulihan"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            assertThat(reading().getAccessibleText()).isEqualTo("Cadangan dan pemulihan");
        });
    }

    private void search(String words) {
        TextField field = nodes(TextField.class).findFirst().orElseThrow();
        field.setText(words);
        field.fireEvent(new ActionEvent());
        Headless.layOut(view.node());
    }

    private void press(String name) {
        nodes(RowButton.class)
                .filter(row -> name.equals(row.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire();
        Headless.layOut(view.node());
    }

    private ScrollPane reading() {
        return (ScrollPane) scene.lookup(".bantuan-isi");
    }

    private List<ImageView> pictures() {
        return nodes(ImageView.class).toList();
    }

    private List<String> labels() {
        return nodes(Label.class).map(Label::getText).toList();
    }

    private <T extends Node> Stream<T> nodes(Class<T> type) {
        return Layout.all(view.node()).filter(type::isInstance).map(type::cast);
    }
}
