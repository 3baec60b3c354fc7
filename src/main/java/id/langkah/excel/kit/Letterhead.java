package id.langkah.excel.kit;

import id.langkah.domain.Kantor;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;

/** The letterhead at the top of a sheet: logo at the left, lines in the middle, double line below. */
public final class Letterhead {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final float LEAST_WITH_LOGO = 48;
    private static final float RULE = 5;
    private static final double MARGIN = 4;

    private final Grid grid;
    private final Kantor kantor;

    public Letterhead(Grid grid, Kantor kantor) {
        this.grid = grid;
        this.kantor = kantor;
    }

    /** Writes it from the first row on and returns the next row; writes nothing when the office has no letterhead. */
    public int write() {
        List<String> kop = kantor.kop().stream().filter(line -> !line.isBlank()).toList();
        if (kop.isEmpty()) {
            return 0;
        }
        float stretch = kantor.logo().isPresent() ? stretch(kop) : 1;
        float height = 0;
        for (int i = 0; i < kop.size(); i++) {
            CellLook look = look(kop.get(i));
            String text = look == CellLook.ADDRESS ? kop.get(i) : kop.get(i).toUpperCase(INDONESIA);
            grid.line(i, text, look);
            Row row = grid.sheet().getRow(i);
            row.setHeightInPoints(Grid.stored(row.getHeightInPoints() * stretch));
            height += row.getHeightInPoints();
        }
        grid.dress(grid.row(kop.size(), RULE), 0, grid.titled(), CellLook.RULE);
        float room = height;
        kantor.logo().flatMap(Logo::of).ifPresent(logo -> logo.draw(grid, MARGIN, 1, room - 1));
        grid.row(kop.size() + 1, RULE);
        return kop.size() + 2;
    }

    /** The look of a line. A line with digits is taken for an address, which stays small and as typed. */
    private static CellLook look(String line) {
        boolean address = Kantor.isAlamat(line);
        return address ? CellLook.ADDRESS : CellLook.LETTERHEAD;
    }

    private static float stretch(List<String> kop) {
        double natural = kop.stream().mapToDouble(line -> look(line).height(1)).sum();
        return (float) Math.max(1, LEAST_WITH_LOGO / natural);
    }
}
