package id.langkah.domain.bagan;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.JudulForm;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Waktu;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table of the SOP form (PermenPAN-RB 35/2012): its heads and the text of each cell. Screen,
 * PDF and Excel take the words from here and add only measures.
 */
public record FormSop(Sop sop, JudulForm judul) {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final Pattern SOP_FIRST = Pattern.compile("SOP\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("[\\d.,]+");
    private static final String MENIT = "menit";
    /** Stands before each item of a list with several items. */
    public static final String BUTIR = "• ";

    /** The columns from the left. {@link #PELAKSANA} stands for one column per pelaksana. */
    public enum Kolom {
        NOMOR,
        URAIAN,
        PELAKSANA,
        KELENGKAPAN,
        WAKTU,
        OUTPUT,
        KETERANGAN;

        /** The columns to the right of the pelaksana columns. */
        public static final List<Kolom> SETELAH_PELAKSANA = Stream.of(values())
                .filter(kolom -> kolom.compareTo(PELAKSANA) > 0)
                .toList();

        /** Whether the column stands below the head "Mutu Baku". */
        public boolean isMutuBaku() {
            return this == KELENGKAPAN || this == WAKTU || this == OUTPUT;
        }

        /** Whether the texts of the column are centred. */
        public boolean isCentred() {
            return this == NOMOR || this == WAKTU;
        }
    }

    /** The form with the SOP's own heads, or else those of the regulation. */
    public static FormSop of(Sop sop) {
        return of(sop, JudulForm.BELUM);
    }

    /**
     * The form with the SOP's own heads, or else those of its office, or else those of the
     * regulation.
     *
     * @param kantor the heads in the office's wording
     */
    public static FormSop of(Sop sop, JudulForm kantor) {
        return new FormSop(sop, sop.judul().or(kantor).or(JudulForm.BAKU));
    }

    /** The name with "SOP" before it: {@code SOP Pengumpulan Data}; unchanged when it already begins with "SOP". */
    public static String nama(Sop sop) {
        String nama = sop.nama().strip();
        return SOP_FIRST.matcher(nama).matches() ? nama : ("SOP " + nama).strip();
    }

    /** The title above the table, in capitals. */
    public String namaBesar() {
        return nama(sop).toUpperCase(INDONESIA);
    }

    /** The head of a column. */
    public String kepala(Kolom kolom) {
        return switch (kolom) {
            case NOMOR -> "No.";
            case URAIAN -> judul.kegiatan();
            case PELAKSANA -> "Pelaksana";
            case KELENGKAPAN -> "Kelengkapan";
            case WAKTU -> waktuBare() ? "Waktu (" + MENIT + ")" : "Waktu";
            case OUTPUT -> "Output";
            case KETERANGAN -> judul.keterangan();
        };
    }

    /** The head above the columns of mutu baku. */
    public String kepalaMutuBaku() {
        return "Mutu Baku";
    }

    /** The heads of the pelaksana columns; a single one that says so when no pelaksana is set. */
    public List<String> pelaksana() {
        return sop.pelaksana().isEmpty() ? List.of("belum ditetapkan") : sop.pelaksana();
    }

    /** The number of rows. */
    public int jumlahBaris() {
        return sop.aktivitas().size();
    }

    /** The text of a cell, with rows from 0; blank in the pelaksana columns, which hold the symbols. */
    public String sel(int baris, Kolom kolom) {
        Aktivitas aktivitas = sop.aktivitas().get(baris);
        return switch (kolom) {
            case NOMOR -> aktivitas.nomor() + ".";
            case URAIAN -> aktivitas.uraian();
            case PELAKSANA -> "";
            case KELENGKAPAN ->
                list(aktivitas.mutuBaku().kelengkapan().stream()
                        .map(Kelengkapan::tercetak)
                        .toList());
            case WAKTU -> waktu(aktivitas.mutuBaku().waktu());
            case OUTPUT -> list(aktivitas.mutuBaku().output());
            case KETERANGAN -> aktivitas.keterangan();
        };
    }

    private static String list(List<String> items) {
        return items.size() == 1
                ? items.getFirst()
                : items.stream().map(BUTIR::concat).collect(joining("\n"));
    }

    /**
     * The text of a duration. A number without a unit is minutes: the head says so when all rows
     * have none, otherwise each cell does.
     */
    private String waktu(Waktu waktu) {
        return isBare(waktu) && !waktuBare() ? waktu.teks() + " " + MENIT : waktu.teks();
    }

    private boolean waktuBare() {
        List<Waktu> written = sop.aktivitas().stream()
                .map(aktivitas -> aktivitas.mutuBaku().waktu())
                .filter(waktu -> !waktu.isEmpty())
                .toList();
        return !written.isEmpty() && written.stream().allMatch(FormSop::isBare);
    }

    private static boolean isBare(Waktu waktu) {
        return waktu.isReadable() && BARE.matcher(waktu.teks()).matches();
    }

    /** The note below the table about steps that stand in no column; blank when there are none. */
    public String catatan() {
        String nomor = sop.aktivitas().stream()
                .filter(aktivitas -> aktivitas.pelaksana().isEmpty())
                .map(aktivitas -> "" + aktivitas.nomor())
                .collect(joining(", "));
        return nomor.isEmpty() ? "" : "Pelaksana belum ditetapkan pada aktivitas " + nomor + ".";
    }
}
