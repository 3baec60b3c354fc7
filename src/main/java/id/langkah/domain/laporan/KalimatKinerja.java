package id.langkah.domain.laporan;

import static java.util.Objects.requireNonNull;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Arah;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.rekap.BarisLkjip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences about an indicator's figures. Whether a figure rose, fell or exceeded another is
 * decided by the figures; percentages are compared as printed, so that a sentence never contradicts
 * them.
 */
public final class KalimatKinerja {
    private static final String RENDAH_BAIK = "makin rendah makin baik";

    private final int tahun;
    private final BarisLkjip baris;
    private final Ukuran ukuran;

    /** @param tahun the year of the report */
    public KalimatKinerja(int tahun, BarisLkjip baris) {
        this.tahun = tahun;
        this.baris = baris;
        this.ukuran = baris.indikator().ukuran();
    }

    /** All sentences, the most important first. */
    public List<String> semua() {
        var all = new ArrayList<String>();
        all.add(target());
        all.addAll(lalu());
        renstra().ifPresent(all::add);
        return all;
    }

    /** The sentence with realisasi, target, capaian and kategori. */
    public String target() {
        if (!(baris.capaian() instanceof Capaian.Terhitung terhitung)) {
            return "Capaian " + indikator() + " tahun " + tahun + " belum dapat dihitung. "
                    + baris.capaian().keterangan();
        }
        String kategori = baris.kategori() == null
                ? ""
                : " dengan kategori " + baris.kategori().nama();
        String dibatasi = terhitung.isLimited() ? " setelah dibatasi" : "";
        return "Realisasi " + indikator() + " tahun " + tahun + " " + sebesar(baris.realisasi()) + ", "
                + terhadap(terhitung) + ". Capaiannya " + terhitung.sejajar() + " %" + dibatasi + kategori + ".";
    }

    /** The comparison in words: "melampaui target 90 % dengan selisih 2 poin persen". */
    private String terhadap(Capaian.Terhitung terhitung) {
        String target = AngkaTertulis.of(terhitung.target(), ukuran);
        BigDecimal beda = beda(terhitung.realisasi(), terhitung.target()).orElse(BigDecimal.ZERO);
        if (beda.signum() == 0) {
            return "sesuai dengan target " + target;
        }
        if (ukuran.tipe() == TipeNilai.PREDIKAT) {
            return (beda.signum() > 0 ? "melampaui target " : "belum mencapai target ") + target;
        }
        String selisih = AngkaTertulis.selisih(beda, ukuran);
        if (ukuran.arah() == Arah.POSITIF) {
            return beda.signum() > 0
                    ? "melampaui target " + target + " dengan selisih " + selisih
                    : "belum mencapai target " + target + ", masih kurang " + selisih;
        }
        return beda.signum() < 0
                ? "lebih baik daripada target " + target + " karena lebih rendah " + selisih + " (" + RENDAH_BAIK + ")"
                : "belum memenuhi target " + target + " karena masih lebih tinggi " + selisih + " (" + RENDAH_BAIK
                        + ")";
    }

    /** The sentences comparing with the year before, or one that there is nothing to compare. */
    public List<String> lalu() {
        int before = tahun - 1;
        Optional<BigDecimal> beda = beda(baris.realisasi(), baris.realisasiLalu());
        if (!baris.realisasi().isFilled()) {
            return List.of();
        }
        if (beda.isEmpty()) {
            return List.of(
                    baris.realisasiLalu().isFilled()
                            ? "Pada tahun " + before + " realisasinya "
                                    + AngkaTertulis.of(baris.realisasiLalu(), ukuran) + "."
                            : "Perbandingan dengan tahun " + before
                                    + " belum dapat disajikan karena realisasi tahun itu tidak tercatat.");
        }
        var all = new ArrayList<String>();
        all.add("Dibandingkan dengan tahun " + before + " (" + AngkaTertulis.of(baris.realisasiLalu(), ukuran)
                + "), realisasi ini " + perubahan(beda.get()) + ".");
        capaianLalu().ifPresent(all::add);
        return all;
    }

    private String perubahan(BigDecimal beda) {
        if (beda.signum() == 0) {
            return "tidak berubah";
        }
        String kata = beda.signum() > 0 ? "naik" : "turun";
        String selisih = ukuran.tipe() == TipeNilai.PREDIKAT
                ? " menjadi " + AngkaTertulis.of(baris.realisasi(), ukuran)
                : " " + AngkaTertulis.selisih(beda, ukuran);
        boolean low = ukuran.arah() == Arah.NEGATIF && ukuran.tipe() != TipeNilai.PREDIKAT;
        String arti =
                !low ? "" : ", yang berarti " + (beda.signum() < 0 ? "membaik" : "memburuk") + " karena " + RENDAH_BAIK;
        return kata + selisih + arti;
    }

    private Optional<String> capaianLalu() {
        Optional<BigDecimal> change = baris.perubahanTercetak();
        if (change.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal beda = change.get();
        if (beda.signum() == 0) {
            return Optional.of("Capaiannya tetap " + baris.capaian().sejajar() + " %.");
        }
        return Optional.of("Capaiannya " + (beda.signum() > 0 ? "naik " : "turun ") + aligned(beda.abs())
                + " poin dari " + baris.capaianLalu().sejajar() + " % menjadi "
                + baris.capaian().sejajar() + " %.");
    }

    /** The sentence comparing with the end of the Renstra; empty when it has no target. */
    public Optional<String> renstra() {
        Nilai akhir = baris.indikator().target().akhirRenstra();
        if (!(baris.terhadapRenstra() instanceof Capaian.Terhitung terhitung)) {
            return Optional.empty();
        }
        int reached = terhitung.utuh().compareTo(BigDecimal.valueOf(100));
        String arti = reached > 0
                ? "target tersebut sudah terlampaui"
                : reached == 0 ? "target tersebut sudah tercapai" : "target tersebut belum tercapai";
        return Optional.of("Terhadap target akhir Renstra (" + AngkaTertulis.of(akhir, ukuran)
                + "), tingkat kemajuannya " + terhitung.sejajar() + " %; " + arti + ".");
    }

    /**
     * The sentence comparing with a figure of another level.
     *
     * @param siapa whose figure it is: "provinsi"
     * @param pembanding the figure as typed, read like a target
     */
    public Optional<String> pembanding(String siapa, Nilai pembanding) {
        Optional<BigDecimal> beda = beda(baris.realisasi(), pembanding);
        if (!pembanding.isFilled() || !baris.realisasi().isFilled()) {
            return Optional.empty();
        }
        String angka = "Dibandingkan dengan angka " + siapa + " (" + AngkaTertulis.of(pembanding, ukuran)
                + "), realisasi ini ";
        if (beda.isEmpty()) {
            return Optional.of("Angka " + siapa + " adalah " + AngkaTertulis.of(pembanding, ukuran) + ".");
        }
        if (beda.get().signum() == 0) {
            return Optional.of(angka + "sama.");
        }
        boolean higher = beda.get().signum() > 0;
        boolean better = higher == (ukuran.rumusTerpakai().arah() == Arah.POSITIF);
        String selisih = ukuran.tipe() == TipeNilai.PREDIKAT ? "" : " " + AngkaTertulis.selisih(beda.get(), ukuran);
        return Optional.of(angka + (higher ? "lebih tinggi" : "lebih rendah") + selisih + ", yang berarti "
                + (better ? "lebih baik" : "kurang baik") + ".");
    }

    private String indikator() {
        return "indikator “" + baris.indikator().nama() + "”";
    }

    private String sebesar(Nilai nilai) {
        return (ukuran.tipe().isNumeric() ? "sebesar " : "adalah ") + AngkaTertulis.of(nilai, ukuran);
    }

    /** The difference between two figures as printed; empty when one is not a number. */
    private static Optional<BigDecimal> beda(Nilai nilai, Nilai dari) {
        return nilai.angka() == null || dari.angka() == null
                ? Optional.empty()
                : Optional.of(requireNonNull(nilai.angka())
                        .subtract(requireNonNull(dari.angka()))
                        .setScale(AngkaTertulis.DESIMAL, RoundingMode.HALF_UP));
    }

    private static String aligned(BigDecimal persen) {
        return Angka.writeAligned(persen, Capaian.DESIMAL);
    }
}
