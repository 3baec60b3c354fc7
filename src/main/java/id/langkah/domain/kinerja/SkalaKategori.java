package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Kategori.Warna;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The bands of capaian, a table that the office may edit. A band begins at its lower bound, which
 * belongs to it, and ends below the bound of the band above.
 *
 * @param kategori the bands from the highest to the lowest, whose lower bound is 0
 */
public record SkalaKategori(List<Kategori> kategori) {

    /** The default bands (Permendagri 86/2017). */
    public static final SkalaKategori BAKU = new SkalaKategori(List.of(
            Kategori.of("Sangat Tinggi", 91, Warna.HIJAU),
            Kategori.of("Tinggi", 76, Warna.HIJAU_MUDA),
            Kategori.of("Sedang", 66, Warna.KUNING),
            Kategori.of("Rendah", 51, Warna.JINGGA),
            Kategori.of("Sangat Rendah", 0, Warna.MERAH)));

    /** Throws {@link IllegalArgumentException} for bands that {@link #check} refuses. */
    public SkalaKategori {
        kategori = List.copyOf(kategori);
        if (!check(kategori).isEmpty()) {
            throw new IllegalArgumentException(check(kategori).getFirst().pesan());
        }
    }

    /**
     * The band of a capaian.
     *
     * @param persen in percent, not rounded. It is rounded here as it is printed, so that paper and
     *     word agree: 75,996 prints as 76,00 and is in the band from 76. A figure below 0 is in the
     *     lowest band
     */
    public Kategori of(BigDecimal persen) {
        BigDecimal printed = persen.setScale(Capaian.DESIMAL, RoundingMode.HALF_UP);
        return kategori.stream()
                .filter(butir -> printed.compareTo(butir.batasBawah()) >= 0)
                .findFirst()
                .orElseGet(kategori::getLast);
    }

    /** What is wrong with the bands; empty when they can be used. */
    public static List<Masalah> check(List<Kategori> kategori) {
        if (kategori.isEmpty()) {
            return List.of(galat("Tabel kategori masih kosong.", "", "Tambahkan satu kategori."));
        }
        var masalah = new ArrayList<Masalah>();
        var names = new HashSet<String>();
        for (int i = 0; i < kategori.size(); i++) {
            Kategori butir = kategori.get(i);
            String tempat = "Tabel kategori, baris " + (i + 1);
            if (butir.nama().isBlank()) {
                masalah.add(galat("Nama kategori belum diisi.", tempat, "Isi nama kategori."));
            } else if (!names.add(ComparedWords.bare(butir.nama()))) {
                masalah.add(galat(
                        "Kategori " + butir.nama() + " tertulis lebih dari satu kali.",
                        tempat,
                        "Bedakan namanya, atau hapus salah satunya."));
            }
            if (i > 0 && butir.batasBawah().compareTo(kategori.get(i - 1).batasBawah()) >= 0) {
                masalah.add(galat(
                        "Batas bawah " + Angka.write(butir.batasBawah()) + " tidak lebih kecil dari batas di atasnya.",
                        tempat,
                        "Urutkan kategori dari batas tertinggi ke terendah."));
            }
        }
        if (kategori.getLast().batasBawah().signum() != 0) {
            masalah.add(galat(
                    "Kategori terendah tidak mulai dari 0.",
                    "Tabel kategori, baris " + kategori.size(),
                    "Isi batas bawahnya dengan 0 supaya setiap capaian berkategori."));
        }
        return masalah;
    }

    private static Masalah galat(String pesan, String tempat, String saran) {
        return Masalah.galat(pesan, tempat, saran);
    }
}
