package id.langkah.domain.laporan;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Kosong;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.BarisSerapan;
import id.langkah.domain.perencanaan.Efisiensi;
import id.langkah.domain.perencanaan.PadananRenstra;
import id.langkah.domain.perencanaan.TingkatPohon;
import id.langkah.domain.rekap.BarisLkjip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of the yearly report about budget and efficiency. */
final class BagianAnggaran {
    private static final String TIDAK_ADA = "–";

    private final BahanLaporan bahan;
    private final TabelAnggaran tabel;
    private final Optional<PadananRenstra> padanan;

    BagianAnggaran(BahanLaporan bahan) {
        this.bahan = bahan;
        this.tabel = new TabelAnggaran(bahan);
        this.padanan = bahan.renstra().map(renstra -> new PadananRenstra(renstra, bahan.tahun(), bahan.aktif()));
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
                .filter(at -> carries(at, own))
                .map(at -> tabel.nama(at) + anggaran(at))
                .toList();
        return names.isEmpty()
                ? List.of(new Kosong("program dan kegiatan yang menunjang sasaran ini"))
                : List.of(
                        new Paragraf("Sasaran ini ditunjang oleh program berikut: " + String.join("; ", names) + "."));
    }

    /** Whether the node, or a node above it, carries one of these indicators. */
    private boolean carries(int at, Set<Long> own) {
        return bahan.anggaran().pohon().jalur(at).stream()
                .flatMap(above -> padanan.stream().flatMap(butir -> butir.simpul(above).stream()))
                .anyMatch(tercatat -> own.contains(tercatat.id()));
    }

    private String anggaran(int at) {
        BigDecimal pagu = bahan.anggaran().pagu(bahan.anggaran().berlaku(at), Triwulan.IV);
        return pagu == null ? "" : " dengan anggaran " + AngkaTertulis.rupiah(pagu);
    }

    /** The capaian of each program compared with its spending. */
    private List<Bagian> efisiensi() {
        var rows = new ArrayList<Baris>();
        var words = new LinkedHashMap<String, List<String>>();
        for (BarisSerapan butir : serapan()) {
            Efisiensi efisiensi = butir.efisiensi();
            String nama = butir.simpul().sebutan();
            rows.add(Baris.of(
                    "" + (rows.size() + 1),
                    nama,
                    aligned(efisiensi.capaian()),
                    aligned(efisiensi.serapan()),
                    aligned(efisiensi.tercetak().tingkat()),
                    efisiensi.kata().isEmpty() ? TIDAK_ADA : efisiensi.kata()));
            if (!efisiensi.kata().isEmpty()) {
                words.computeIfAbsent(efisiensi.kata(), kata -> new ArrayList<>())
                        .add(nama);
            }
        }
        var bagian = new ArrayList<Bagian>();
        bagian.add(
                new Paragraf("Efisiensi membandingkan capaian kinerja dengan serapan anggaran: tergolong efisien bila"
                        + " capaiannya tidak lebih rendah daripada serapannya."));
        words.forEach((kata, names) -> bagian.add(new Paragraf(
                "Penggunaan anggaran " + kata.toLowerCase(Locale.ROOT) + " pada " + String.join("; ", names) + ".")));
        bagian.add(new Tabel(
                List.of(
                        Kolom.tengah("No", 0.07),
                        Kolom.of("Sasaran / Program", 0.33),
                        Kolom.tengah("Capaian kinerja (%)", 0.15),
                        Kolom.tengah("Serapan (%)", 0.15),
                        Kolom.tengah("Selisih (poin)", 0.14),
                        Kolom.tengah("Efisiensi", 0.16)),
                rows,
                "Efisiensi Penggunaan Anggaran Tahun " + bahan.tahun()));
        return bagian;
    }

    /**
     * Pagu and realisasi at the end of the year of each sasaran, and of each program whose
     * indicators have a capaian.
     */
    private List<BarisSerapan> serapan() {
        return bahan
                .renstra()
                .map(renstra ->
                        BarisSerapan.of(renstra, bahan.anggaran(), Triwulan.IV, bahan.aktif(), bahan.pengaturan()))
                .orElse(List.of())
                .stream()
                .filter(butir -> butir.simpul().tingkat() == TingkatPohon.SASARAN
                        || (butir.simpul().tingkat() == TingkatPohon.PROGRAM
                                && butir.efisiensi().capaian().isPresent()))
                .toList();
    }

    private static String aligned(Optional<BigDecimal> persen) {
        return persen.map(angka -> Angka.writeAligned(angka, 2)).orElse(TIDAK_ADA);
    }
}
