package id.langkah.pdf;

import id.langkah.domain.Gambar;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The office's picture as a page draws it. */
public final class Picture {
    private static final Logger LOG = Logger.getLogger(Picture.class.getName());

    private Picture() {}

    /**
     * Whether it can be drawn. A file may begin as a picture does and still hold none, as one that
     * was not copied whole.
     */
    public static boolean isReadable(Gambar gambar) {
        try (var nowhere = new PDDocument()) {
            return of(gambar, nowhere).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Empty when it cannot be read: the paper is then drawn without it. */
    static Optional<PDImageXObject> of(Gambar gambar, PDDocument document) {
        try {
            return Optional.of(PDImageXObject.createFromByteArray(document, gambar.isi(), "logo"));
        } catch (IOException | RuntimeException e) { // a torn file is answered with either
            LOG.log(Level.INFO, "The picture cannot be read", e);
            return Optional.empty();
        }
    }
}
