package id.langkah.excel;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.ImageUtils;
import org.apache.poi.util.Units;

/** The office's head at the top of a sheet: logo left, lines in the middle, double rule below. */
final class Letterhead {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final float LEAST_WITH_LOGO = 48;
    private static final float RULE = 5;

    private final Grid grid;
    private final Kantor kantor;

    Letterhead(Grid grid, Kantor kantor) {
        this.grid = grid;
        this.kantor = kantor;
    }

    /** Writes it from the first row on; the row below it. None where the office has no head. */
    int write() {
        List<String> kop = kantor.kop().stream().filter(line -> !line.isBlank()).toList();
        if (kop.isEmpty()) {
            return 0;
        }
        float stretch = kantor.logo().isPresent() ? stretch(kop) : 1;
        float height = 0;
        for (int i = 0; i < kop.size(); i++) {
            Look look = look(kop.get(i));
            String text = look == Look.ADDRESS ? kop.get(i) : kop.get(i).toUpperCase(INDONESIA);
            grid.line(i, text, look);
            Row row = grid.sheet().getRow(i);
            row.setHeightInPoints(row.getHeightInPoints() * stretch);
            height += row.getHeightInPoints();
        }
        grid.dress(grid.row(kop.size(), RULE), 0, grid.last(), Look.RULE);
        float room = height;
        kantor.logo().ifPresent(logo -> draw(logo, room));
        grid.row(kop.size() + 1, RULE);
        return kop.size() + 2;
    }

    /** A line with figures in it is an address and stays small and as it was typed. */
    private static Look look(String line) {
        boolean address = line.chars().anyMatch(Character::isDigit);
        return address ? Look.ADDRESS : Look.LETTERHEAD;
    }

    private static float stretch(List<String> kop) {
        double natural = kop.stream().mapToDouble(line -> look(line).height(1)).sum();
        return (float) Math.max(1, LEAST_WITH_LOGO / natural);
    }

    private void draw(Gambar logo, float room) {
        byte[] bytes = logo.isi();
        int type = logo.isPng() ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG;
        Dimension size = ImageUtils.getImageDimension(new ByteArrayInputStream(bytes), type);
        if (size.width <= 0 || size.height <= 0) {
            return;
        }
        Workbook workbook = grid.sheet().getWorkbook();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        double width = Math.min(room * size.width / size.height, room * 2);
        new Corner(grid).place(anchor, 4, 1, width, room - 1);
        grid.sheet()
                .createDrawingPatriarch()
                .createPicture(anchor, workbook.addPicture(bytes, type));
    }

    /** Finds the cells in which a picture begins and ends. */
    private record Corner(Grid grid) {
        void place(ClientAnchor anchor, double x, double y, double width, double height) {
            int[] from = column(x);
            int[] to = column(x + width);
            anchor.setCol1(from[0]);
            anchor.setDx1(from[1]);
            anchor.setCol2(to[0]);
            anchor.setDx2(to[1]);
            int[] top = row(y);
            int[] bottom = row(y + height);
            anchor.setRow1(top[0]);
            anchor.setDy1(top[1]);
            anchor.setRow2(bottom[0]);
            anchor.setDy2(bottom[1]);
        }

        private int[] column(double points) {
            double left = points;
            int column = 0;
            while (left > grid.width(column)) {
                left -= grid.width(column++);
            }
            return new int[] {column, Units.toEMU(left)};
        }

        private int[] row(double points) {
            double left = points;
            int row = 0;
            while (left > grid.sheet().getRow(row).getHeightInPoints()) {
                left -= grid.sheet().getRow(row++).getHeightInPoints();
            }
            return new int[] {row, Units.toEMU(left)};
        }
    }
}
