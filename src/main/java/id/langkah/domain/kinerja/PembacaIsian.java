package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.BacaanAngka;
import id.langkah.domain.Masalah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pass of reading an {@link IsianIndikator}, which collects the findings. */
final class PembacaIsian {
    private final IsianIndikator isian;
    private final PengaturanKinerja pengaturan;
    private final List<Masalah> masalah = new ArrayList<>();

    PembacaIsian(IsianIndikator isian, PengaturanKinerja pengaturan) {
        this.isian = isian;
        this.pengaturan = pengaturan;
    }

    IsianIndikator.Terbaca read() {
        var uraian = Uraian.of(isian::teks);
        Ukuran ukuran = ukuran();
        var indikator = new Indikator(
                isian.tahun(),
                isian.teks(KolomIndikator.KODE),
                word(KolomIndikator.JENIS, Jenis::of, Jenis.IKU),
                uraian,
                ukuran,
                target(ukuran),
                bobot(),
                isian.teks(KolomIndikator.PENANGGUNG_JAWAB),
                word(KolomIndikator.AKTIF, PembacaIsian::yes, true),
                Optional.ofNullable(isian.dasar()).map(Indikator::perubahan).orElse(List.of()));
        new PemeriksaIndikator(pengaturan).check(indikator, "").forEach(this::found);
        return new IsianIndikator.Terbaca(indikator, masalah);
    }

    /** Adds a finding; one without a place of its own gets the name of the field. */
    private void found(Masalah butir) {
        String kolom = butir.tempat().replaceFirst("^, ", "");
        masalah.add(new Masalah(butir.tingkat(), butir.pesan(), kolom, butir.saran(), butir.letak()));
    }

    private Ukuran ukuran() {
        String satuan = satuan();
        var guess = new Ukuran(
                satuan,
                word(
                        KolomIndikator.TIPE,
                        TipeNilai::of,
                        DugaanUkuran.tipe(satuan, isian.teks(KolomIndikator.TARGET_TAHUN), pengaturan)),
                word(KolomIndikator.ARAH, RumusCapaian::of, RumusCapaian.POSITIF),
                CaraHitung.NILAI_AKHIR,
                word(KolomIndikator.FREKUENSI, Frekuensi::of, Frekuensi.TRIWULANAN),
                isian.teks(KolomIndikator.SKALA));
        return guess.withCaraHitung(word(
                KolomIndikator.CARA_HITUNG,
                CaraHitung::of,
                DugaanUkuran.caraHitung(guess, target(guess), isian.teks(KolomIndikator.INDIKATOR))));
    }

    /** The unit; when the row has no columns for it, the unit written in the target: {@code 12 Laporan}. */
    private String satuan() {
        String own = isian.teks(KolomIndikator.SATUAN);
        if (!own.isEmpty() || !isian.teks(KolomIndikator.TIPE).isEmpty()) {
            return own;
        }
        Optional<String> found = Stream.concat(
                        Stream.of(KolomIndikator.TARGET_TAHUN), KolomIndikator.TARGET_TRIWULAN.stream())
                .flatMap(kolom -> BacaanAngka.of(isian.teks(kolom)).stream())
                .map(BacaanAngka::satuan)
                .filter(kata -> !kata.isEmpty())
                .findFirst();
        found.ifPresent(kata -> masalah.add(Masalah.saran(
                "Satuan \"" + kata + "\" diambil dari isian target.",
                KolomIndikator.SATUAN.kata(),
                "Periksa satuannya.")));
        return found.orElse("");
    }

    private Target target(Ukuran ukuran) {
        return new Target(
                nilai(KolomIndikator.TARGET_TAHUN, ukuran),
                KolomIndikator.TARGET_TRIWULAN.stream()
                        .map(kolom -> nilai(kolom, ukuran))
                        .toList(),
                nilai(KolomIndikator.TARGET_RENSTRA, ukuran));
    }

    private Nilai nilai(KolomIndikator kolom, Ukuran ukuran) {
        String teks = isian.teks(kolom);
        return kept(kolom, ukuran)
                .filter(nilai -> nilai.teks().equals(teks))
                .orElseGet(() -> pengaturan.read(teks, ukuran));
    }

    /** The number that the unchanged text had before; empty when a change of measuring may change how it counts. */
    private Optional<Nilai> kept(KolomIndikator kolom, Ukuran ukuran) {
        return Optional.ofNullable(isian.dasar())
                .filter(indikator -> ukuran.tipe().isNumeric() && counted(indikator.ukuran(), ukuran))
                .flatMap(kolom::nilai);
    }

    private @Nullable BigDecimal bobot() {
        String teks = isian.teks(KolomIndikator.BOBOT);
        if (!pengaturan.read(teks, Ukuran.BAKU).isFilled()) {
            return null;
        }
        Optional<BigDecimal> bobot = Angka.read(teks);
        if (bobot.isEmpty()) {
            wrong(KolomIndikator.BOBOT, teks, "Tulis angka, misalnya 12,5.");
        }
        return bobot.orElse(null);
    }

    private <T> T word(KolomIndikator kolom, Function<String, Optional<T>> read, T usual) {
        String teks = isian.teks(kolom);
        if (teks.isEmpty()) {
            return usual;
        }
        Optional<T> found = read.apply(teks);
        if (found.isEmpty()) {
            wrong(kolom, teks, "Tulis salah satu dari: " + String.join(", ", kolom.pilihan()) + ".");
        }
        return found.orElse(usual);
    }

    private void wrong(KolomIndikator kolom, String teks, String saran) {
        masalah.add(Masalah.galat("\"" + teks + "\" tidak dikenal.", kolom.kata(), saran));
    }

    private static boolean counted(Ukuran ukuran, Ukuran other) {
        return ukuran.tipe() == other.tipe()
                && ukuran.rumus() == other.rumus()
                && Objects.equals(ukuran.satuan(), other.satuan());
    }

    private static Optional<Boolean> yes(String kata) {
        return switch (ComparedWords.bare(kata)) {
            case "ya", "aktif", "y", "1", "benar", "true" -> Optional.of(true);
            case "tidak", "nonaktif", "tidakaktif", "t", "0", "salah", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
