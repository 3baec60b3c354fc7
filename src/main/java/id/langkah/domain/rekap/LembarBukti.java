package id.langkah.domain.rekap;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;

import id.langkah.domain.kinerja.Bukti;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of bukti: the evidence for each figure, and figures without evidence. */
public final class LembarBukti {
    private static final int KIB = 1024;

    /** Stands in the table for a figure without bukti. */
    public static final String TANPA_BUKTI = "Belum ada";

    private LembarBukti() {}

    /** Daftar Bukti: the evidence for each figure, and figures without evidence. */
    public static Lembar<BarisBukti> of(DaftarBukti daftar) {
        var kolom = new ArrayList<KolomRekap<BarisBukti>>();
        kolom.add(teks("Indikator", "Indikator", 40, BarisBukti::indikator));
        kolom.add(teks("PenanggungJawab", "Penanggung jawab", 22, BarisBukti::penanggungJawab));
        kolom.add(kata("Periode", "Periode", 22, baris -> baris.periode().teks()));
        kolom.add(KolomRekap.of("Nilai", "Nilai", 12, JenisKolom.ANGKA, baris -> IsiSel.of(baris.nilai())));
        kolom.add(kata("Jenis", "Jenis bukti", 13, LembarBukti::jenis));
        kolom.add(teks("Bukti", "Bukti", 44, LembarBukti::words));
        kolom.add(KolomRekap.of("Tanggal", "Tanggal", 14, JenisKolom.TANGGAL, LembarBukti::day));
        kolom.add(teks("Letak", "Letak", 26, LembarBukti::place));
        kolom.add(KolomRekap.of(
                "Ukuran",
                "Ukuran (KB)",
                12,
                JenisKolom.BULAT,
                baris -> baris.bukti() instanceof Bukti.Berkas berkas ? (berkas.ukuran() + KIB - 1) / KIB : null));
        kolom.add(KolomRekap.<BarisBukti>teks(
                        "Sidik",
                        "Sidik SHA-256",
                        68,
                        baris -> baris.bukti() instanceof Bukti.Berkas berkas ? berkas.sidik() : "")
                .pilihan());
        return Lembar.of(
                "Bukti",
                LembarRekap.BUKTI.kata(),
                "Daftar Bukti Dukung",
                "Belum ada nilai yang diisi pada periode ini.",
                kolom,
                daftar.baris(),
                List.of(
                        daftar.kurang() == 0
                                ? "Setiap nilai yang diisi memiliki bukti."
                                : daftar.kurang() + " nilai yang sudah diisi belum memiliki bukti."));
    }

    private static String jenis(BarisBukti baris) {
        return switch (baris.bukti()) {
            case null -> TANPA_BUKTI;
            case Bukti.Berkas berkas -> "Berkas";
            case Bukti.Rujukan rujukan -> "Rujukan";
        };
    }

    private static String words(BarisBukti baris) {
        return switch (baris.bukti()) {
            case null -> "";
            case Bukti.Berkas berkas -> berkas.nama();
            case Bukti.Rujukan rujukan -> rujukan.nomor().isBlank() ? "Tanpa nomor" : "Nomor " + rujukan.nomor();
        };
    }

    private static @Nullable LocalDate day(BarisBukti baris) {
        return switch (baris.bukti()) {
            case null -> null;
            case Bukti.Berkas berkas -> berkas.tanggal();
            case Bukti.Rujukan rujukan -> rujukan.tanggal();
        };
    }

    private static String place(BarisBukti baris) {
        return switch (baris.bukti()) {
            case null -> "";
            case Bukti.Berkas berkas -> "Di dalam berkas data";
            case Bukti.Rujukan rujukan -> rujukan.letak();
        };
    }
}
