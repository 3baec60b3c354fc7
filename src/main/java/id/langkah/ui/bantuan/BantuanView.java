package id.langkah.ui.bantuan;

import id.langkah.ui.Screen;
import id.langkah.ui.bantuan.Bab.Topik;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.SearchField;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The help screen (F1): chapters at the left, the selected one at the right, and a search over all of them. */
public final class BantuanView implements Screen {
    static final String TOMBOL = "Tombol pintasan";
    private static final String TENTANG = "Tentang Langkah";

    private final BantuanModel model;
    private final Page page = new Page("Bantuan");
    private final SearchField search;
    private final VBox chapters = new VBox();
    private final ScrollPane reading = Page.scrolled(new VBox());
    private String open = "";

    /** @param bab the chapter opened first; blank for the first one */
    public BantuanView(BantuanModel model, String bab) {
        this.model = model;
        search = new SearchField("Cari di bantuan", this::search);
        chapters.getStyleClass().add("bantuan-bab");
        ScrollPane left = Page.scrolled(chapters);
        left.getStyleClass().add("bantuan-daftar");
        reading.getStyleClass().add("bantuan-isi");
        reading.setFocusTraversable(true);
        var body = new BorderPane(reading);
        body.setLeft(left);
        page.tools(search);
        page.content(body);
        list();
        go(BantuanModel.BAB.contains(bab) ? bab : BantuanModel.BAB.getFirst());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    private void search(String words) {
        model.search(words);
        list();
    }

    /** Opens a chapter by its name, or one of the two pages that are not chapters. */
    private void go(String kode) {
        Region content = switch (kode) {
            case TOMBOL -> new TombolPanel();
            case TENTANG -> new TentangPanel();
            default -> new ChapterPage(model.bab(kode), this::go);
        };
        reading.setContent(content);
        reading.setVvalue(0);
        reading.setAccessibleText(name(kode));
        open = kode;
        mark();
    }

    private void mark() {
        for (Node row : chapters.getChildren()) {
            if (row instanceof RowButton button) {
                button.setChosen(open.equals(button.getUserData()));
            }
        }
    }

    private String name(String kode) {
        return kode.equals(TOMBOL) || kode.equals(TENTANG)
                ? kode
                : model.bab(kode).judul();
    }

    private void list() {
        List<Region> rows = new ArrayList<>();
        if (model.isSearching()) {
            model.found().forEach(topik -> rows.add(result(topik)));
            if (rows.isEmpty()) {
                rows.add(ScreenText.muted("Tidak ada yang cocok. Coba kata lain."));
            }
        } else {
            model.bab().forEach(bab -> rows.add(chapter(bab.kode())));
            rows.add(chapter(TOMBOL));
            rows.add(chapter(TENTANG));
        }
        chapters.getChildren().setAll(rows);
        mark();
    }

    private RowButton chapter(String kode) {
        Label words = ScreenText.wrapped(new Label(name(kode)));
        RowButton row = new RowButton(name(kode), () -> go(kode), words);
        row.getStyleClass().add("bantuan-baris");
        row.setUserData(kode);
        return row;
    }

    private RowButton result(Topik topik) {
        String chapter = model.bab(topik.bab()).judul();
        VBox words = new VBox(
                ScreenText.wrapped(ScreenText.strong(topik.judul())),
                ScreenText.muted(model.excerpt(topik)),
                ScreenText.wrapped(ScreenText.caption(chapter)));
        words.getStyleClass().add("stack-tight");
        HBox.setHgrow(words, Priority.ALWAYS);
        RowButton row = new RowButton(topik.judul() + ", " + chapter, () -> go(topik), words);
        row.getStyleClass().add("bantuan-baris");
        return row;
    }

    private void go(Topik topik) {
        go(topik.bab());
        if (reading.getContent() instanceof ChapterPage halaman) {
            Platform.runLater(() -> scrollTo(halaman, halaman.heading(topik.ke())));
        }
    }

    private void scrollTo(ChapterPage halaman, Region heading) {
        halaman.applyCss();
        reading.layout();
        Bounds place = heading.getBoundsInParent();
        double rest = halaman.getHeight() - reading.getViewportBounds().getHeight();
        if (rest > 0) {
            reading.setVvalue(Math.clamp(place.getMinY() / rest, 0, 1));
        }
    }
}
