package id.langkah.word;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Kepala;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes papers as a Word document that can be edited further: styles, headings for Word's
 * navigation, repeated table heads, fields for pages and numbers. Each paper begins a new page and
 * section.
 */
public final class NaskahDocument {
    private static final String PROGRAM = "Langkah";
    private static final String STYLES = "gaya.xml";

    private final XWPFDocument document;
    private final Kantor kantor;
    private boolean numbered;

    private NaskahDocument(XWPFDocument document, Kantor kantor) {
        this.document = document;
        this.kantor = kantor;
    }

    /**
     * Writes the document; the same content gives the same bytes. The stream stays open.
     *
     * @param naskah at least one; the first names the document
     * @param kantor the office whose letterhead, logo and paper size are used
     * @throws IOException when the stream cannot be written
     */
    public static void write(List<Naskah> naskah, Kantor kantor, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            new NaskahDocument(document, kantor).write(naskah);
            document.write(bytes);
        }
        DocumentSeal.copy(bytes.toByteArray(), out);
    }

    /** Whether a file is a document that this program wrote and that was not saved by another program since. */
    public static boolean isAsWritten(Path file) {
        return DocumentSeal.isSealed(file);
    }

    private void write(List<Naskah> naskah) throws IOException {
        styles();
        properties(naskah.getFirst().judul());
        var fields = new DocumentFields(document, naskah);
        for (int i = 0; i < naskah.size(); i++) {
            Naskah butir = naskah.get(i);
            var page = PageShape.of(kantor.kertas(), butir.rebah());
            new DocumentBody(document, fields, kantor, page).write(butir);
            boolean last = i == naskah.size() - 1;
            CTSectPr section = last
                    ? document.getDocument().getBody().addNewSectPr()
                    : document.createParagraph().getCTP().addNewPPr().addNewSectPr();
            page.set(section);
            foot(section, butir);
        }
        if (fields.hasContents()) {
            document.enforceUpdateFields();
        }
    }

    /**
     * The page number at the bottom, counted from after the cover; a section without one would take
     * over that of the section before.
     */
    private void foot(CTSectPr section, Naskah butir) {
        if (butir.kepala() != Kepala.SAMPUL && !numbered) {
            var policy = new XWPFHeaderFooterPolicy(document, section);
            var footer = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT);
            var paragraph = footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0);
            paragraph.setStyle(Gaya.KAKI);
            DocumentFields.simple(paragraph, "PAGE", "1");
            PageShape.countFromOne(section);
            numbered = true;
        }
    }

    private void styles() throws IOException {
        try (InputStream in = Objects.requireNonNull(NaskahDocument.class.getResourceAsStream(STYLES))) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private void properties(String title) {
        Optional<Date> when = Optional.of(
                Date.from(DocumentSeal.TIME.atZone(ZoneId.systemDefault()).toInstant()));
        POIXMLProperties properties = document.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(DocumentText.clean(title).replace('\n', ' '));
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(when);
        core.setModified(when);
        POIXMLProperties.ExtendedProperties extended = properties.getExtendedProperties();
        extended.setApplication(PROGRAM);
        properties.getCustomProperties().addProperty(DocumentSeal.PROPERTY, DocumentSeal.UNKNOWN);
        extended.setCompany(DocumentText.clean(String.join(", ", kantor.kop())));
    }
}
