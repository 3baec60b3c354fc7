package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Checks indicators. A galat means that they cannot be saved; other findings only need a look. */
public final class PemeriksaIndikator {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final BigDecimal TELITI = new BigDecimal("0.005");
    private static final int TAHUN_TERKECIL = 2000;
    private static final int TAHUN_TERBESAR = 2100;

    private final PengaturanKinerja pengaturan;

    /** @param pengaturan the office's settings, by which figures are read */
    public PemeriksaIndikator(PengaturanKinerja pengaturan) {
        this.pengaturan = pengaturan;
    }

    /**
     * What is wrong with a single indicator.
     *
     * @param tempat where it stands, in words; findings add the field
     */
    public List<Masalah> check(Indikator indikator, String tempat) {
        var masalah = new ArrayList<Masalah>();
        if (indikator.nama().isBlank()) {
            masalah.add(Masalah.galat(
                    "Uraian indikator belum diisi.", tempat + ", Indikator", "Tulis uraian indikatornya."));
        }
        if (indikator.tahun() < TAHUN_TERKECIL || indikator.tahun() > TAHUN_TERBESAR) {
            masalah.add(Masalah.galat(
                    "Tahun " + indikator.tahun() + " tidak wajar.",
                    tempat + ", Tahun",
                    "Isi tahun antara 2000 dan 2100."));
        }
        BigDecimal bobot = indikator.bobot();
        if (bobot != null && bobot.signum() < 0) {
            masalah.add(Masalah.galat(
                    "Bobot " + Angka.write(bobot) + " kurang dari nol.",
                    tempat + ", Bobot",
                    "Isi bobot nol atau lebih."));
        }
        scale(indikator.ukuran(), tempat, masalah);
        targets(indikator, tempat, masalah);
        return masalah;
    }

    private void scale(Ukuran ukuran, String tempat, List<Masalah> masalah) {
        boolean known = ukuran.skala().isBlank()
                || pengaturan.skalaPredikat().stream()
                        .anyMatch(skala -> ComparedWords.same(skala.nama(), ukuran.skala()));
        if (!known) {
            masalah.add(Masalah.galat(
                    "Skala predikat \"" + ukuran.skala() + "\" tidak ada.",
                    tempat + ", Skala",
                    "Pilih skala yang ada, atau tambahkan di Pengaturan."));
        }
        boolean added = ukuran.caraHitung() == CaraHitung.AKUMULASI || ukuran.caraHitung() == CaraHitung.RATA_RATA;
        if (added && !ukuran.tipe().isNumeric()) {
            masalah.add(Masalah.saran(
                    ukuran.tipe().kata() + " tidak dapat dijumlahkan; yang dipakai triwulan terakhir" + " yang terisi.",
                    tempat + ", Cara hitung",
                    "Pilih cara hitung Nilai akhir."));
        }
    }

    private void targets(Indikator indikator, String tempat, List<Masalah> masalah) {
        Target target = indikator.target();
        if (!target.tahunan().isFilled()) {
            masalah.add(Masalah.peringatan(
                    "Target tahun belum diisi, jadi capaian tahun belum dapat dihitung.",
                    tempat + ", Target tahun",
                    "Isi target tahun."));
        }
        masalah.addAll(read(target.tahunan(), indikator, tempat + ", Target tahun"));
        for (Triwulan triwulan : Triwulan.values()) {
            masalah.addAll(read(target.triwulan(triwulan), indikator, tempat + ", Target " + triwulan.singkat()));
        }
        masalah.addAll(read(target.akhirRenstra(), indikator, tempat + ", Target akhir Renstra"));
        together(indikator, tempat, masalah);
    }

    /** How a target was read. A text in place of a number is kept, so it is only a warning. */
    private List<Masalah> read(Nilai nilai, Indikator indikator, String tempat) {
        Target target = indikator.target();
        List<BigDecimal> others = Stream.concat(
                        Stream.of(target.tahunan(), target.akhirRenstra()), target.triwulan().stream())
                .filter(butir -> !butir.equals(nilai))
                .map(Nilai::angka)
                .filter(Objects::nonNull)
                .toList();
        return PemeriksaNilai.check(nilai, indikator.ukuran(), others, tempat).stream()
                .map(masalah -> Masalah.peringatan(masalah.pesan(), masalah.tempat(), masalah.saran()))
                .toList();
    }

    /**
     * Warns when the quarters' targets do not combine to the year's target by the cara hitung. A
     * year whose fourth quarter has no target is not checked.
     */
    private void together(Indikator indikator, String tempat, List<Masalah> masalah) {
        Target target = indikator.target();
        BigDecimal tahunan = target.tahunan().angka();
        BigDecimal made = indikator.ukuran().combine(target.triwulan()).angka();
        boolean whole = target.triwulan(Triwulan.IV).isFilled();
        if (tahunan == null || made == null || !whole || near(tahunan, made)) {
            return;
        }
        String cara = indikator.ukuran().caraHitung().kata();
        masalah.add(Masalah.peringatan(
                "Target triwulan menurut cara hitung "
                        + cara
                        + " menghasilkan "
                        + Nilai.of(made).teks()
                        + ", sedangkan target tahun "
                        + target.tahunan().teks()
                        + ".",
                tempat + ", Target",
                "Cocokkan target triwulan dengan target tahun, atau ganti cara" + " hitungnya."));
    }

    /** What is wrong with the indicators of a year in relation to each other. */
    public List<Masalah> checkTogether(List<Indikator> indikator) {
        var masalah = new ArrayList<Masalah>();
        var seen = new HashSet<String>();
        for (Indikator butir : indikator) {
            if (!butir.nama().isBlank() && !seen.add(butir.tahun() + ":" + butir.kunci())) {
                masalah.add(Masalah.galat(
                        "Indikator ini tercantum lebih dari satu kali pada tahun " + butir.tahun() + ".",
                        "Indikator " + butir.sebutan(),
                        "Hapus salah satunya, atau bedakan kodenya."));
            }
        }
        BigDecimal sum = indikator.stream()
                .filter(Indikator::aktif)
                .map(Indikator::bobot)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() > 0 && !near(sum, SERATUS) && !near(sum, BigDecimal.ONE)) {
            masalah.add(Masalah.saran(
                    "Jumlah bobot " + Angka.write(sum, 2) + ", bukan 100.",
                    "Bobot",
                    "Periksa bobot setiap indikator."));
        }
        return masalah;
    }

    private static boolean near(BigDecimal angka, BigDecimal other) {
        return angka.subtract(other).abs().compareTo(TELITI) <= 0;
    }
}
