package id.langkah.domain.laporan;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.rekap.BarisLkjip;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.domain.rekap.RingkasanKinerja;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The sentences of the yearly report about several indicators together: how many reached their target, and their mean. */
final class KalimatSasaran {
    private final BahanLaporan bahan;
    private final RekapKinerja rata;

    KalimatSasaran(BahanLaporan bahan) {
        this.bahan = bahan;
        this.rata = RekapKinerja.of(
                new Periode(bahan.tahun(), Periode.Jenis.TAHUN, 1), bahan.indikator(), bahan.pengaturan());
    }

    /** The bands with their bounds: "Sangat Tinggi (≥ 91 %), …". */
    String golongan() {
        return String.join(
                ", ",
                bahan.pengaturan().skalaKategori().kategori().stream()
                        .map(butir -> butir.nama()
                                + (butir.batasBawah().signum() > 0
                                        ? " (≥ " + Angka.write(butir.batasBawah()) + " %)"
                                        : " (di bawahnya)"))
                        .toList());
    }

    /** The counts and the mean of the indicators of a sasaran; of all indicators when no sasaran has the name. */
    String pembuka(String nama, List<BarisLkjip> baris) {
        RingkasanKinerja ringkasan = rata.sasaran().stream()
                .filter(butir -> butir.nama().equals(nama))
                .findFirst()
                .orElseGet(rata::seluruh);
        BigDecimal persen = ringkasan.tahun().persen();
        String mean = persen == null
                ? "Rata-rata capaiannya belum dapat dihitung."
                : "Rata-rata capaiannya " + ringkasan.tahun().tercetak() + " % dengan kategori "
                        + bahan.pengaturan().skalaKategori().of(persen).nama()
                        + (ringkasan.tahun().berbobot() ? ", dihitung menurut bobot." : ".");
        return hitungan(baris, "Dari ") + " " + mean;
    }

    /** How many indicators reached their target, missed it, or have no figure. */
    String hitungan(List<BarisLkjip> baris, String awal) {
        int reached = 0;
        int missed = 0;
        for (BarisLkjip butir : baris) {
            if (butir.capaian() instanceof Capaian.Terhitung terhitung) {
                boolean full = terhitung.utuh().compareTo(BigDecimal.valueOf(100)) >= 0;
                reached += full ? 1 : 0;
                missed += full ? 0 : 1;
            }
        }
        int none = baris.size() - reached - missed;
        var parts = new ArrayList<String>();
        parts.add(reached + " mencapai atau melampaui target");
        if (missed > 0) {
            parts.add(missed + " belum mencapai target");
        }
        if (none > 0) {
            parts.add(none + " belum dapat dihitung");
        }
        return awal + baris.size() + " indikator, " + joined(parts) + ".";
    }

    private static String joined(List<String> parts) {
        return parts.size() < 3
                ? String.join(" dan ", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + ", dan " + parts.getLast();
    }
}
