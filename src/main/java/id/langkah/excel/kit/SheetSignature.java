package id.langkah.excel.kit;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Tanda;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The signature block at the bottom right of a sheet. Blank data is left as dots for handwriting. */
public final class SheetSignature {
    private static final double LEAST_CHARACTERS = 44;
    public static final int ROOM_TO_SIGN = 4;

    private final Grid grid;
    private final Kantor kantor;

    public SheetSignature(Grid grid, Kantor kantor) {
        this.grid = grid;
        this.kantor = kantor;
    }

    /** The height in points, estimated so that it is never too small. */
    public double height() {
        Tanda tanda = Tanda.kantor(kantor, LocalDate.EPOCH);
        double height = ROOM_TO_SIGN * CellLook.SIGNATURE.height(1);
        for (String line : lines(tanda)) {
            height += CellLook.SIGNATURE.height(grid.lines(from(), grid.titled(), line, CellLook.SIGNATURE));
        }
        return height;
    }

    private static List<String> lines(Tanda tanda) {
        return Stream.of(tanda.atas(), List.of(tanda.nama()), tanda.bawah())
                .flatMap(List::stream)
                .toList();
    }

    /** Writes it from a row on. */
    public void write(int top, LocalDate tanggal) {
        Tanda tanda = Tanda.kantor(kantor, tanggal);
        int from = from();
        int row = top;
        for (String line : tanda.atas()) {
            grid.line(row++, from, line, CellLook.SIGNATURE);
        }
        for (int i = 0; i < ROOM_TO_SIGN; i++) {
            grid.row(row++, CellLook.SIGNATURE.height(1));
        }
        grid.line(row++, from, tanda.nama(), tanda.isBernama() ? CellLook.SIGNER : CellLook.SIGNATURE);
        for (String line : tanda.bawah()) {
            grid.line(row++, from, line, CellLook.SIGNATURE);
        }
    }

    /** The first column of the block: as far right as the block has enough width. */
    private int from() {
        int from = grid.titled();
        double wide = grid.widths().get(from);
        while (from > 0 && wide < LEAST_CHARACTERS) {
            wide += grid.widths().get(--from);
        }
        return from;
    }
}
