package id.langkah.domain.kinerja;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guesses how an indicator is measured where it does not say, by common practice of offices.
 * Callers must tell the user about a guess; stated values are never changed.
 */
public final class DugaanUkuran {
    /** Units whose figures cannot be added up, such as percentages and indices. */
    private static final Pattern TIDAK_DIJUMLAH = Pattern.compile(
            "(?i).*(?:%|\\b(?:persen|persentase|indeks|index|nilai|skor|poin|point|predikat|opini|rasio|ratio|angka"
                    + "|tingkat|rata-rata|per|promil|level|peringkat)\\b).*");

    /** Beginnings of an indicator without a unit whose figures cannot be added up. */
    private static final Pattern TANPA_JUMLAH =
            Pattern.compile("(?i)(?:indeks|persentase|nilai|rasio|skor|predikat|opini|tingkat|angka)\\b.*");

    /** Words for things an office wants fewer of. */
    private static final Pattern MAKIN_SEDIKIT = Pattern.compile(
            "(?i).*\\b(?:temuan|kasus|pengaduan|aduan|keluhan|kemiskinan|miskin|pengangguran|stunting|kematian"
                    + "|waktu|lama|lamanya|kerugian|kumuh|kecelakaan|pelanggaran|putus sekolah|gizi buruk)\\b.*");

    /** Words that reverse this: settled cases are welcome. */
    private static final Pattern BERBALIK = Pattern.compile(
            "(?i).*(?:tertangani|ditangani|penanganan|selesai|diselesaikan|penyelesaian|ditindaklanjuti|tindak lanjut"
                    + "|penurunan|pengurangan|menurun|berkurang|terbayar|tepat waktu|pengentasan|pencegahan|dicegah"
                    + "|bebas|dipulihkan|ditata).*");

    /** A date, which a spreadsheet makes of "5-10"; in this place a figure is more likely meant. */
    private static final Pattern HARI = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DugaanUkuran() {}

    /** The type that follows from the unit, or else from the target. */
    public static TipeNilai tipe(String satuan, String target, PengaturanKinerja pengaturan) {
        return TipeNilai.ofSatuan(satuan).orElseGet(() -> ofTarget(target, pengaturan));
    }

    private static TipeNilai ofTarget(String target, PengaturanKinerja pengaturan) {
        if (target.isEmpty() || HARI.matcher(target).matches()) {
            return TipeNilai.ANGKA;
        }
        return Stream.of(TipeNilai.ANGKA, TipeNilai.PREDIKAT)
                .filter(tipe -> counts(target, tipe, pengaturan))
                .findFirst()
                .orElse(TipeNilai.TEKS);
    }

    private static boolean counts(String target, TipeNilai tipe, PengaturanKinerja pengaturan) {
        return pengaturan.read(target, Ukuran.BAKU.withTipe(tipe)).angka() != null;
    }

    /**
     * The cara hitung by which the quarters' targets give the year's target. When the targets do
     * not tell, it is the sum for what can be added, and the last figure for percentages, indices
     * and the like.
     */
    public static CaraHitung caraHitung(Ukuran ukuran, Target target, String indikator) {
        CaraHitung usual = usual(ukuran, indikator);
        BigDecimal tahunan = target.tahunan().angka();
        boolean tells = ukuran.tipe().isNumeric() && target.triwulan().stream().anyMatch(Nilai::isFilled);
        if (tahunan == null || !tells) {
            return usual;
        }
        return Stream.of(usual, CaraHitung.AKUMULASI, CaraHitung.NILAI_AKHIR, CaraHitung.RATA_RATA)
                .filter(cara -> makes(cara, target.triwulan(), tahunan))
                .findFirst()
                .orElse(usual);
    }

    private static CaraHitung usual(Ukuran ukuran, String indikator) {
        boolean sumless = TIDAK_DIJUMLAH.matcher(ukuran.satuan()).matches()
                || (ukuran.satuan().isBlank() && TANPA_JUMLAH.matcher(indikator).matches());
        boolean added = ukuran.tipe() == TipeNilai.RUPIAH || (ukuran.tipe() == TipeNilai.ANGKA && !sumless);
        return added ? CaraHitung.AKUMULASI : CaraHitung.NILAI_AKHIR;
    }

    private static boolean makes(CaraHitung cara, List<Nilai> triwulan, BigDecimal tahunan) {
        BigDecimal made = cara.combine(triwulan, Nilai::of).angka();
        return made != null && made.compareTo(tahunan) == 0;
    }

    /** The direction that the words of an indicator suggest; empty when they suggest none. */
    public static Optional<Arah> arah(String indikator) {
        boolean less = MAKIN_SEDIKIT.matcher(indikator).matches()
                && !BERBALIK.matcher(indikator).matches();
        return less ? Optional.of(Arah.NEGATIF) : Optional.empty();
    }
}
