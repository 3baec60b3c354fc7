package id.langkah.pdf;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.Printable;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF while it is written: pages in order, each with a footer that numbers them. */
final class Document implements Closeable {
    private static final double FOOTER = 7;

    final Face regular;
    final Face bold;

    private final PDDocument document = new PDDocument();
    private final List<Canvas> pages = new ArrayList<>();
    private final Tags tags = new Tags();
    private final Archive archive;
    private final String title;
    private final Map<Integer, String> bookmarks = new TreeMap<>();

    /**
     * Starts a document.
     *
     * @param title the title in its properties and footers
     * @param author the issuing office; blank when not known
     * @param sidik a hash of the content in hex; equal content gives equal bytes
     */
    Document(String title, String author, String sidik) throws IOException {
        this.title = title;
        this.archive = new Archive(document, Printable.of(title), Printable.of(author));
        regular = Face.load(document, Face.REGULAR);
        bold = Face.load(document, Face.BOLD);
        document.setDocumentId(new BigInteger(sidik, 16).longValue());
        document.getDocumentCatalog().setLanguage("id-ID");
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
    }

    Canvas page(Paper paper) throws IOException {
        var page = new Canvas(document, tags, paper.width(), paper.height());
        pages.add(page);
        return page;
    }

    /** The number of pages begun so far. */
    int size() {
        return pages.size();
    }

    /** Names the next page in the list of bookmarks. */
    void bookmark(String name) {
        bookmarks.put(pages.size(), Printable.of(name));
    }

    private void outline() {
        var outline = new PDDocumentOutline();
        bookmarks.forEach((index, name) -> {
            if (index < document.getNumberOfPages()) {
                var item = new PDOutlineItem();
                item.setTitle(name);
                item.setDestination(document.getPage(index));
                outline.addLast(item);
            }
        });
        outline.openNode();
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** The page begun last. */
    Canvas last() {
        return pages.get(pages.size() - 1);
    }

    /** A picture in the form that can be drawn; empty when it cannot be read. */
    Optional<PDImageXObject> picture(Gambar gambar) {
        return Picture.of(gambar, document);
    }

    /** The office's logo; empty when there is none or it cannot be read. */
    Optional<PDImageXObject> logo(Kantor kantor) {
        return kantor.logo().flatMap(gambar -> Picture.of(gambar, document));
    }

    void save(OutputStream out) throws IOException {
        save(out, List.of());
    }

    /** Saves the document with the pages of other files at its end. */
    void save(OutputStream out, List<Sisipan> behind) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            Canvas page = pages.get(i);
            double y = page.height - 0.6 * Paper.MARGIN;
            String number = "Halaman " + (i + 1) + " dari " + pages.size();
            double right = page.width - Paper.MARGIN - regular.width(number, FOOTER);
            double room = right - 2 * Paper.MARGIN;
            page.artifact(() -> {
                page.text(regular, FOOTER, right, y, number);
                page.text(regular, FOOTER, Paper.MARGIN, y, regular.shortened(title, FOOTER, room));
            });
            page.close();
        }
        tags.finish(document);
        var merger = new PDFMergerUtility();
        for (Sisipan file : behind) {
            bookmarks.put(document.getNumberOfPages(), Printable.of(file.nama()));
            try (PDDocument other = Loader.loadPDF(file.isi())) {
                merger.appendDocument(document, other);
            }
        }
        if (!bookmarks.isEmpty()) {
            outline();
        }
        archive.describe(behind.isEmpty());
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
