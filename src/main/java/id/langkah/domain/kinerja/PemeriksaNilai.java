package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.BacaanAngka;
import id.langkah.domain.BacaanAngka.Gaya;
import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Points out figures that need a look before they are used: texts with two readings, a capaian far
 * from 100 %, sudden jumps. Only text in place of a number is a galat; nothing is changed.
 */
public final class PemeriksaNilai {
    private static final BigDecimal SERENDAH = BigDecimal.TEN;
    private static final BigDecimal SETINGGI = BigDecimal.valueOf(200);
    private static final BigDecimal LONCATAN = BigDecimal.TEN;
    private static final Pattern HARI = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String PERIKSA = "Periksa angka dan satuannya.";

    private PemeriksaNilai() {}

    /**
     * Checks how the text of a single target or realisasi was read.
     *
     * @param rujukan figures that it should resemble, such as the target
     * @param tempat where it stands, in words
     */
    public static List<Masalah> check(Nilai nilai, Ukuran ukuran, Collection<BigDecimal> rujukan, String tempat) {
        if (!nilai.isFilled() || ukuran.tipe() == TipeNilai.TEKS) {
            return List.of();
        }
        BigDecimal angka = nilai.angka();
        if (angka == null) {
            return List.of(notRead(nilai.teks(), ukuran, tempat, ", jadi capaian tidak dihitung."));
        }
        return BacaanAngka.of(nilai.teks(), ukuran.satuan())
                .filter(bacaan -> ukuran.tipe().isNumeric() && bacaan.angka().compareTo(angka) == 0)
                .map(bacaan -> read(nilai.teks(), bacaan, ukuran, rujukan, tempat))
                .orElse(List.of());
    }

    /**
     * Checks a realisasi against the other figures of its indicator; a text in place of a number is
     * a galat.
     *
     * @param kinerja the figures, including the one to check
     */
    public static List<Masalah> check(KinerjaIndikator kinerja, Masa masa) {
        return check(kinerja, masa, kinerja.indikator().nama() + ", " + masa.kata());
    }

    /**
     * Checks a realisasi against the other figures of its indicator.
     *
     * @param tempat where the figure stands, in words
     */
    public static List<Masalah> check(KinerjaIndikator kinerja, Masa masa, String tempat) {
        Nilai nilai = kinerja.realisasi(masa);
        Optional<Masa> before = kinerja.sebelum(masa);
        Nilai earlier = before.map(kinerja::realisasi).orElse(Nilai.BELUM);
        Target target = kinerja.indikator().pada(masa.triwulan()).target();
        List<BigDecimal> rujukan = Stream.of(target.triwulan(masa.triwulan()), target.tahunan(), earlier)
                .map(Nilai::angka)
                .filter(Objects::nonNull)
                .toList();
        var masalah = new ArrayList<>(check(nilai, kinerja.indikator().ukuran(), rujukan, tempat));
        if (nilai.angka() != null && kinerja.indikator().ukuran().tipe().isNumeric()) {
            far(kinerja, masa, tempat).ifPresent(masalah::add);
            before.flatMap(other -> jump(nilai, earlier, other, tempat)).ifPresent(masalah::add);
        }
        return masalah;
    }

    /** Why a figure may not be recorded, namely text where a number or a predikat belongs; empty when it may. */
    public static List<Masalah> refusal(Nilai nilai, Ukuran ukuran) {
        boolean text = nilai.isFilled() && nilai.angka() == null && ukuran.tipe() != TipeNilai.TEKS;
        return text ? List.of(notRead(nilai.teks(), ukuran, "", ".")) : List.of();
    }

    private static Masalah notRead(String teks, Ukuran ukuran, String tempat, String akibat) {
        if (ukuran.tipe() == TipeNilai.PREDIKAT) {
            return Masalah.galat(
                    "\"" + teks + "\" bukan predikat yang dikenal" + akibat, tempat, "Tulis predikat sesuai skalanya.");
        }
        return Optional.of(teks)
                .filter(HARI.asMatchPredicate())
                .flatMap(Tanggal::read)
                .map(hari -> Masalah.galat(
                        "Isinya terbaca sebagai tanggal %s, bukan angka; mungkin yang diketik %d-%d."
                                .formatted(Tanggal.panjang(hari), hari.getDayOfMonth(), hari.getMonthValue()),
                        tempat,
                        "Ketik ulang angkanya, misalnya 1,5; di Excel ubah dahulu format selnya menjadi Teks."))
                .orElseGet(() -> Masalah.galat(
                        "\"" + teks + "\" bukan angka yang dikenal" + akibat,
                        tempat,
                        "Tulis angka seperti 1.234,5 atau 75%, atau ganti tipe nilai indikatornya menjadi Teks."));
    }

    private static List<Masalah> read(
            String teks, BacaanAngka bacaan, Ukuran ukuran, Collection<BigDecimal> rujukan, String tempat) {
        var masalah = new ArrayList<Masalah>();
        String angka = Angka.write(bacaan.angka());
        BigDecimal lain = bacaan.lain();
        if (lain != null && bacaan.isDoubtful(rujukan)) {
            masalah.add(Masalah.peringatan(
                    "%s dibaca %s; mungkin yang dimaksud %s.".formatted(teks, angka, Angka.write(lain)),
                    tempat,
                    "Jika benar begitu, ketik " + Angka.writeBare(lain) + "."));
        }
        if (bacaan.gaya() == Gaya.INGGRIS || bacaan.gaya() == Gaya.PENGALI) {
            masalah.add(Masalah.peringatan(teks + " dibaca " + angka + ".", tempat, "Pastikan angkanya."));
        }
        if (!bacaan.satuan().isEmpty() && !ukuran.bersatuan(bacaan.satuan())) {
            masalah.add(Masalah.peringatan(
                    "Satuan \"%s\" berbeda dari satuan indikator, %s."
                            .formatted(bacaan.satuan(), ukuran.satuan().isBlank() ? "yang kosong" : ukuran.satuan()),
                    tempat,
                    PERIKSA));
        }
        return masalah;
    }

    private static Optional<Masalah> far(KinerjaIndikator kinerja, Masa masa, String tempat) {
        Triwulan triwulan = masa.triwulan();
        if (!kinerja.kurang(triwulan).isEmpty()) {
            return Optional.empty();
        }
        Capaian capaian = kinerja.capaianTriwulan(triwulan);
        return capaian instanceof Capaian.Terhitung terhitung
                        && (terhitung.utuh().compareTo(SERENDAH) < 0
                                || terhitung.utuh().compareTo(SETINGGI) > 0)
                ? Optional.of(Masalah.peringatan(
                        "Capaian %s %s (target %s, realisasi %s)."
                                .formatted(
                                        triwulan.singkat(),
                                        Angka.persen(terhitung.utuh()),
                                        terhitung.target().tampak(),
                                        terhitung.realisasi().tampak()),
                        tempat,
                        PERIKSA))
                : Optional.empty();
    }

    private static Optional<Masalah> jump(Nilai nilai, Nilai earlier, Masa before, String tempat) {
        BigDecimal now = nilai.angka();
        BigDecimal then = earlier.angka();
        if (now == null || then == null || now.signum() == 0 || then.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal times = now.abs().max(then.abs()).divide(now.abs().min(then.abs()), MathContext.DECIMAL64);
        return times.compareTo(LONCATAN) < 0
                ? Optional.empty()
                : Optional.of(Masalah.peringatan(
                        "Nilai %s jauh berbeda dari %s (%s), sepuluh kali lipat atau lebih."
                                .formatted(nilai.tampak(), before.kata(), earlier.tampak()),
                        tempat,
                        PERIKSA));
    }
}
