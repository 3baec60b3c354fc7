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

/**
 * The table of an SOP's form (PermenPAN-RB 35/2012): its heads, and what stands in each cell. Screen,
 * PDF and Excel take the words from here and keep measures alone.
 */
public record FormSop(Sop sop, JudulForm judul) {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final Pattern SOP_FIRST = Pattern.compile("SOP\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("[\\d.,]+");
    private static final String MENIT = "menit";
    /** Stands before each item of a list of several. */
    public static final String BUTIR = "• ";

    /** The columns from the left; the second head, PELAKSANA, stands for one column for each of them. */
    public enum Kolom {
        NOMOR,
        URAIAN,
        PELAKSANA,
        KELENGKAPAN,
        WAKTU,
        OUTPUT,
        KETERANGAN;

        /** Whether it stands below the head "Mutu Baku". */
        public boolean isMutuBaku() {
            return this == KELENGKAPAN || this == WAKTU || this == OUTPUT;
        }

        /** Whether its texts stand in the middle. */
        public boolean isCentred() {
            return this == NOMOR || this == WAKTU;
        }
    }

    /** With the words of the SOP itself, or else the ministry's. */
    public static FormSop of(Sop sop) {
        return of(sop, JudulForm.BELUM);
    }

    /**
     * With the words of the SOP itself, or else those of its office, or else the ministry's.
     *
     * @param kantor the heads as the office words them
     */
    public static FormSop of(Sop sop, JudulForm kantor) {
        return new FormSop(sop, sop.judul().or(kantor).or(JudulForm.BAKU));
    }

    /** {@code SOP Pengumpulan Data}; once, where the name itself begins so. */
    public static String nama(Sop sop) {
        String nama = sop.nama().strip();
        return SOP_FIRST.matcher(nama).matches() ? nama : ("SOP " + nama).strip();
    }

    /** The title over the table, in capitals. */
    public String namaBesar() {
        return nama(sop).toUpperCase(INDONESIA);
    }

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

    /** The head over {@link Kolom#isMutuBaku()}. */
    public String kepalaMutuBaku() {
        return "Mutu Baku";
    }

    /** The heads of the pelaksana columns: one that says so where none is settled yet. */
    public List<String> pelaksana() {
        return sop.pelaksana().isEmpty() ? List.of("belum ditetapkan") : sop.pelaksana();
    }

    public int jumlahBaris() {
        return sop.aktivitas().size();
    }

    /** What stands in a row from 0; blank in the columns of the pelaksana, where the symbols are. */
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

    /** A bare number counts minutes: the head says so where all are bare, else each of them. */
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

    /** What is said below the table of steps that stand in no column; blank when all do. */
    public String catatan() {
        String nomor = sop.aktivitas().stream()
                .filter(aktivitas -> aktivitas.pelaksana().isEmpty())
                .map(aktivitas -> "" + aktivitas.nomor())
                .collect(joining(", "));
        return nomor.isEmpty() ? "" : "Pelaksana belum ditetapkan pada aktivitas " + nomor + ".";
    }
}
