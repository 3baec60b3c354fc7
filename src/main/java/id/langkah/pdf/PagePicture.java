package id.langkah.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of somebody's PDF as a picture. */
public final class PagePicture {
    private static final float DPI = 110;
    private static final float POINTS_PER_INCH = 72;

    /** The most pixels of a side; a larger page is drawn smaller. */
    private static final float MOST = 2_400;

    private PagePicture() {}

    /**
     * A page as PNG; empty when there is no such page or it cannot be drawn.
     *
     * @param page from 1
     */
    public static Optional<byte[]> png(Path file, int page) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return Optional.empty();
            }
            PDRectangle box = document.getPage(page - 1).getCropBox();
            float side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            float dpi = Math.min(DPI, MOST / side * POINTS_PER_INCH);
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page - 1, dpi);
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return Optional.of(out.toByteArray());
        } catch (IOException | RuntimeException e) {
            // Of a file that was made by hand, the library may complain in any way.
            return Optional.empty();
        }
    }
}
