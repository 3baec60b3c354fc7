package id.langkah.domain.tabel;

import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Triwulan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user chose in the preview of an import.
 *
 * @param tabel the index of the table; -1 for the one with the most known columns
 * @param tersembunyi whether hidden rows and columns are read too
 * @param kosongMengosongkan whether a blank cell clears the stored value
 * @param makna the meanings of columns, keyed by column of the sheet from 0
 * @param padanan the stored indicators of rows, keyed by row number; empty for a new one
 * @param isi texts set for fields, keyed by row number, which replace those of the cells
 * @param dokumen the document that brings changed targets
 */
public record PilihanImpor(
        int tabel,
        boolean tersembunyi,
        boolean kosongMengosongkan,
        Map<Integer, Makna> makna,
        Map<Integer, Optional<Long>> padanan,
        Map<Integer, Map<KolomIndikator, String>> isi,
        Dokumen dokumen) {

    /**
     * The document that brings changed targets.
     *
     * @param berlaku the first quarter in which they are in force; empty for the first that is not
     *     settled
     * @param nomor the number; blank when not given
     * @param tanggal the date; empty when not given
     */
    public record Dokumen(Optional<Triwulan> berlaku, String nomor, Optional<LocalDate> tanggal) {
        /** No document given. */
        public static final Dokumen TANPA = new Dokumen(Optional.empty(), "", Optional.empty());
    }

    /** No choices made. */
    public static final PilihanImpor BAKU =
            new PilihanImpor(-1, false, false, Map.of(), Map.of(), Map.of(), Dokumen.TANPA);

    public PilihanImpor {
        makna = Map.copyOf(makna);
        padanan = Map.copyOf(padanan);
        isi = Map.copyOf(isi);
    }

    /** A copy for another table; choices for columns and rows of the table before are dropped. */
    public PilihanImpor withTabel(int other) {
        return new PilihanImpor(other, tersembunyi, kosongMengosongkan, Map.of(), Map.of(), Map.of(), dokumen);
    }

    /** A copy that does or does not read hidden rows and columns. */
    public PilihanImpor withTersembunyi(boolean other) {
        return new PilihanImpor(tabel, other, kosongMengosongkan, makna, padanan, isi, dokumen);
    }

    /** A copy in which blank cells do or do not clear stored values. */
    public PilihanImpor withKosongMengosongkan(boolean other) {
        return new PilihanImpor(tabel, tersembunyi, other, makna, padanan, isi, dokumen);
    }

    /** A copy with the meaning of a column, given by its place in the sheet from 0. */
    public PilihanImpor withMakna(int letak, Makna other) {
        var changed = new HashMap<>(makna);
        changed.put(letak, other);
        return new PilihanImpor(tabel, tersembunyi, kosongMengosongkan, changed, padanan, isi, dokumen);
    }

    /** A copy in which a row is matched to a stored indicator; empty for a new one. */
    public PilihanImpor withPadanan(int nomor, Optional<Long> id) {
        var changed = new HashMap<>(padanan);
        changed.put(nomor, id);
        return new PilihanImpor(tabel, tersembunyi, kosongMengosongkan, makna, changed, isi, dokumen);
    }

    /** A copy with the same text set for a field of several rows. */
    public PilihanImpor withIsi(List<Integer> nomor, KolomIndikator kolom, String teks) {
        var changed = new HashMap<>(isi);
        for (int angka : nomor) {
            var fields = new HashMap<>(changed.getOrDefault(angka, Map.of()));
            fields.put(kolom, teks);
            changed.put(angka, Map.copyOf(fields));
        }
        return new PilihanImpor(tabel, tersembunyi, kosongMengosongkan, makna, padanan, changed, dokumen);
    }

    /** A copy with the document of the changed targets. */
    public PilihanImpor withDokumen(Dokumen other) {
        return new PilihanImpor(tabel, tersembunyi, kosongMengosongkan, makna, padanan, isi, other);
    }
}
