package id.langkah.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reduces a photograph or scan to a size for showing it in a window. */
public final class ScaledPicture {
    /** The most pixels of a side; of a larger picture only every second, third … pixel is read. */
    private static final int WIDEST = 1_600;

    /** The most pixels of a picture that is read: 120 million. */
    private static final long MOST_DOTS = 120_000_000;

    private ScaledPicture() {}

    /** The picture as PNG; empty when Java cannot read it or it would need too much memory. */
    public static Optional<byte[]> png(byte[] file) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, /* seekForwardOnly= */ true, /* ignoreMetadata= */ true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The library may throw anything for a damaged or crafted file.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_DOTS) {
            return Optional.empty();
        }
        int step = Math.max(1, (Math.max(width, height) + WIDEST - 1) / WIDEST);
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, every);
        var out = new ByteArrayOutputStream();
        return ImageIO.write(image, "png", out) ? Optional.of(out.toByteArray()) : Optional.empty();
    }
}
