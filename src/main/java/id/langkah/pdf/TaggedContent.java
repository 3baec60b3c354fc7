package id.langkah.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Marks what is drawn on a page as elements of its structure. What is drawn within an element
 * belongs to that one.
 */
final class TaggedContent {
    private final PDPageContentStream stream;
    private final PDPage page;
    private final Tags tags;
    private final int number;
    private boolean tagged;

    TaggedContent(PDPageContentStream stream, PDPage page, Tags tags) {
        this.stream = stream;
        this.page = page;
        this.tags = tags;
        this.number = tags.page(page);
    }

    /**
     * Draws one element of the page's structure; within another element it belongs to that one.
     *
     * @param alt the text that stands for a drawing when it cannot be seen
     */
    void element(String type, String alt, Canvas.Strokes content) throws IOException {
        if (tagged) {
            content.draw();
            return;
        }
        stream.beginMarkedContent(COSName.getPDFName(type), tags.add(number, page, type, alt));
        tagged = true;
        content.draw();
        tagged = false;
        stream.endMarkedContent();
    }

    /** Draws a table row; its content draws each cell with {@link #cell}. */
    void row(Canvas.Strokes cells) throws IOException {
        if (tagged) {
            cells.draw();
            return;
        }
        tags.row();
        cells.draw();
        tags.end();
    }

    /**
     * Draws a cell.
     *
     * @param head whether it is a head of other cells
     */
    void cell(boolean head, int rows, int columns, Canvas.Strokes content) throws IOException {
        if (tagged) {
            content.draw();
            return;
        }
        tags.cell(head, rows, columns);
        content.draw();
        tags.end();
    }

    /** Draws what is not content, such as lines, shading and page numbers. */
    void artifact(Canvas.Strokes content) throws IOException {
        if (tagged) {
            content.draw();
            return;
        }
        stream.beginMarkedContent(COSName.ARTIFACT);
        tagged = true;
        content.draw();
        tagged = false;
        stream.endMarkedContent();
    }
}
