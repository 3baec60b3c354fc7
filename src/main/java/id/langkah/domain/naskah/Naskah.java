package id.langkah.domain.naskah;

import java.util.List;

/**
 * A paper of the office as a list of parts, independent of whether it is printed as PDF, workbook
 * or Word document.
 *
 * @param judul the title below the letterhead, in capitals
 * @param subjudul the lines below it; blank ones are left out
 * @param kepala what stands at the top
 * @param rebah whether the paper is in landscape format
 */
public record Naskah(String judul, List<String> subjudul, boolean rebah, Kepala kepala, List<Bagian> bagian) {

    /** An empty box to tick on paper. */
    public static final String KOSONG = "□ ";

    /** A ticked box. */
    public static final String CENTANG = "✓ ";

    /** Dots to write on by hand. */
    public static final String TITIK = ".".repeat(30);

    public Naskah {
        subjudul = subjudul.stream().filter(line -> !line.isBlank()).toList();
        bagian = List.copyOf(bagian);
    }

    /** A paper with letterhead and title. */
    public Naskah(String judul, List<String> subjudul, boolean rebah, List<Bagian> bagian) {
        this(judul, subjudul, rebah, Kepala.LENGKAP, bagian);
    }

    /** What stands at the top of a paper. */
    public enum Kepala {
        /** Letterhead and title. */
        LENGKAP,
        /** Only the letterhead, as on a letter. */
        SURAT,
        /** Only the title. */
        JUDUL,
        /** The cover of a book: only logo, title and its lines. */
        SAMPUL
    }

    /** The text, or dots to write on where it is blank. */
    public static String atauTitik(String teks) {
        return teks.isBlank() ? TITIK : teks;
    }

    /** One part of a paper. */
    public sealed interface Bagian permits Paragraf, Kosong, DaftarIsi, Subjudul, Isian, Tabel, Grafik, TandaTangan {}

    /** A paragraph. */
    public record Paragraf(String teks) implements Bagian {}

    /** A place where the office still has to write something; it is highlighted. */
    public record Kosong(String apa) implements Bagian {
        /** The placeholder as printed: {@code [Isi: gambaran umum]}. */
        public String teks() {
            return "[Isi: " + apa + "]";
        }
    }

    /** The place of the table of contents, with page numbers where the printer knows them. */
    public record DaftarIsi() implements Bagian {}

    /** A heading within the paper. */
    public record Subjudul(String teks, Tingkat tingkat) implements Bagian {
        public Subjudul(String teks) {
            this(teks, Tingkat.SUBBAB);
        }
    }

    /** The level of a heading. */
    public enum Tingkat {
        /** A chapter, which begins a new page with centred lines. */
        BAB(1),
        SUBBAB(2),
        BUTIR(3);

        private final int nomor;

        Tingkat(int nomor) {
            this.nomor = nomor;
        }

        /** The number of the level, from 1 for the highest. */
        public int nomor() {
            return nomor;
        }
    }

    /** Lines of names with their values, without a frame. */
    public record Isian(List<Nama> baris) implements Bagian {
        public Isian {
            baris = List.copyOf(baris);
        }
    }

    /** One line of an {@link Isian}. */
    public record Nama(String nama, String nilai) {}

    /**
     * A table with frames; it has a row of heads when any column has a name.
     *
     * @param kolom must not be empty
     * @param judul the title above the table, after its number; blank for a table without title and
     *     number
     */
    public record Tabel(List<Kolom> kolom, List<Baris> baris, String judul) implements Bagian {
        public Tabel {
            kolom = List.copyOf(kolom);
            baris = List.copyOf(baris);
        }

        /** A table without a number. */
        public Tabel(List<Kolom> kolom, List<Baris> baris) {
            this(kolom, baris, "");
        }

        /** Whether any column has a name. */
        public boolean berjudul() {
            return kolom.stream().anyMatch(butir -> !butir.nama().isBlank());
        }
    }

    /**
     * A column of a table.
     *
     * @param bagian the fraction of the table's width; those of all columns add up to 1
     */
    public record Kolom(String nama, double bagian, boolean tengah) {
        /** A column with its texts at the left. */
        public static Kolom of(String nama, double bagian) {
            return new Kolom(nama, bagian, false);
        }

        /** A column with its texts centred. */
        public static Kolom tengah(String nama, double bagian) {
            return new Kolom(nama, bagian, true);
        }
    }

    /**
     * A row of a table: one text per column, or a single text over all columns.
     *
     * @param sel the texts; a band has a single one
     */
    public record Baris(List<String> sel, boolean pita) {
        public Baris {
            sel = List.copyOf(sel);
        }

        /** A row with one text per column. */
        public static Baris of(String... sel) {
            return new Baris(List.of(sel), false);
        }

        /** A row with a single text over all columns. */
        public static Baris pita(String teks) {
            return new Baris(List.of(teks), true);
        }
    }

    /** The headings of the paper, in order. */
    public List<Subjudul> daftarIsi() {
        return bagian.stream()
                .filter(Subjudul.class::isInstance)
                .map(Subjudul.class::cast)
                .toList();
    }

    /** Signatures side by side; the last one stands at the right. */
    public record TandaTangan(List<Tanda> tanda) implements Bagian {
        public TandaTangan {
            tanda = List.copyOf(tanda);
        }
    }
}
