package id.langkah.ui.bantuan;

import id.langkah.ui.kit.KeyHint;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/**
 * A chapter rendered as nodes: headings, text, lists, pictures. Text in backquotes is drawn as
 * keys; a link leads to another chapter.
 */
final class ChapterPage extends VBox {
    private static final double WIDEST_PICTURE = 720;

    /** The width of a picture as a fraction of the page. */
    private static final double PICTURE_SHARE = 0.85;

    private final List<Region> headings = new ArrayList<>();
    private final Consumer<String> go;

    /** @param go is called with the chapter that a link leads to */
    ChapterPage(Bab bab, Consumer<String> go) {
        this.go = go;
        getStyleClass().add("bantuan-halaman");
        setMinWidth(0); // Lets pictures shrink with the page.
        bab.isi().accept(new Blocks(this));
    }

    /** The heading of a part, from 0. */
    Region heading(int ke) {
        return headings.get(ke);
    }

    /** Renders blocks one below the other. */
    private final class Blocks extends AbstractVisitor {
        private final Pane into;

        Blocks(Pane into) {
            this.into = into;
        }

        @Override
        public void visit(Heading heading) {
            Label label = ScreenText.wrapped(new Label(Bab.words(heading)));
            label.getStyleClass().add(heading.getLevel() == 1 ? "words-title" : "words-heading");
            headings.add(label);
            into.getChildren().add(label);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
                into.getChildren().add(picture(image));
                return;
            }
            TextFlow flow = new TextFlow();
            paragraph.accept(new Inline(flow));
            into.getChildren().add(flow);
        }

        @Override
        public void visit(BulletList list) {
            items(list, -1);
        }

        @Override
        public void visit(OrderedList list) {
            items(list, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1));
        }

        /** Renders list items, numbered from {@code first}, or with bullets when it is negative. */
        private void items(ListBlock list, int first) {
            VBox all = new VBox();
            all.getStyleClass().add("stack-tight");
            int number = first;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                Label mark = new Label(first < 0 ? "•" : number + ".");
                mark.getStyleClass().add("bantuan-butir");
                mark.setMinWidth(Region.USE_PREF_SIZE);
                VBox words = new VBox();
                words.getStyleClass().add("stack-tight");
                HBox.setHgrow(words, Priority.ALWAYS);
                Blocks inside = new Blocks(words);
                for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
                    block.accept(inside);
                }
                all.getChildren().add(new HBox(mark, words));
                number++;
            }
            into.getChildren().add(all);
        }

        private Region picture(Image image) {
            String file = image.getDestination();
            String url = Objects.requireNonNull(ChapterPage.class.getResource(file), file)
                    .toExternalForm();
            ImageView view = new ImageView(url);
            view.setPreserveRatio(true);
            view.setAccessibleText(Bab.words(image));
            view.fitWidthProperty()
                    .bind(ChapterPage.this
                            .widthProperty()
                            .multiply(PICTURE_SHARE)
                            .map(ChapterPage::pictureWidth));
            HBox frame = new HBox(view);
            frame.getStyleClass().add("bantuan-gambar");
            frame.setMaxWidth(Region.USE_PREF_SIZE);
            return frame;
        }
    }

    private static double pictureWidth(Number room) {
        return Math.min(room.doubleValue(), WIDEST_PICTURE);
    }

    /** Renders text within a block. */
    private final class Inline extends AbstractVisitor {
        private final TextFlow flow;
        private boolean strong;

        Inline(TextFlow flow) {
            this.flow = flow;
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add(" ");
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            strong = true;
            visitChildren(emphasis);
            strong = false;
        }

        @Override
        public void visit(Code keys) {
            flow.getChildren().add(new KeyHint(keys.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            Hyperlink words = new Hyperlink(Bab.words(link));
            words.setOnAction(event -> go.accept(link.getDestination()));
            flow.getChildren().add(words);
        }

        private void add(String words) {
            Text text = new Text(words);
            text.getStyleClass().add(strong ? "bantuan-tebal" : "bantuan-teks");
            flow.getChildren().add(text);
        }
    }
}
