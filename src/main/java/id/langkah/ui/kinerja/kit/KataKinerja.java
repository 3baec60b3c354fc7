package id.langkah.ui.kinerja.kit;

import id.langkah.domain.Angka;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.TandaTangan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words for facts and figures. */
public final class KataKinerja {
    private static final double MEBI = 1024.0 * 1024.0;
    private static final double KIBI = 1024.0;

    private KataKinerja() {}

    /** Who did it and when: {@code oleh Rina, 5 Februari 2026 08.15}. */
    public static String tanda(TandaTangan tanda) {
        String when = Tanggal.panjang(tanda.saat());
        return tanda.oleh().isBlank() ? when : "oleh " + tanda.oleh() + ", " + when;
    }

    public static String nilai(Nilai nilai) {
        return nilai.isFilled() ? nilai.teks() : "(kosong)";
    }

    public static String tanggal(@Nullable LocalDate tanggal) {
        return tanggal == null ? "" : Tanggal.panjang(tanggal);
    }

    /** The size of a file: {@code 1,2 MB}. */
    public static String ukuran(long bytes) {
        return bytes >= MEBI
                ? Angka.write(BigDecimal.valueOf(bytes / MEBI), 1) + " MB"
                : Angka.write(BigDecimal.valueOf(Math.max(1, Math.ceil(bytes / KIBI))), 0) + " KB";
    }

    /** A fact in words, for the history. */
    static String fakta(PeristiwaRealisasi peristiwa) {
        return switch (peristiwa) {
            case PeristiwaRealisasi.Diisi fact ->
                fact.nilai().isFilled() ? "Diisi " + fact.nilai().teks() : "Nilai dikosongkan";
            case PeristiwaRealisasi.Dijelaskan fact -> "Analisis ditulis";
            case PeristiwaRealisasi.BuktiDitambah fact ->
                "Bukti ditambahkan: " + fact.bukti().kata();
            case PeristiwaRealisasi.BuktiDilepas fact -> "Satu bukti dilepas";
            case PeristiwaRealisasi.Dikumpulkan fact -> "Dikumpulkan";
            case PeristiwaRealisasi.Diverifikasi fact -> "Diverifikasi";
            case PeristiwaRealisasi.Dikembalikan fact -> "Dikembalikan ke Draf: " + fact.alasan();
            case PeristiwaRealisasi.Ditetapkan fact -> "Ditetapkan; nilainya terkunci";
            case PeristiwaRealisasi.Diarsipkan fact -> "Diarsipkan";
            case PeristiwaRealisasi.PerbaikanDiusulkan fact ->
                "Perbaikan diusulkan menjadi %s: %s".formatted(fact.menjadi().teks(), fact.alasan());
            case PeristiwaRealisasi.PerbaikanDitandai fact ->
                "Perbaikan " + fact.tahap().kata().toLowerCase(Locale.ROOT);
            case PeristiwaRealisasi.PerbaikanDikaitkan fact -> "Perbaikan dikaitkan dengan pengerjaan SOP";
            case PeristiwaRealisasi.TandaDicabut fact ->
                "Perbaikan: %s dicabut: %s".formatted(fact.tahap().benda(), fact.alasan());
            case PeristiwaRealisasi.PerbaikanDitolak fact -> "Perbaikan ditolak: " + fact.alasan();
        };
    }
}
