package id.langkah.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A file that is added after papers: a PDF page by page, a picture on a page of its own. */
public final class Sisipan {
    private static final Logger LOG = Logger.getLogger(Sisipan.class.getName());
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private final String nama;
    private final byte[] isi;

    /**
     * @param nama the file's name
     * @param isi its content
     */
    public Sisipan(String nama, byte[] isi) {
        this.nama = nama;
        this.isi = isi.clone();
    }

    public String nama() {
        return nama;
    }

    byte[] isi() {
        return isi.clone();
    }

    /** Whether the file begins like a PDF. */
    boolean isPdf() {
        return isi.length > PDF.length && Arrays.equals(isi, 0, PDF.length, PDF, 0, PDF.length);
    }

    /** Whether its pages can be added: it is intact and not locked. */
    boolean canBeAppended() {
        if (!isPdf()) {
            return false;
        }
        try (PDDocument document = Loader.loadPDF(isi)) {
            return !document.isEncrypted() && document.getNumberOfPages() > 0;
        } catch (IOException | RuntimeException e) { // The library throws either for a damaged file.
            LOG.log(Level.INFO, "The attachment cannot be read", e);
            return false;
        }
    }
}
