package id.langkah.domain.akip;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The criteria of a year and the scores of the answers. Offices may use their own.
 *
 * @param nama the name of the table
 * @param kriteria the criteria in order
 * @param skor the score of each answer, out of 100
 */
public record TabelAkip(String nama, List<KriteriaAkip> kriteria, Map<JawabanAkip, BigDecimal> skor) {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    public TabelAkip {
        kriteria = List.copyOf(kriteria);
        skor = Map.copyOf(skor);
    }

    /** The criteria of a part of a component, in order. */
    public List<KriteriaAkip> bagian(KomponenAkip komponen, SubAkip sub) {
        return kriteria.stream().filter(butir -> butir.isIn(komponen, sub)).toList();
    }

    /** The criterion with this kode; empty when there is none. */
    public Optional<KriteriaAkip> kriteria(String kode) {
        return kriteria.stream().filter(butir -> butir.kode().equals(kode)).findFirst();
    }

    /** The score of an answer, out of 100. */
    public BigDecimal skor(JawabanAkip jawaban) {
        return skor.getOrDefault(jawaban, BigDecimal.ZERO);
    }

    /** What is wrong with the table; empty when it can be used. */
    public List<Masalah> check() {
        var masalah = new ArrayList<Masalah>();
        var kode = new HashSet<String>();
        for (int i = 0; i < kriteria.size(); i++) {
            KriteriaAkip butir = kriteria.get(i);
            String tempat = "Kriteria ke-" + (i + 1);
            if (butir.kode().isBlank()) {
                masalah.add(Masalah.galat("Kode kriteria belum diisi.", tempat, "Isi kodenya, misalnya 1.a.1."));
            } else if (!kode.add(butir.kode())) {
                masalah.add(Masalah.galat(
                        "Kode " + butir.kode() + " dipakai lebih dari satu kriteria.", tempat, "Bedakan kodenya."));
            }
            if (butir.uraian().isBlank()) {
                masalah.add(Masalah.galat("Uraian kriteria belum diisi.", tempat, "Isi uraiannya."));
            }
            if (butir.bobot().signum() <= 0) {
                masalah.add(Masalah.galat(
                        "Bobot kriteria harus lebih dari 0.", tempat, "Isi 1 bila semua kriteria sama bobotnya."));
            }
        }
        for (KomponenAkip komponen : KomponenAkip.values()) {
            for (SubAkip sub : SubAkip.values()) {
                if (bagian(komponen, sub).isEmpty()) {
                    masalah.add(Masalah.galat(
                            "Belum ada kriteria untuk " + komponen.kata() + ", " + sub.kata() + ", sehingga nilai "
                                    + Angka.write(komponen.bobot(sub)) + " tidak dapat diperoleh.",
                            "",
                            "Tambahkan paling sedikit satu kriteria."));
                }
            }
        }
        masalah.addAll(checkSkor());
        return masalah;
    }

    private List<Masalah> checkSkor() {
        var masalah = new ArrayList<Masalah>();
        BigDecimal above = FULL;
        for (JawabanAkip jawaban : JawabanAkip.values()) {
            BigDecimal score = skor(jawaban);
            if (score.signum() < 0 || score.compareTo(above) > 0) {
                masalah.add(Masalah.galat(
                        "Skor " + jawaban + " (" + Angka.write(score) + ") di luar urutan.",
                        "Skor jawaban",
                        "Isi 0 sampai 100, dan tidak lebih besar dari jawaban di atasnya."));
            }
            above = score;
        }
        return masalah;
    }
}
