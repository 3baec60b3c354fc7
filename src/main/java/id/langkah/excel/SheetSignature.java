package id.langkah.excel;

import static java.util.function.Predicate.not;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The block at the bottom right in which a sheet is signed. What is not filled is left to a pen.
 */
final class SheetSignature {
    private static final double LEAST_CHARACTERS = 44;
    private static final int ROOM_TO_SIGN = 4;
    private static final String DOTS = ".".repeat(40);

    private final Grid grid;
    private final Kantor kantor;

    SheetSignature(Grid grid, Kantor kantor) {
        this.grid = grid;
        this.kantor = kantor;
    }

    /** At least as high as it will be, in points. */
    double height() {
        String jabatan = kantor.penandatangan().jabatan();
        int lines = grid.lines(from(), grid.last(), jabatan, CellLook.SIGNATURE);
        return CellLook.SIGNATURE.height(lines) + (4 + ROOM_TO_SIGN) * CellLook.SIGNATURE.height(1);
    }

    /** Writes it from a row on. */
    void write(int top, LocalDate tanggal) {
        Pejabat pejabat = kantor.penandatangan();
        int from = from();
        int row = top;
        String day = Tanggal.panjang(tanggal);
        grid.line(
                row++,
                from,
                kantor.kota().isBlank() ? DOTS + ", " + day : kantor.kota() + ", " + day,
                CellLook.SIGNATURE);
        grid.line(row++, from, or(pejabat.jabatan(), DOTS), CellLook.SIGNATURE);
        for (int i = 0; i < ROOM_TO_SIGN; i++) {
            grid.row(row++, CellLook.SIGNATURE.height(1));
        }
        grid.line(
                row++, from, or(pejabat.nama(), DOTS), pejabat.nama().isBlank() ? CellLook.SIGNATURE : CellLook.SIGNER);
        if (!pejabat.pangkat().isBlank()) {
            grid.line(row++, from, pejabat.pangkat(), CellLook.SIGNATURE);
        }
        grid.line(row, from, "NIP. " + or(pejabat.nipTercetak(), DOTS), CellLook.SIGNATURE);
    }

    /** As few columns from the right as are wide enough. */
    private int from() {
        int from = grid.last();
        double wide = grid.widths().get(from);
        while (from > 0 && wide < LEAST_CHARACTERS) {
            wide += grid.widths().get(--from);
        }
        return from;
    }

    private static String or(String text, String otherwise) {
        return Optional.of(text).filter(not(String::isBlank)).orElse(otherwise);
    }
}
