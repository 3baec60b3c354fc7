package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table of indicators, and collects what is wrong with it. */
final class BarisIndikator {
    private final JudulTabel judul;
    private final List<String> sel;
    private final int nomor;
    private final PengaturanKinerja pengaturan;
    private final List<Masalah> masalah = new ArrayList<>();

    /**
     * A row below a head.
     *
     * @param nomor the row as the user counts it, from 1
     */
    BarisIndikator(JudulTabel judul, List<String> sel, int nomor, PengaturanKinerja pengaturan) {
        this.judul = judul;
        this.sel = sel;
        this.nomor = nomor;
        this.pengaturan = pengaturan;
    }

    List<Masalah> masalah() {
        return masalah;
    }

    Indikator read(int tahun, String sasaran) {
        var uraian = new Uraian(
                sasaran,
                text(KolomIndikator.INDIKATOR),
                text(KolomIndikator.DEFINISI),
                text(KolomIndikator.RUMUS),
                text(KolomIndikator.SUMBER_DATA));
        Ukuran ukuran = ukuran();
        var indikator = new Indikator(
                tahun,
                text(KolomIndikator.KODE),
                word(KolomIndikator.JENIS, Jenis::of, Jenis.IKU, list(Jenis.values(), Jenis::kata)),
                uraian,
                ukuran,
                target(ukuran),
                bobot(),
                text(KolomIndikator.PENANGGUNG_JAWAB),
                word(KolomIndikator.AKTIF, BarisIndikator::yes, true, "Ya, Tidak"));
        masalah.addAll(new PemeriksaIndikator(pengaturan).check(indikator, "Baris " + nomor));
        return indikator;
    }

    private Ukuran ukuran() {
        String satuan = text(KolomIndikator.SATUAN);
        RumusCapaian rumus = word(
                KolomIndikator.ARAH,
                RumusCapaian::of,
                RumusCapaian.POSITIF,
                "Positif, Negatif, " + RumusCapaian.SELISIH.kata() + ", " + RumusCapaian.RASIO.kata());
        TipeNilai tipe =
                word(KolomIndikator.TIPE, TipeNilai::of, tipe(satuan), list(TipeNilai.values(), TipeNilai::kata));
        Frekuensi frekuensi = word(
                KolomIndikator.FREKUENSI,
                Frekuensi::of,
                Frekuensi.TRIWULANAN,
                list(Frekuensi.values(), Frekuensi::kata));
        var guess = new Ukuran(satuan, tipe, rumus, CaraHitung.NILAI_AKHIR, frekuensi, text(KolomIndikator.SKALA));
        return guess.withCaraHitung(word(
                KolomIndikator.CARA_HITUNG,
                CaraHitung::of,
                caraHitung(guess),
                list(CaraHitung.values(), CaraHitung::kata)));
    }

    /** The type that the unit tells, or else the year's target. */
    private TipeNilai tipe(String satuan) {
        return TipeNilai.ofSatuan(satuan).orElseGet(() -> {
            String target = text(KolomIndikator.TARGET_TAHUN);
            return Stream.of(TipeNilai.ANGKA, TipeNilai.PREDIKAT)
                    .filter(tipe -> counts(target, tipe))
                    .findFirst()
                    .orElse(target.isEmpty() ? TipeNilai.ANGKA : TipeNilai.TEKS);
        });
    }

    private boolean counts(String target, TipeNilai tipe) {
        return pengaturan.read(target, Ukuran.BAKU.withTipe(tipe)).angka() != null;
    }

    /** The way in which the quarters' targets make the year's; else what suits the type. */
    private CaraHitung caraHitung(Ukuran ukuran) {
        CaraHitung usual = ukuran.tipe() == TipeNilai.ANGKA || ukuran.tipe() == TipeNilai.RUPIAH
                ? CaraHitung.AKUMULASI
                : CaraHitung.NILAI_AKHIR;
        if (!ukuran.tipe().isNumeric()) {
            return usual;
        }
        Target target = target(ukuran);
        BigDecimal tahunan = target.tahunan().angka();
        if (tahunan == null || target.triwulan().stream().noneMatch(Nilai::isFilled)) {
            return usual;
        }
        return Stream.of(usual, CaraHitung.AKUMULASI, CaraHitung.NILAI_AKHIR, CaraHitung.RATA_RATA)
                .filter(cara -> makes(cara, target, tahunan))
                .findFirst()
                .orElse(usual);
    }

    private static boolean makes(CaraHitung cara, Target target, BigDecimal tahunan) {
        BigDecimal made = cara.combine(target.triwulan(), Nilai::of).angka();
        return made != null && made.compareTo(tahunan) == 0;
    }

    private Target target(Ukuran ukuran) {
        return new Target(
                pengaturan.read(text(KolomIndikator.TARGET_TAHUN), ukuran),
                KolomIndikator.TARGET_TRIWULAN.stream()
                        .map(kolom -> pengaturan.read(text(kolom), ukuran))
                        .toList(),
                pengaturan.read(text(KolomIndikator.TARGET_RENSTRA), ukuran));
    }

    private @Nullable BigDecimal bobot() {
        String teks = text(KolomIndikator.BOBOT);
        if (teks.isEmpty() || teks.equals("-")) {
            return null;
        }
        Optional<BigDecimal> bobot = Angka.read(teks);
        if (bobot.isEmpty()) {
            wrong(KolomIndikator.BOBOT, teks, "angka, misalnya 12,5");
        }
        return bobot.orElse(null);
    }

    private static Optional<Boolean> yes(String kata) {
        return switch (Kata.bare(kata)) {
            case "ya", "aktif", "y", "1", "benar" -> Optional.of(true);
            case "tidak", "nonaktif", "tidakaktif", "t", "0", "salah" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private <T> T word(KolomIndikator kolom, Function<String, Optional<T>> read, T usual, String known) {
        String teks = text(kolom);
        if (teks.isEmpty()) {
            return usual;
        }
        Optional<T> found = read.apply(teks);
        if (found.isEmpty()) {
            wrong(kolom, teks, "salah satu dari: " + known);
        }
        return found.orElse(usual);
    }

    private void wrong(KolomIndikator kolom, String teks, String wanted) {
        masalah.add(Masalah.galat(
                "\"" + teks + "\" tidak dikenal.", "Baris " + nomor + ", " + kolom.kata(), "Tulis " + wanted + "."));
    }

    private String text(KolomIndikator kolom) {
        return judul.cell(sel, kolom);
    }

    private static <T> String list(T[] values, Function<T, String> kata) {
        return Stream.of(values).map(kata).collect(joining(", "));
    }
}
