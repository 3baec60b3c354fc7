package id.langkah.domain.pengenalan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the text that belongs to a label in the cells beside or below it, and the office at the top of a page. */
final class NilaiLabel {
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)(?:pemerintah|dinas|badan|kementerian|kantor|sekretariat|inspektorat|satuan|kecamatan|kelurahan|rumah"
                    + " sakit|rsud|puskesmas|universitas|provinsi|kabupaten|kota|uptd|bidang)\\b.*");
    private static final Pattern NO_OFFICE =
            Pattern.compile("(?i).*standar operasional prosedur.*|lampiran.*|\\(?(?:sop|pos)\\)?.*");

    private NilaiLabel() {}

    /** The lines beside or below a label, up to row {@code to}. */
    static List<String> elsewhere(Kisi kisi, int r, int c, int to, LabelIdentitas label) {
        SelKisi cell = kisi.sel(r, c);
        List<String> below = label == LabelIdentitas.DISAHKAN ? List.of() : below(kisi, cell, to);
        List<String> beside = beside(kisi, cell, to, label == LabelIdentitas.DISAHKAN);
        List<String> first = label.isBlock() ? below : beside;
        return first.isEmpty() && label.isBlock() ? beside : first;
    }

    private static List<String> below(Kisi kisi, SelKisi label, int to) {
        var lines = new ArrayList<String>();
        for (int r = label.bawah(); r < Math.min(to, kisi.rows()); r++) {
            SelKisi cell = kisi.sel(r, label.kolom());
            boolean other = LabelIdentitas.of(firstLine(cell.teks())).isPresent() || cell.lebar() > label.lebar() + 2;
            if (cell.teks().isBlank() || other) {
                break;
            }
            if (cell.baris() == r) {
                // The number or bullet of an item may stand in a cell of its own before it.
                String text = cell.teks().strip();
                boolean mark = text.matches("[-•]|\\d{1,2}[.)]?") && cell.kanan() < kisi.columns();
                lines.addAll((mark ? text + (text.matches("\\d+") ? ". " : " ") + kisi.teks(r, cell.kanan()) : text)
                        .lines()
                        .toList());
            }
        }
        return lines;
    }

    /**
     * The value beside a label.
     *
     * @param tall whether the value continues in the rows below, up to the next label
     */
    private static List<String> beside(Kisi kisi, SelKisi label, int to, boolean tall) {
        int column = label.kanan();
        while (column < kisi.columns() && isColon(kisi.teks(label.baris(), column))) {
            column = kisi.sel(label.baris(), column).kanan();
        }
        if (column >= kisi.columns()
                || LabelIdentitas.of(firstLine(kisi.teks(label.baris(), column)))
                        .isPresent()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        int row = label.baris();
        do {
            SelKisi cell = kisi.sel(row, column);
            if (cell.baris() == row || row == label.baris()) {
                lines.addAll(
                        cell.teks().strip().replaceFirst("^:\\s*", "").lines().toList());
            }
            row++;
        } while (tall && row < Math.min(to, kisi.rows()) && continues(kisi, label, row, column));
        return lines;
    }

    private static boolean continues(Kisi kisi, SelKisi label, int row, int column) {
        SelKisi left = kisi.sel(row, label.kolom());
        boolean other = !left.equals(label) && !left.teks().isBlank() && left.kolom() == label.kolom();
        return !other && LabelIdentitas.of(firstLine(kisi.teks(row, column))).isEmpty();
    }

    private static boolean isColon(String text) {
        return text.isEmpty() || text.equals(":");
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    /** The lines of the first cell that names an office, else of the top left cell. */
    static List<String> office(Kisi kisi, int from, int to) {
        var lines = new ArrayList<String>();
        for (int r = from; r < to; r++) {
            for (int c = 0; c < kisi.columns(); c++) {
                String text = kisi.isCorner(r, c) ? kisi.teks(r, c) : "";
                if (OFFICE.matcher(firstLine(text)).matches()
                        && LabelIdentitas.of(firstLine(text)).isEmpty()) {
                    text.lines()
                            .map(String::strip)
                            .filter(line ->
                                    !line.isEmpty() && !NO_OFFICE.matcher(line).matches())
                            .forEach(lines::add);
                    boolean goesOn =
                            r + 1 < to && OFFICE.matcher(kisi.teks(r + 1, c)).matches();
                    if (!goesOn) {
                        return lines;
                    }
                    break;
                }
            }
        }
        return lines;
    }
}
