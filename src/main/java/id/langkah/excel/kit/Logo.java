package id.langkah.excel.kit;

import id.langkah.domain.Gambar;
import id.langkah.domain.bagan.Bidang;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.ImageUtils;

/**
 * The office's logo with its proportions.
 *
 * @param proportion the width divided by the height
 */
public record Logo(Gambar gambar, double proportion) {
    private static final double WIDEST = 2;

    /** Reads the picture; empty when it cannot be read. */
    public static Optional<Logo> of(Gambar gambar) {
        var bytes = new ByteArrayInputStream(gambar.isi());
        Dimension size = ImageUtils.getImageDimension(bytes, type(gambar));
        return size.width > 0 && size.height > 0
                ? Optional.of(new Logo(gambar, (double) size.width / size.height))
                : Optional.empty();
    }

    /**
     * Draws the logo at this height, or lower when it would be too wide; {@code x}, {@code y} and
     * the height are in points.
     */
    public void draw(Grid grid, double x, double y, double height) {
        double width = width(height);
        var bidang = new Bidang(x, y, width, width / proportion);
        ClientAnchor anchor = new Anchors(grid).over(bidang, AnchorType.MOVE_DONT_RESIZE);
        int picture = grid.sheet().getWorkbook().addPicture(gambar.isi(), type(gambar));
        grid.sheet().createDrawingPatriarch().createPicture(anchor, picture);
    }

    /** The width in points for a height in points. */
    public double width(double height) {
        return height * Math.min(proportion, WIDEST);
    }

    private static int type(Gambar gambar) {
        return gambar.isPng() ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG;
    }
}
