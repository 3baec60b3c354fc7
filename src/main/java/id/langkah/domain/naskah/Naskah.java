package id.langkah.domain.naskah;

import id.langkah.domain.Pejabat;
import java.util.List;

/**
 * A paper under the office's letterhead, as the parts that follow each other on it.
 *
 * @param judul in the middle below the letterhead, in capitals
 * @param subjudul the lines below it; blank ones are left out
 * @param rebah whether the paper lies on its long side
 */
public record Naskah(String judul, List<String> subjudul, boolean rebah, List<Bagian> bagian) {

    /** A box to be ticked on paper. */
    public static final String KOSONG = "□ ";

    /** One that is ticked. */
    public static final String CENTANG = "✓ ";

    /** Room for a pen. */
    public static final String TITIK = "……………………………";

    public Naskah {
        subjudul = subjudul.stream().filter(line -> !line.isBlank()).toList();
        bagian = List.copyOf(bagian);
    }

    /** One part. */
    public sealed interface Bagian {}

    /** Lines of running text. */
    public record Paragraf(String teks) implements Bagian {}

    /** A heading within the paper. */
    public record Subjudul(String teks) implements Bagian {}

    /** Names with what is filled in beside them, without a frame. */
    public record Isian(List<Nama> baris) implements Bagian {
        public Isian {
            baris = List.copyOf(baris);
        }
    }

    /** One line of an {@link Isian}. */
    public record Nama(String nama, String nilai) {}

    /**
     * Framed rows; with a heading when any column has a name.
     *
     * @param kolom at least one
     */
    public record Tabel(List<Kolom> kolom, List<Baris> baris) implements Bagian {
        public Tabel {
            kolom = List.copyOf(kolom);
            baris = List.copyOf(baris);
        }

        public boolean berjudul() {
            return kolom.stream().anyMatch(satu -> !satu.nama().isBlank());
        }
    }

    /**
     * A column of a table.
     *
     * @param bagian its share of the table's width; all of a table together are 1
     */
    public record Kolom(String nama, double bagian, boolean tengah) {
        public static Kolom of(String nama, double bagian) {
            return new Kolom(nama, bagian, false);
        }

        /** One whose texts stand in the middle. */
        public static Kolom tengah(String nama, double bagian) {
            return new Kolom(nama, bagian, true);
        }
    }

    /**
     * A row of a table: one text per column, or a band over all of them.
     *
     * @param sel the only one of a band
     */
    public record Baris(List<String> sel, boolean pita) {
        public Baris {
            sel = List.copyOf(sel);
        }

        public static Baris of(String... sel) {
            return new Baris(List.of(sel), false);
        }

        public static Baris pita(String teks) {
            return new Baris(List.of(teks), true);
        }
    }

    /** Signatures beside each other; the last one stands at the right. */
    public record TandaTangan(List<Tanda> tanda) implements Bagian {
        public TandaTangan {
            tanda = List.copyOf(tanda);
        }
    }

    /**
     * One signature.
     *
     * @param tempat place and day above it; blank where they stand above another
     * @param peran as what one signs: "Yang menerima,"
     * @param pejabat what of it is blank is left to a pen
     */
    public record Tanda(String tempat, String peran, Pejabat pejabat) {}
}
