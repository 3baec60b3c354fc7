package id.langkah.domain.laporan;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Kosong;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.rekap.BarisLkjip;
import id.langkah.domain.rekap.RekapLkjip;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of the yearly report about budget and efficiency. */
final class BagianAnggaran {
    private static final String TIDAK_ADA = "–";
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private final BahanLaporan bahan;
    private final TabelAnggaran tabel;
    private final Map<Long, BarisLkjip> baris = new HashMap<>();

    BagianAnggaran(BahanLaporan bahan, RekapLkjip rekap) {
        this.bahan = bahan;
        this.tabel = new TabelAnggaran(bahan);
        rekap.baris().forEach(butir -> baris.put(butir.id(), butir));
    }

    List<Bagian> bagian() {
        if (tabel.program().isEmpty() || !tabel.jumlah().isFilled()) {
            return List.of(
                    new Kosong("realisasi anggaran; isi pada Perencanaan, Anggaran, lalu tulis laporan ini lagi"));
        }
        var bagian = new ArrayList<Bagian>();
        ringkas().ifPresent(teks -> bagian.add(new Paragraf(teks)));
        bagian.add(tabel.realisasi("Anggaran dan Realisasi Tahun " + bahan.tahun()));
        bagian.addAll(efisiensi());
        return bagian;
    }

    /** The budget in one sentence; empty when none is filled. */
    Optional<String> ringkas() {
        Anggaran all = tabel.jumlah();
        BigDecimal pagu = bahan.anggaran().pagu(all, Triwulan.IV);
        BigDecimal spent = all.sampai(Triwulan.IV);
        if (pagu == null || pagu.signum() == 0) {
            return Optional.empty();
        }
        if (spent == null) {
            return Optional.of("Anggaran tahun " + bahan.tahun() + " sebesar " + AngkaTertulis.rupiah(pagu)
                    + "; realisasinya belum diisi.");
        }
        String serapan = bahan.anggaran()
                .serapan(all, Triwulan.IV)
                .map(persen -> " atau " + Angka.writeAligned(persen, 2) + " %")
                .orElse("");
        int sisa = pagu.compareTo(spent);
        String selisih = sisa == 0
                ? ", sehingga terserap seluruhnya"
                : sisa > 0
                        ? ", sehingga tersisa " + AngkaTertulis.rupiah(pagu.subtract(spent))
                        : ", melebihi anggaran sebesar " + AngkaTertulis.rupiah(spent.subtract(pagu));
        return Optional.of("Dari anggaran tahun " + bahan.tahun() + " sebesar " + AngkaTertulis.rupiah(pagu)
                + ", terealisasi " + AngkaTertulis.rupiah(spent) + serapan + selisih + ".");
    }

    /** The programs that support the indicators of a sasaran. */
    List<Bagian> program(List<BarisLkjip> sasaran) {
        Set<Long> own = sasaran.stream().map(BarisLkjip::id).collect(Collectors.toSet());
        List<String> names = tabel.program().stream()
                .filter(at -> tabel.indikator(at).stream().anyMatch(tercatat -> own.contains(tercatat.id())))
                .map(at -> tabel.nama(at) + anggaran(at))
                .toList();
        return names.isEmpty()
                ? List.of(new Kosong("program dan kegiatan yang menunjang sasaran ini"))
                : List.of(
                        new Paragraf("Sasaran ini ditunjang oleh program berikut: " + String.join("; ", names) + "."));
    }

    private String anggaran(int at) {
        BigDecimal pagu = bahan.anggaran().pagu(bahan.anggaran().berlaku(at), Triwulan.IV);
        return pagu == null ? "" : " dengan anggaran " + AngkaTertulis.rupiah(pagu);
    }

    /** The capaian of each program compared with its spending. */
    private List<Bagian> efisiensi() {
        var rows = new ArrayList<Baris>();
        var efisien = new ArrayList<String>();
        var belum = new ArrayList<String>();
        for (int at : tabel.program()) {
            Optional<BigDecimal> capaian = rata(tabel.indikator(at)).map(BagianAnggaran::printed);
            Optional<BigDecimal> serapan = bahan.anggaran()
                    .serapan(bahan.anggaran().berlaku(at), Triwulan.IV)
                    .map(BagianAnggaran::printed);
            Optional<BigDecimal> selisih = capaian.flatMap(c -> serapan.map(c::subtract));
            String kata = selisih.map(beda -> kata(capaian.orElseThrow(), beda)).orElse(TIDAK_ADA);
            if (kata.equals(EFISIEN)) {
                efisien.add(tabel.nama(at));
            } else if (selisih.isPresent()) {
                belum.add(tabel.nama(at));
            }
            rows.add(Baris.of(
                    "" + (rows.size() + 1),
                    tabel.nama(at),
                    capaian.map(BagianAnggaran::aligned).orElse(TIDAK_ADA),
                    serapan.map(BagianAnggaran::aligned).orElse(TIDAK_ADA),
                    selisih.map(BagianAnggaran::aligned).orElse(TIDAK_ADA),
                    kata));
        }
        var bagian = new ArrayList<Bagian>();
        if (!efisien.isEmpty()) {
            bagian.add(
                    new Paragraf("Penggunaan anggaran tergolong efisien, yaitu target kinerja tercapai dengan serapan"
                            + " yang lebih rendah daripada capaiannya, pada " + String.join("; ", efisien) + "."));
        }
        if (!belum.isEmpty()) {
            bagian.add(
                    new Paragraf("Penggunaan anggaran belum tergolong efisien pada " + String.join("; ", belum) + "."));
        }
        bagian.add(new Tabel(
                List.of(
                        Kolom.tengah("No", 0.07),
                        Kolom.of("Program", 0.33),
                        Kolom.tengah("Capaian kinerja (%)", 0.15),
                        Kolom.tengah("Serapan (%)", 0.15),
                        Kolom.tengah("Selisih (poin)", 0.14),
                        Kolom.tengah("Efisiensi", 0.16)),
                rows,
                "Efisiensi Penggunaan Anggaran Tahun " + bahan.tahun()));
        return bagian;
    }

    private static final String EFISIEN = "Efisien";

    /** The word for efficiency: "efisien" when a smaller share of money than of the target was used. */
    private static String kata(BigDecimal capaian, BigDecimal selisih) {
        return capaian.compareTo(SERATUS) >= 0 && selisih.signum() > 0 ? EFISIEN : "Belum efisien";
    }

    private Optional<BigDecimal> rata(List<IndikatorTercatat> indikator) {
        List<BigDecimal> all = indikator.stream()
                .flatMap(tercatat -> Optional.ofNullable(baris.get(tercatat.id())).stream())
                .flatMap(butir -> butir.capaian().angka().stream())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL128));
    }

    private static BigDecimal printed(BigDecimal persen) {
        return persen.setScale(2, RoundingMode.HALF_UP);
    }

    private static String aligned(BigDecimal persen) {
        return Angka.writeAligned(persen, 2);
    }
}
