package id.langkah.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Renders a page of a PDF, so that the user can compare it with what was read. */
public final class PagePicture {
    private static final float DPI = 110;
    private static final float POINTS_PER_INCH = 72;

    /** The most pixels of a side; a larger page is rendered smaller. */
    private static final float WIDEST = 2_400;

    /** The most pixels of all pictures on a page: 60 million. */
    private static final long MOST_DOTS = 60_000_000;

    private static final int DEEPEST = 5;

    private PagePicture() {}

    /**
     * A rendered page.
     *
     * @param png the picture
     * @param pages how many pages its file has
     */
    @SuppressWarnings("ArrayRecordComponent") // Values of this type are never compared.
    public record Painting(byte[] png, int pages) {}

    /**
     * The page as PNG; empty when it does not exist or would need too much memory.
     *
     * @param page from 1
     */
    public static Optional<byte[]> png(Path path, int page) {
        try {
            if (Files.size(path) > SopPdfReader.LARGEST) {
                return Optional.empty();
            }
            return of(Files.readAllBytes(path), page).map(Painting::png);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Renders a page of a PDF given as bytes, with the number of its pages. */
    public static Optional<Painting> of(byte[] file, int page) {
        try {
            return StreamCheck.isSane(file) ? painted(file, page) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // The library may throw anything for a damaged or crafted file.
            return Optional.empty();
        }
    }

    private static Optional<Painting> painted(byte[] file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return Optional.empty();
            }
            PDPage shown = document.getPage(page - 1);
            // A page with too much content to be read is not rendered either.
            if (PageInk.read(shown, page).tooMuch() || dots(shown.getResources(), 0) > MOST_DOTS) {
                return Optional.empty();
            }
            PDRectangle box = shown.getCropBox();
            float side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            float dpi = Math.min(DPI, WIDEST / side * POINTS_PER_INCH);
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, dpi);
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return Optional.of(new Painting(out.toByteArray(), document.getNumberOfPages()));
        }
    }

    /** The number of pixels of the pictures on a page, which rendering would unpack. */
    private static long dots(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return 0;
        }
        long dots = 0;
        for (COSName name : resources.getXObjectNames()) {
            switch (resources.getXObject(name)) {
                case PDImageXObject image -> dots += (long) image.getWidth() * image.getHeight();
                case PDFormXObject form -> dots += dots(form.getResources(), depth + 1);
                default -> {}
            }
        }
        return dots;
    }
}
