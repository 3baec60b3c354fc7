package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.BacaanAngka;
import id.langkah.domain.Masalah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as texts from an input form, a row of cells or an imported table. This class alone
 * decides what the texts mean.
 *
 * @param teks the texts by field; missing and blank ones are not filled
 * @param dasar the indicator that is changed; null for none. Unchanged figures keep their numbers
 */
public record IsianIndikator(
        int tahun,
        Map<KolomIndikator, String> teks,
        @Nullable Indikator dasar) {

    public IsianIndikator {
        teks = Map.copyOf(teks);
    }

    /**
     * The indicator that was read.
     *
     * @param masalah what is wrong; only a galat prevents saving. {@link Masalah#tempat()} names
     *     the field
     */
    public record Terbaca(Indikator indikator, List<Masalah> masalah) {
        public Terbaca {
            masalah = List.copyOf(masalah);
        }
    }

    /** The texts of an existing indicator. */
    public static IsianIndikator of(Indikator indikator) {
        var teks = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
        for (KolomIndikator kolom : KolomIndikator.values()) {
            teks.put(kolom, kolom.text(indikator));
        }
        return new IsianIndikator(indikator.tahun(), teks, indikator);
    }

    /** An empty form for a new indicator of a sasaran. */
    public static IsianIndikator of(int tahun, String sasaran) {
        return of(Indikator.of(tahun, sasaran, ""));
    }

    /** A row of texts that changes no existing indicator. */
    public static IsianIndikator of(int tahun, Map<KolomIndikator, String> teks) {
        return new IsianIndikator(tahun, teks, null);
    }

    /** The trimmed text of a column; blank when it is missing. */
    public String teks(KolomIndikator kolom) {
        return teks.getOrDefault(kolom, "").strip();
    }

    /** A copy with another text in a column. */
    public IsianIndikator with(KolomIndikator kolom, String other) {
        return with(Map.of(kolom, other));
    }

    /** A copy with other texts in these columns. */
    public IsianIndikator with(Map<KolomIndikator, String> other) {
        var changed = new HashMap<>(teks);
        changed.putAll(other);
        return new IsianIndikator(tahun, changed, dasar);
    }

    /** The indicator that the texts give; texts that cannot be read are left out, see {@link #read}. */
    public Indikator indikator(PengaturanKinerja pengaturan) {
        return read(pengaturan).indikator();
    }

    /** Reads all texts and reports everything that is wrong at once. */
    public Terbaca read(PengaturanKinerja pengaturan) {
        return new Reading(pengaturan).read();
    }

    /** One pass of reading, which collects the findings. */
    private final class Reading {
        private final PengaturanKinerja pengaturan;
        private final List<Masalah> masalah = new ArrayList<>();

        Reading(PengaturanKinerja pengaturan) {
            this.pengaturan = pengaturan;
        }

        Terbaca read() {
            var uraian = Uraian.of(IsianIndikator.this::teks);
            Ukuran ukuran = ukuran();
            var indikator = new Indikator(
                    tahun,
                    teks(KolomIndikator.KODE),
                    word(KolomIndikator.JENIS, Jenis::of, Jenis.IKU),
                    uraian,
                    ukuran,
                    target(ukuran),
                    bobot(),
                    teks(KolomIndikator.PENANGGUNG_JAWAB),
                    word(KolomIndikator.AKTIF, IsianIndikator::yes, true),
                    Optional.ofNullable(dasar).map(Indikator::perubahan).orElse(List.of()));
            new PemeriksaIndikator(pengaturan).check(indikator, "").forEach(this::found);
            return new Terbaca(indikator, masalah);
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
                            DugaanUkuran.tipe(satuan, teks(KolomIndikator.TARGET_TAHUN), pengaturan)),
                    word(KolomIndikator.ARAH, RumusCapaian::of, RumusCapaian.POSITIF),
                    CaraHitung.NILAI_AKHIR,
                    word(KolomIndikator.FREKUENSI, Frekuensi::of, Frekuensi.TRIWULANAN),
                    teks(KolomIndikator.SKALA));
            return guess.withCaraHitung(word(
                    KolomIndikator.CARA_HITUNG,
                    CaraHitung::of,
                    DugaanUkuran.caraHitung(guess, target(guess), teks(KolomIndikator.INDIKATOR))));
        }

        /** The unit; when the row has no columns for it, the unit written in the target: {@code 12 Laporan}. */
        private String satuan() {
            String own = teks(KolomIndikator.SATUAN);
            if (!own.isEmpty() || !teks(KolomIndikator.TIPE).isEmpty()) {
                return own;
            }
            Optional<String> found = Stream.concat(
                            Stream.of(KolomIndikator.TARGET_TAHUN), KolomIndikator.TARGET_TRIWULAN.stream())
                    .flatMap(kolom -> BacaanAngka.of(teks(kolom)).stream())
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
            String teks = teks(kolom);
            return kept(kolom, ukuran)
                    .filter(nilai -> nilai.teks().equals(teks))
                    .orElseGet(() -> pengaturan.read(teks, ukuran));
        }

        /** The number that the unchanged text had before; empty when a change of measuring may change how it counts. */
        private Optional<Nilai> kept(KolomIndikator kolom, Ukuran ukuran) {
            return Optional.ofNullable(dasar)
                    .filter(indikator -> ukuran.tipe().isNumeric() && counted(indikator.ukuran(), ukuran))
                    .flatMap(kolom::nilai);
        }

        private @Nullable BigDecimal bobot() {
            String teks = teks(KolomIndikator.BOBOT);
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
            String teks = teks(kolom);
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
