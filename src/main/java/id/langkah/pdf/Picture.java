package id.langkah.pdf;

import id.langkah.domain.Gambar;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Reads pictures for drawing on a page. */
public final class Picture {
    private static final Logger LOG = Logger.getLogger(Picture.class.getName());

    private Picture() {}

    /**
     * Whether the picture can be drawn. A file may begin like a picture and still not be one, for
     * example when it was copied only in part.
     */
    public static boolean isReadable(Gambar gambar) {
        try (var nowhere = new PDDocument()) {
            return of(gambar, nowhere).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** The picture in drawable form; empty when it cannot be read, and papers are then drawn without it. */
    static Optional<PDImageXObject> of(Gambar gambar, PDDocument document) {
        try {
            return Optional.of(PDImageXObject.createFromByteArray(document, gambar.isi(), "logo"));
        } catch (IOException | RuntimeException e) { // The library throws either for a damaged file.
            LOG.log(Level.INFO, "The picture cannot be read", e);
            return Optional.empty();
        }
    }
}
