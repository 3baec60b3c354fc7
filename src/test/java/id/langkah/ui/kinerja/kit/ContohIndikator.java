package id.langkah.ui.kinerja.kit;

import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Ubah;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.kinerja.Uraian;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Indicators of an invented office, one of each type. */
public final class ContohIndikator {
    public static final String RUMAH = "Meningkatnya akses masyarakat terhadap rumah layak huni yang terjangkau";
    public static final String TATA = "Meningkatnya akuntabilitas kinerja dinas";

    private static final Ukuran UNIT = ukuran("unit", TipeNilai.ANGKA, CaraHitung.AKUMULASI);
    private static final Ukuran HA = ukuran("ha", TipeNilai.ANGKA, CaraHitung.NILAI_AKHIR);
    private static final Ukuran PERSEN = ukuran("%", TipeNilai.PERSEN, CaraHitung.NILAI_AKHIR);
    private static final Ukuran PREDIKAT = ukuran("predikat", TipeNilai.PREDIKAT, CaraHitung.NILAI_AKHIR);
    private static final Ukuran TEKS = ukuran("", TipeNilai.TEKS, CaraHitung.NILAI_AKHIR);

    private ContohIndikator() {}

    public static List<Indikator> semua(int tahun) {
        return List.of(
                Ubah.bobot(
                        indikator(tahun, "1.1", RUMAH, "Persentase rumah layak huni", PERSEN)
                                .withTarget(target(PERSEN, "92", "86", "88", "90", "92"))
                                .withPenanggungJawab("Bidang Perumahan"),
                        BigDecimal.valueOf(40)),
                Ubah.bobot(
                        indikator(
                                        tahun,
                                        "1.2",
                                        RUMAH,
                                        "Jumlah rumah tidak layak huni yang diperbaiki melalui bantuan"
                                                + " stimulan perumahan swadaya di kawasan kumuh perkotaan",
                                        Ubah.frekuensi(UNIT, Frekuensi.BULANAN))
                                .withTarget(target(UNIT, "1200", "200", "400", "400", "200"))
                                .withPenanggungJawab("Bidang Kawasan Permukiman"),
                        BigDecimal.valueOf(30)),
                indikator(tahun, "1.3", RUMAH, "Luas kawasan kumuh", Ubah.rumus(HA, RumusCapaian.SELISIH))
                        .withTarget(target(HA, "5", "5", "5", "5", "5"))
                        .withPenanggungJawab("Bidang Kawasan Permukiman"),
                Ubah.bobot(
                        indikator(tahun, "2.1", TATA, "Nilai SAKIP dinas", PREDIKAT)
                                .withTarget(target(PREDIKAT, "BB", "", "", "", "BB"))
                                .withPenanggungJawab("Sekretariat"),
                        BigDecimal.valueOf(30)),
                indikator(tahun, "", TATA, "Tindak lanjut hasil pemeriksaan", TEKS)
                        .withTarget(target(TEKS, "Selesai", "", "", "", "Selesai"))
                        .withPenanggungJawab("Sekretariat"));
    }

    /** This many indicators. */
    public static List<Indikator> banyak(int tahun, int jumlah) {
        Target target = target(UNIT, "40", "10", "10", "10", "10");
        return IntStream.rangeClosed(1, jumlah)
                .mapToObj(i -> indikator(tahun, "B." + i, "Sasaran " + (i / 20 + 1), "Jumlah kegiatan nomor " + i, UNIT)
                        .withTarget(target)
                        .withPenanggungJawab("Bidang " + (i % 9 + 1)))
                .toList();
    }

    private static Indikator indikator(int tahun, String kode, String sasaran, String nama, Ukuran ukuran) {
        return new Indikator(tahun, kode, Jenis.IKU, Uraian.of(sasaran, nama), ukuran, Target.BELUM, null, "", true);
    }

    private static Ukuran ukuran(String satuan, TipeNilai tipe, CaraHitung cara) {
        return new Ukuran(satuan, tipe, RumusCapaian.POSITIF, cara, Frekuensi.TRIWULANAN, "");
    }

    private static Target target(Ukuran ukuran, String tahun, String... triwulan) {
        return new Target(
                PengaturanKinerja.BAKU.read(tahun, ukuran),
                Stream.of(triwulan)
                        .map(teks -> PengaturanKinerja.BAKU.read(teks, ukuran))
                        .toList());
    }
}
