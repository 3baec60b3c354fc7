package id.langkah.domain.rekap;

import id.langkah.domain.Angka;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.BarisSerapan;
import id.langkah.domain.perencanaan.PerubahanAnggaran;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sheet LKjIP Anggaran: pagu, realisasi, serapan and efisiensi of each sasaran, program,
 * kegiatan and sub kegiatan.
 */
public final class LembarAnggaran {
    /** The keys of the columns that formulas refer to. */
    public static final String PAGU = "PaguBerlaku";

    public static final String SAMPAI = "RealisasiSampai";
    public static final String SISA = "Sisa";
    public static final String SERAPAN = "Serapan";
    public static final String CAPAIAN = "CapaianKinerja";
    public static final String EFISIENSI = "Efisiensi";

    private static final String PAGU_RP = "Pagu (Rp)";
    private static final String REALISASI_RP = "Realisasi (Rp)";

    private LembarAnggaran() {}

    public static Lembar<BarisSerapan> of(RekapAnggaran rekap) {
        String sampai = "s.d. " + rekap.sampai().singkat();
        var kolom = new ArrayList<KolomRekap<BarisSerapan>>();
        kolom.add(KolomRekap.kata(
                "Tingkat", "Tingkat", 12, baris -> baris.simpul().tingkat().singkat()));
        kolom.add(KolomRekap.teks("Kode", "Kode", 15, baris -> baris.simpul().kode()));
        kolom.add(
                KolomRekap.teks("Uraian", "Uraian", 34, baris -> baris.simpul().uraian()));
        kolom.add(uang("Murni", "Murni", baris -> baris.anggaran().murni()).dalam(PAGU_RP));
        kolom.add(uang("Perubahan", "Perubahan", baris -> baris.anggaran().perubahan())
                .bila(rekap.baris().stream().anyMatch(baris -> baris.anggaran().perubahan() != null))
                .dalam(PAGU_RP));
        kolom.add(uang(PAGU, "Berlaku", BarisSerapan::pagu).dalam(PAGU_RP));
        for (Triwulan triwulan : Triwulan.values()) {
            kolom.add(uang(
                            "Realisasi" + triwulan.nomor(),
                            triwulan.singkat(),
                            baris -> baris.anggaran().realisasi(triwulan))
                    .pilihan()
                    .dalam(REALISASI_RP));
        }
        kolom.add(uang(SAMPAI, sampai, BarisSerapan::realisasi).dalam(REALISASI_RP));
        kolom.add(uang(SISA, "Sisa pagu (Rp)", BarisSerapan::sisa));
        kolom.add(persen(SERAPAN, "Serapan (%)", baris -> baris.efisiensi().serapan()));
        kolom.add(persen(
                CAPAIAN, "Capaian kinerja (%)", baris -> baris.efisiensi().capaian()));
        kolom.add(KolomRekap.of(
                EFISIENSI,
                "Efisiensi (poin)",
                12,
                JenisKolom.PERUBAHAN,
                baris -> cell(baris.efisiensi().tingkat())));
        kolom.add(KolomRekap.<BarisSerapan>teks(
                        "PenanggungJawab",
                        "Penanggung jawab",
                        22,
                        baris -> baris.simpul().penanggungJawab())
                .pilihan());
        return Lembar.of(
                "Anggaran",
                LembarRekap.ANGGARAN.kata(),
                "Realisasi Anggaran dan Efisiensi " + sampai + " Tahun "
                        + rekap.anggaran().tahun(),
                "Belum ada pagu atau realisasi anggaran pada tahun ini.",
                kolom,
                rekap.baris(),
                notes(rekap));
    }

    private static List<String> notes(RekapAnggaran rekap) {
        Anggaran jumlah = rekap.jumlah();
        var notes = new ArrayList<String>();
        if (jumlah.isFilled()) {
            notes.add("Jumlah seluruhnya: pagu " + rupiah(rekap.anggaran().pagu(jumlah, rekap.sampai()))
                    + ", realisasi s.d. " + rekap.sampai().singkat() + " "
                    + rupiah(jumlah.sampai(rekap.sampai()))
                    + rekap.anggaran()
                            .serapan(jumlah, rekap.sampai())
                            .map(persen -> ", serapan " + Angka.persen(persen))
                            .orElse("")
                    + ". Baris induk memuat jumlah baris di bawahnya.");
        }
        notes.add("Efisiensi = capaian kinerja − serapan anggaran, dalam poin persen; tanda – berarti belum ada.");
        notes.add("Capaian kinerja adalah rata-rata capaian indikator pada baris itu.");
        if (jumlah.perubahan() != null) {
            notes.add(dokumen(rekap.anggaran().dokumen()));
        }
        return notes;
    }

    private static String dokumen(PerubahanAnggaran perubahan) {
        LocalDate tanggal = perubahan.tanggal();
        String nomor = perubahan.nomor().isBlank() ? "" : " nomor " + perubahan.nomor();
        String hari = tanggal == null ? "" : " tanggal " + Tanggal.panjang(tanggal);
        return "Pagu perubahan" + nomor + hari + " berlaku sejak "
                + perubahan.berlaku().kata() + ".";
    }

    private static String rupiah(@Nullable BigDecimal jumlah) {
        return jumlah == null ? "belum diisi" : "Rp " + Angka.write(jumlah);
    }

    private static KolomRekap<BarisSerapan> uang(
            String kunci, String judul, Function<BarisSerapan, @Nullable BigDecimal> jumlah) {
        return KolomRekap.of(kunci, judul, 15, JenisKolom.ANGKA, jumlah::apply);
    }

    private static KolomRekap<BarisSerapan> persen(
            String kunci, String judul, Function<BarisSerapan, Optional<BigDecimal>> persen) {
        return KolomRekap.of(kunci, judul, 10, JenisKolom.DESIMAL, baris -> cell(persen.apply(baris)));
    }

    private static Object cell(Optional<BigDecimal> angka) {
        return angka.<Object>map(IsiSel::bulat).orElse(IsiSel.TIDAK_ADA);
    }
}
