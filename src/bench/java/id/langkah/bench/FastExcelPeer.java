package id.langkah.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** fastexcel writes the cells of a {@link CellDump}: the same values, formulas, styles and sizes. */
final class FastExcelPeer {
    private final List<String[]> lines;
    private final List<String[]> styles = new ArrayList<>();
    private @Nullable Worksheet sheet;
    private int row;

    /**
     * @param lines of the dump, which are in memory before the time begins
     */
    FastExcelPeer(List<String[]> lines) {
        this.lines = lines;
    }

    void write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            for (String[] line : lines) {
                take(workbook, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Workbook workbook, String[] line) throws IOException {
        switch (line[0]) {
            case "Y" -> styles.add(line);
            case "S" -> {
                if (sheet != null) {
                    sheet.finish();
                }
                sheet = workbook.newWorksheet(line[1]);
            }
            case "W" -> here().width(Integer.parseInt(line[1]), Double.parseDouble(line[2]));
            case "R" -> {
                row = Integer.parseInt(line[1]);
                if (!line[2].isEmpty()) {
                    here().rowHeight(row, Double.parseDouble(line[2]));
                }
            }
            case "C" -> cell(Integer.parseInt(line[1]), styles.get(Integer.parseInt(line[2])), line[3], line[4]);
            case "M" ->
                here().range(number(line, 1), number(line, 2), number(line, 3), number(line, 4))
                        .merge();
            default -> throw new IllegalArgumentException(line[0]);
        }
    }

    private static int number(String[] line, int at) {
        return Integer.parseInt(line[at]);
    }

    private Worksheet here() {
        return Objects.requireNonNull(sheet);
    }

    private void cell(int column, String[] style, String kind, String says) {
        switch (kind) {
            case "n" -> here().value(row, column, Double.valueOf(says));
            case "t" -> here().value(row, column, says);
            case "f" -> here().formula(row, column, says);
            default -> {}
        }
        StyleSetter look = here().style(row, column);
        if (!style[1].isEmpty()) {
            look.bold();
        }
        look.fontSize(Integer.parseInt(style[2]));
        if (!style[3].isEmpty()) {
            look.fontColor(style[3]);
        }
        if (!style[4].isEmpty()) {
            look.fillColor(style[4]);
        }
        if (!style[5].equals("none")) {
            look.borderStyle(style[5]);
        }
        look.format(style[6]).horizontalAlignment(style[7]).verticalAlignment(style[8]);
        look.wrapText(!style[9].isEmpty()).set();
    }
}
