package id.langkah.domain.sop;

import java.util.List;
import java.util.Random;

/** Random changes of SOPs. */
final class SuntinganAcak {
    private SuntinganAcak() {}

    /** Any change that the editor offers for the SOP. */
    static Suntingan of(Sop sop, Random random) {
        int rows = sop.aktivitas().size();
        if (rows == 0) {
            return SuntinganBaris.add(0);
        }
        int row = random.nextInt(rows);
        return switch (random.nextInt(9)) {
            case 0 -> SuntinganSel.uraian(sop, row, "Menelaah berkas " + random.nextInt(99));
            case 1 -> SuntinganSel.keputusan(sop, row, null, random.nextInt(rows));
            case 2 -> SuntinganSel.noKeputusan(sop, row);
            case 3 -> SuntinganSel.pelaksana(sop, row, List.of("Kolom " + random.nextInt(5)));
            case 4 -> SuntinganKolom.delete("Kolom " + random.nextInt(5));
            case 5 -> SuntinganKolom.rename("Kolom 0", "Kolom " + random.nextInt(5));
            default -> ofRows(sop, random);
        };
    }

    /** A change of the number or order of rows. */
    static Suntingan ofRows(Sop sop, Random random) {
        int rows = sop.aktivitas().size();
        if (rows == 0) {
            return SuntinganBaris.add(0);
        }
        int row = random.nextInt(rows);
        return switch (random.nextInt(4)) {
            case 0 -> SuntinganBaris.add(random.nextInt(rows + 1));
            case 1 -> SuntinganBaris.copy(sop, row);
            case 2 -> SuntinganBaris.delete(sop, List.of(row));
            default -> SuntinganBaris.move(sop, row, random.nextInt(rows));
        };
    }
}
