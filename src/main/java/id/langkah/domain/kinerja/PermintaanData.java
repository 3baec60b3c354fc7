package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request by letter for figures of a bidang (SOP Pengumpulan Data Kinerja). Texts are blank and
 * dates null where nothing is filled.
 *
 * @param kepada the addressee of the letter; blank for the usual head of the bidang
 * @param indikator the numbers of the requested indicators, in order
 * @param pengerjaan the run that it belongs to; null when there is none
 * @param batas the deadline
 * @param diterima when the answer came
 * @param kekurangan what the answer lacks; blank when it is complete
 */
public record PermintaanData(
        long id,
        String bidang,
        String kepada,
        List<Long> indikator,
        int tahun,
        Triwulan triwulan,
        @Nullable Long pengerjaan,
        String nomorSurat,
        LocalDate tanggalMinta,
        LocalDate batas,
        @Nullable LocalDate diterima,
        String kekurangan) {

    private static final Pattern UNIT =
            Pattern.compile("(?i)(bidang|bagian|sub ?bagian|sub ?bidang|seksi|upt|uptd|badan|dinas|balai|cabang)\\b.*");

    public PermintaanData {
        indikator = List.copyOf(indikator);
    }

    /** A request addressed to the usual head of its bidang. */
    public PermintaanData(
            long id,
            String bidang,
            List<Long> indikator,
            int tahun,
            Triwulan triwulan,
            @Nullable Long pengerjaan,
            String nomorSurat,
            LocalDate tanggalMinta,
            LocalDate batas,
            @Nullable LocalDate diterima,
            String kekurangan) {
        this(
                id,
                bidang,
                "",
                indikator,
                tahun,
                triwulan,
                pengerjaan,
                nomorSurat,
                tanggalMinta,
                batas,
                diterima,
                kekurangan);
    }

    /** The addressee of the letter without {@code Yth.}: {@code Kepala Bidang SD}. */
    public String penerima() {
        return kepada.isBlank() ? penerima(bidang) : kepada.strip();
    }

    /**
     * The usual addressee of a letter to a bidang: its head; a name that is not a unit, such as a
     * person or an office, is the addressee itself.
     */
    public static String penerima(String bidang) {
        String bare = bidang.strip();
        if (bare.equalsIgnoreCase("Sekretariat")) {
            return "Sekretaris";
        }
        return UNIT.matcher(bare).matches() ? "Kepala " + bare : bare;
    }

    /** A copy with another addressee and number of the letter. */
    public PermintaanData withSurat(String other, String nomor) {
        return new PermintaanData(
                id,
                bidang,
                other.strip(),
                indikator,
                tahun,
                triwulan,
                pengerjaan,
                nomor.strip(),
                tanggalMinta,
                batas,
                diterima,
                kekurangan);
    }

    /** The state of a request. */
    public enum Status implements Berkata {
        MENUNGGU("Menunggu"),
        /** The deadline has passed without a complete answer. */
        TERLAMBAT("Terlambat"),
        BELUM_LENGKAP("Belum lengkap"),
        LENGKAP("Lengkap");

        private final String kata;

        Status(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }
    }

    /** Whether the answer came and lacks nothing. */
    public boolean isLengkap() {
        return diterima != null && kekurangan.isBlank();
    }

    /** The state of the request on a day. */
    public Status status(LocalDate hari) {
        if (isLengkap()) {
            return Status.LENGKAP;
        }
        if (hari.isAfter(batas)) {
            return Status.TERLAMBAT;
        }
        return diterima == null ? Status.MENUNGGU : Status.BELUM_LENGKAP;
    }

    /**
     * The calendar days past the deadline: until a complete answer came, otherwise until
     * {@code hari}; empty when the deadline was or still is kept.
     */
    public OptionalLong terlambat(LocalDate hari) {
        LocalDate came = diterima;
        LocalDate until = came == null || !isLengkap() ? hari : came;
        long days = ChronoUnit.DAYS.between(batas, until);
        return days > 0 ? OptionalLong.of(days) : OptionalLong.empty();
    }

    /** A copy with the answer recorded; {@code lacks} is blank when the answer is complete. */
    public PermintaanData answered(LocalDate hari, String lacks) {
        return new PermintaanData(
                id,
                bidang,
                kepada,
                indikator,
                tahun,
                triwulan,
                pengerjaan,
                nomorSurat,
                tanggalMinta,
                batas,
                hari,
                lacks.strip());
    }

    /** What is wrong with the request; empty when it can be saved. */
    public List<Masalah> check() {
        return PemeriksaPermintaan.check(this);
    }

    /** A polite reminder to the bidang, to be copied into a message. */
    public String pengingat(LocalDate hari) {
        String letter = nomorSurat.isBlank() ? "permintaan kami" : "surat kami nomor " + nomorSurat;
        String wanted = diterima == null
                ? "data kinerja %s Tahun %d belum kami terima".formatted(triwulan.kata(), tahun)
                : "data kinerja %s Tahun %d belum lengkap: %s".formatted(triwulan.kata(), tahun, kekurangan);
        OptionalLong late = terlambat(hari);
        String until = late.isPresent()
                ? "Batas waktunya %s, sudah lewat %d hari.".formatted(Tanggal.panjang(batas), late.getAsLong())
                : "Batas waktunya %s.".formatted(Tanggal.panjang(batas));
        return """
            Yth. %s,

            Menindaklanjuti %s tanggal %s, dengan hormat kami sampaikan bahwa %s. %s Mohon bantuan \
            Bapak/Ibu untuk menyampaikannya.

            Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.\
            """.formatted(penerima(), letter, Tanggal.panjang(tanggalMinta), wanted, until);
    }
}
