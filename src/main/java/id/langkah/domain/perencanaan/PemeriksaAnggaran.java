package id.langkah.domain.perencanaan;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Points out budgets that do not add up; its findings never prevent saving. */
public final class PemeriksaAnggaran {
    private final AnggaranTahun anggaran;
    private final List<TemuanPohon> temuan = new ArrayList<>();

    private PemeriksaAnggaran(AnggaranTahun anggaran) {
        this.anggaran = anggaran;
    }

    /** All findings in the order of the tree. */
    public static List<TemuanPohon> check(AnggaranTahun anggaran) {
        var pemeriksa = new PemeriksaAnggaran(anggaran);
        IntStream.range(0, anggaran.pohon().size()).forEach(pemeriksa::check);
        return List.copyOf(pemeriksa.temuan);
    }

    private void check(int at) {
        Anggaran sendiri = anggaran.isian(at);
        compare(at, "Pagu murni", Anggaran::murni);
        compare(at, "Pagu perubahan", Anggaran::perubahan);
        for (Triwulan triwulan : Triwulan.values()) {
            compare(at, "Realisasi " + triwulan.singkat(), butir -> butir.realisasi(triwulan));
        }
        if (!sendiri.isFilled()) {
            return;
        }
        Anggaran berlaku = anggaran.berlaku(at);
        BigDecimal pagu = berlaku.pagu();
        BigDecimal spent = berlaku.sampai(Triwulan.IV);
        if (spent != null && pagu == null) {
            warn(at, "Realisasi sudah diisi, padahal pagunya belum.", "Isi pagu murninya.");
        } else if (spent != null && pagu != null && spent.compareTo(pagu) > 0) {
            warn(
                    at,
                    "Realisasi " + rupiah(spent) + " melampaui pagu " + rupiah(pagu) + ".",
                    "Periksa pagu perubahan dan realisasi setiap triwulan.");
        }
    }

    /** Compares the value typed at a node with the sum of its children. */
    private void compare(int at, String apa, Function<Anggaran, @Nullable BigDecimal> which) {
        BigDecimal sendiri = which.apply(anggaran.isian(at));
        BigDecimal anak = which.apply(anggaran.anak(at));
        if (sendiri != null && anak != null && sendiri.compareTo(anak) != 0) {
            warn(
                    at,
                    apa + " " + rupiah(sendiri) + ", sedangkan jumlah di bawahnya " + rupiah(anak) + ".",
                    "Samakan, atau kosongkan isiannya supaya dijumlahkan dari bawahnya.");
        }
    }

    private static String rupiah(BigDecimal jumlah) {
        return "Rp " + Angka.write(jumlah);
    }

    private void warn(int at, String pesan, String saran) {
        temuan.add(new TemuanPohon(
                at, Masalah.peringatan(pesan, anggaran.pohon().get(at).sebutan(), saran)));
    }
}
