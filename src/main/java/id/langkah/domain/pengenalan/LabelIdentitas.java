package id.langkah.domain.pengenalan;

import id.langkah.domain.Ejaan;
import java.util.Optional;
import java.util.stream.Stream;

/** The labels of the identity page, in the variants that offices use. */
enum LabelIdentitas {
    NAMA("(?:nama|judul)(?:sop|pos|prosedur|standaroperasionalprosedur).*|judul", false),
    NOMOR("(?:nomor|no)(?:sop|pos|dokumen|prosedur|standaroperasionalprosedur)?.*", false),
    PEMBUATAN("(?:tanggal|tgl)(?:pembuatan|dibuat|penyusunan|ditetapkan|penetapan)", false),
    REVISI("(?:tanggal|tgl)(?:revisi|perubahan)", false),
    EFEKTIF("(?:tanggal|tgl)(?:efektif|aktif|berlaku|pengesahan|disahkan|diberlakukan|mulaiberlaku)", false),
    DISAHKAN("disahkan(?:oleh)?|disetujuioleh|ditetapkanoleh", false),
    DASAR_HUKUM("dasarhukum", true),
    KUALIFIKASI("kuali(?:fikasi|tas)pelaksana(?:an)?|kualifikasi", true),
    KETERKAITAN("keterkaitan(?:sop|dengansoplain|denganposlain)?", true),
    PERALATAN("peralatan(?:dan|atau)?(?:perlengkapan)?|perlengkapan(?:dan)?peralatan|peralatanperlengkapan", true),
    PERINGATAN("peringatan", true),
    PENCATATAN("pencatatan(?:dan|data)?(?:pendataan)?", true);

    private static final int LONGEST = 40;

    private final String letters;
    private final boolean block;

    LabelIdentitas(String letters, boolean block) {
        this.letters = letters;
        this.block = block;
    }

    /** Whether its value is a list that usually stands below the label; otherwise it stands beside it. */
    boolean isBlock() {
        return block;
    }

    /**
     * The label at the start of a line: the whole line, or what stands before a colon; empty when
     * it is not a label.
     *
     * @param line one line of a cell
     */
    static Optional<LabelIdentitas> of(String line) {
        int colon = line.indexOf(':');
        String head = Ejaan.letters(colon < 0 ? line : line.substring(0, colon));
        if (head.isEmpty() || head.length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(label -> label != NOMOR || colon >= 0 || head.matches("(?:nomor|no)(?:sop|pos|dokumen)"))
                .filter(label -> label != NOMOR || !head.matches("nomorhp|notelp.*|nomorurut|notelepon"))
                .filter(label -> label != NAMA || colon >= 0 || !head.equals("judul"))
                .filter(label -> head.matches(label.letters))
                .findFirst();
    }

    /** The words of the label at the beginning of a line. */
    static String kata(String line) {
        int colon = line.indexOf(':');
        return (colon < 0 ? line : line.substring(0, colon)).strip();
    }

    /** Whether the words are only the label. */
    boolean isBare(String words) {
        return Ejaan.letters(words).matches(letters.replace(".*", "(?:ap)?"));
    }

    /** The text after the colon of a label's line. */
    static String rest(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(colon + 1).strip();
    }
}
