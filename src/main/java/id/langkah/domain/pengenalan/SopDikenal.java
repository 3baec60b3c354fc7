package id.langkah.domain.pengenalan;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * An SOP recognised in an office's file.
 *
 * @param sop the SOP; what could not be read is empty
 * @param baris the certainty of each aktivitas, in order
 * @param tabel the tables it was read from, keyed by the index of their {@link Denah}
 * @param masalah what the user should check, each with place and advice
 */
public record SopDikenal(Sop sop, List<BarisDikenal> baris, Map<Integer, TabelDikenal> tabel, List<Masalah> masalah) {

    /** @throws IllegalArgumentException unless there is exactly one {@code baris} per aktivitas */
    public SopDikenal {
        if (baris.size() != sop.aktivitas().size()) {
            throw new IllegalArgumentException(
                    baris.size() + " of " + sop.aktivitas().size());
        }
        baris = List.copyOf(baris);
        tabel = Map.copyOf(tabel);
        masalah = List.copyOf(masalah);
    }

    /** The number of aktivitas that the user still has to check. */
    public long belumPasti() {
        return baris.stream().filter(row -> row.keyakinan() != Keyakinan.PASTI).count();
    }

    /** The SOP with a catatan for everything that was guessed. */
    public Sop tercatat() {
        List<String> catatan = IntStream.range(0, baris.size())
                .boxed()
                .flatMap(i -> baris.get(i).sebab().stream().map(why -> sebutan(i) + ": " + why))
                .toList();
        return new Sop(
                sop.identitas(),
                sop.ketentuan(),
                sop.klasifikasi(),
                sop.lembarKerja(),
                sop.pelaksana(),
                sop.aktivitas(),
                catatan,
                sop.judul());
    }

    private String sebutan(int row) {
        return Aktivitas.sebutan(row, sop.aktivitas().get(row).nomor());
    }

    /**
     * A copy changed by hand; what the user has checked is certain and is no longer reported.
     *
     * @param row the aktivitas that was checked, from 0; negative for none
     * @param change must keep the number of rows
     */
    public SopDikenal corrected(int row, UnaryOperator<Sop> change) {
        Sop changed = change.apply(sop);
        if (row < 0) {
            return new SopDikenal(changed, baris, tabel, masalah);
        }
        List<BarisDikenal> rows = new ArrayList<>(baris);
        BarisDikenal seen = baris.get(row);
        rows.set(
                row,
                new BarisDikenal(
                        seen.denah(), seen.baris(), seen.bawah(), Keyakinan.PASTI, Keyakinan.PASTI, List.of()));
        List<Masalah> left = masalah.stream()
                .filter(butir -> !butir.tempat().startsWith(sebutan(row) + ","))
                .toList();
        return new SopDikenal(changed, rows, tabel, left);
    }
}
