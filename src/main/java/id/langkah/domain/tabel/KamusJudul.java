package id.langkah.domain.tabel;

import id.langkah.domain.Ejaan;
import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Triwulan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows the meaning of column heads: from the words that offices use, in one or more rows, and from
 * what the user set by hand before.
 */
public final class KamusJudul {
    private static final int LONGEST = 120;
    private static final Pattern TAHUN = Pattern.compile("20\\d{2}");
    private static final Pattern TRIWULAN = Pattern.compile("(?:triwulan|trwl|twl|trw|tw)(?:ke)?(iv|i{1,3}|[1-4])");
    private static final Pattern MURNI = Pattern.compile("murni|sebelumperubahan|semula|induk");
    private static final Pattern PERUBAHAN =
            Pattern.compile("setelahperubahan|perubahan|papbd|apbdp|papbn|menjadi|revisi");
    private static final Pattern ANGKA_LAIN = Pattern.compile("realisasi|capaian|serapan|anggaran|pagu|kondisi|hasil");

    /** Words that may stand in the head of a target or realisasi without changing its meaning. */
    private static final Pattern HIASAN = Pattern.compile(
            "rencana|kinerja|utama|indikator|iku|sasaran|perjanjian|perangkatdaerah|opd|pada|akhir|tahunan|tahun|berjalan"
                    + "|setahun|apbd|periode|angka|nilai|target|realisasi|fisik|ini|pk");

    private static final Map<String, Makna> LAIN = Map.ofEntries(
            lain("keterangan", "Keterangan"),
            lain("ket", "Keterangan"),
            lain("catatan", "Keterangan"),
            lain("kategori", "Kategori"),
            lain("kriteria", "Kategori"),
            lain("alasan", "Alasan"),
            lain("alasanpemilihan", "Alasan"),
            lain("jumlah", "Jumlah"),
            lain("selisih", "Selisih"),
            lain("deviasi", "Selisih"));

    private final Tujuan tujuan;
    private final int tahun;
    private final Map<String, Makna> ingatan;

    /** What a table is imported for; the meaning of some heads depends on it. */
    public enum Tujuan {
        INDIKATOR,
        REALISASI
    }

    /**
     * @param tahun the year whose targets are imported
     * @param ingatan the meanings set by hand before, keyed by {@link #kunci}
     */
    public KamusJudul(Tujuan tujuan, int tahun, Map<String, Makna> ingatan) {
        this.tujuan = tujuan;
        this.tahun = tahun;
        this.ingatan = Map.copyOf(ingatan);
    }

    private static Map.Entry<String, Makna> lain(String letters, String kata) {
        return Map.entry(letters, new Makna.Lain(kata));
    }

    /** The key by which a head is remembered: its letters and digits, from the top row down. */
    public static String kunci(String judul) {
        return Ejaan.letters(judul);
    }

    int tahun() {
        return tahun;
    }

    Tujuan tujuan() {
        return tujuan;
    }

    /**
     * The meaning of a column; empty when unknown.
     *
     * @param bertingkat the texts of its head from the top row down
     */
    Optional<Makna> of(List<String> bertingkat) {
        String all = String.join(" ", bertingkat);
        if (all.isBlank() || all.length() > LONGEST * 2) {
            return Optional.empty();
        }
        Makna remembered = ingatan.get(kunci(all));
        if (remembered != null) {
            return Optional.of(remembered);
        }
        for (int i = 0; i < bertingkat.size(); i++) {
            Optional<Makna> found = of(Ejaan.letters(String.join(" ", bertingkat.subList(i, bertingkat.size()))));
            String group = Ejaan.letters(bertingkat.get(i));
            boolean both = group.contains("target") && group.contains("realisasi");
            if (found.isPresent() || (ANGKA_LAIN.matcher(group).find() && !both)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The meaning of a head in a single row; empty when unknown. */
    Optional<Makna> ofKata(String judul) {
        return judul.length() > LONGEST ? Optional.empty() : of(List.of(judul));
    }

    private Optional<Makna> of(String letters) {
        Optional<Makna> ulasan = KolomUlasan.of(letters).map(Makna.Ulasan::new);
        if (ulasan.isPresent() && tujuan == Tujuan.REALISASI) {
            return ulasan;
        }
        return KolomIndikator.of(letters)
                .map(Makna::of)
                .or(() -> ulasan)
                .or(() -> Optional.ofNullable(LAIN.get(letters)))
                .or(() -> figure(letters));
    }

    private Optional<Makna> figure(String letters) {
        Optional<Integer> year = year(letters);
        Optional<Triwulan> triwulan = triwulan(letters);
        Optional<Bulan> bulan = bulan(letters);
        boolean realisasi = letters.contains("realisasi");
        boolean target = letters.contains("target") && !realisasi;
        boolean murni = MURNI.matcher(letters).find();
        boolean perubahan = !murni && PERUBAHAN.matcher(letters).find();
        String rest = Stream.of(MURNI, PERUBAHAN, TRIWULAN, TAHUN)
                .reduce(letters, (text, part) -> part.matcher(text).replaceAll(""), (teks, other) -> other);
        String named = bulan.isPresent() ? rest.replaceFirst(bulan.get().kata().toLowerCase(Locale.ROOT), "") : rest;
        boolean plain = HIASAN.matcher(named).replaceAll("").isEmpty();
        if (!plain) {
            return letters.contains("capaian") ? Optional.of(new Makna.Lain("Capaian")) : Optional.empty();
        }
        if (realisasi || bulan.isPresent()) {
            return target ? Optional.empty() : Optional.of(realisasi(triwulan, bulan));
        }
        if (!target && triwulan.isEmpty()) {
            return Optional.empty();
        }
        if (year.isPresent() && year.get() != tahun) {
            return Optional.of(new Makna.Lain("Target " + year.get()));
        }
        KolomIndikator kolom = triwulan.map(butir -> KolomIndikator.TARGET_TRIWULAN.get(butir.nomor() - 1))
                .orElse(KolomIndikator.TARGET_TAHUN);
        return Optional.of(perubahan ? new Makna.Perubahan(kolom) : Makna.of(kolom));
    }

    private static Makna realisasi(Optional<Triwulan> triwulan, Optional<Bulan> bulan) {
        return bulan.<Makna>map(Makna.Capai::new)
                .or(() -> triwulan.map(Makna.Capai::new))
                .orElseGet(() -> new Makna.Lain("Realisasi"));
    }

    private static Optional<Integer> year(String letters) {
        Matcher year = TAHUN.matcher(letters);
        return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }

    private static Optional<Triwulan> triwulan(String letters) {
        Matcher quarter = TRIWULAN.matcher(letters);
        if (!quarter.find()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (quarter.group(1)) {
                    case "i", "1" -> Triwulan.I;
                    case "ii", "2" -> Triwulan.II;
                    case "iii", "3" -> Triwulan.III;
                    default -> Triwulan.IV;
                });
    }

    private static Optional<Bulan> bulan(String letters) {
        return Stream.of(Bulan.values())
                .filter(bulan -> letters.contains(bulan.kata().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
