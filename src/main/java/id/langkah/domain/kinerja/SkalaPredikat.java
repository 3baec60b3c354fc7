package id.langkah.domain.kinerja;

import id.langkah.domain.Masalah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * An ordered scale of words and the scores they count as, a table that the office may edit.
 *
 * @param nama the name by which an indicator refers to it
 * @param predikat the words from the worst to the best
 */
public record SkalaPredikat(String nama, List<Predikat> predikat) {

    /** The grades of a SAKIP evaluation (PermenPAN-RB 88/2021), with scores 1 to 7. */
    public static final SkalaPredikat SAKIP = new SkalaPredikat(
            "Nilai SAKIP",
            List.of(
                    Predikat.of("D", "Sangat Kurang", 1),
                    Predikat.of("C", "Kurang", 2),
                    Predikat.of("CC", "Cukup", 3),
                    Predikat.of("B", "Baik", 4),
                    Predikat.of("BB", "Sangat Baik", 5),
                    Predikat.of("A", "Memuaskan", 6),
                    Predikat.of("AA", "Sangat Memuaskan", 7)));

    /** The opinions of the national auditor (BPK) on financial statements, with scores 1 to 4. */
    public static final SkalaPredikat OPINI = new SkalaPredikat(
            "Opini BPK",
            List.of(
                    Predikat.of("TMP", "Tidak Menyatakan Pendapat", 1),
                    Predikat.of("TW", "Tidak Wajar", 2),
                    Predikat.of("WDP", "Wajar Dengan Pengecualian", 3),
                    Predikat.of("WTP", "Wajar Tanpa Pengecualian", 4)));

    public SkalaPredikat {
        predikat = List.copyOf(predikat);
    }

    /** The grade with this code or name, in upper or lower case; empty when unknown. */
    public Optional<Predikat> find(String teks) {
        return predikat.stream().filter(butir -> butir.goesBy(teks)).findFirst();
    }

    /** What is wrong with the scale; empty when it can be used. */
    public List<Masalah> check() {
        String tempat = "Skala predikat " + nama;
        var masalah = new ArrayList<Masalah>();
        if (nama.isBlank()) {
            masalah.add(Masalah.galat("Skala belum bernama.", tempat, "Isi nama skala."));
        }
        if (predikat.isEmpty()) {
            masalah.add(Masalah.galat("Skala belum berisi.", tempat, "Tambahkan paling sedikit satu."));
        }
        var words = new HashSet<String>();
        BigDecimal before = null;
        for (Predikat butir : predikat) {
            if (butir.kode().isBlank()) {
                masalah.add(Masalah.galat("Predikat belum diisi.", tempat, "Isi predikatnya."));
                continue;
            }
            if (!butir.words().stream().map(words::add).reduce(true, Boolean::logicalAnd)) {
                masalah.add(Masalah.galat(
                        "Predikat " + butir.kode() + " tertulis lebih dari satu kali.",
                        tempat,
                        "Bedakan predikat dan namanya, atau hapus salah satunya."));
            }
            if (butir.skor().signum() <= 0) {
                masalah.add(Masalah.galat(
                        "Skor " + butir.kode() + " tidak lebih dari nol.",
                        tempat,
                        "Isi skor yang lebih besar dari nol."));
            } else if (before != null && butir.skor().compareTo(before) <= 0) {
                masalah.add(Masalah.galat(
                        "Skor " + butir.kode() + " tidak lebih besar dari sebelumnya.",
                        tempat,
                        "Urutkan dari skor terendah ke tertinggi."));
            }
            before = butir.skor();
        }
        return masalah;
    }
}
