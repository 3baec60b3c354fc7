package id.langkah.ui.pengerjaan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.pengerjaan.WaktuNyata;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Waktu;
import id.langkah.ui.kit.Badge;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that several screens of runs share. */
final class KataPengerjaan {
    static final String BELUM_DITETAPKAN = "Pelaksana belum ditetapkan";

    private KataPengerjaan() {}

    static Aktivitas aktivitas(Pengerjaan run, Putaran putaran) {
        return run.sop().aktivitas().get(putaran.aktivitas());
    }

    static String pelaksana(List<String> pelaksana) {
        return pelaksana.isEmpty() ? BELUM_DITETAPKAN : String.join(", ", pelaksana);
    }

    /** The full name of a run. */
    static String judul(Pengerjaan run) {
        return run.sebutan();
    }

    /** The time left until a promised date, or the delay; empty without a date. */
    static Optional<Badge> janji(Jawaban jawaban, LocalDate hariIni) {
        return Optional.ofNullable(jawaban.janji())
                .map(janji -> new Badge(
                        janji.kata(hariIni), janji.isLewat(hariIni) ? Badge.Tone.DANGER : Badge.Tone.WARNING));
    }

    /** Weekday, date and time: {@code Senin, 2 Maret 2026 13.05}. */
    static String saat(LocalDateTime saat) {
        return Tanggal.hari(saat.toLocalDate()) + ", " + Tanggal.panjang(saat);
    }

    /** A moment in short: {@code hari ini 13.05}, {@code kemarin 13.05}, or the date. */
    static String dekat(LocalDateTime saat, LocalDateTime now) {
        LocalDate hari = saat.toLocalDate();
        if (hari.equals(now.toLocalDate())) {
            return "hari ini " + Tanggal.jam(saat);
        }
        if (hari.equals(now.toLocalDate().minusDays(1))) {
            return "kemarin " + Tanggal.jam(saat);
        }
        return Tanggal.panjang(saat);
    }

    /** The data of an answer besides its state; blank when there is none. */
    static String rincian(Jawaban jawaban) {
        LocalDate tanggal = jawaban.tanggal();
        Janji janji = jawaban.janji();
        return Stream.of(
                        janji == null ? "" : janji.tertulis(),
                        jawaban.alasan(),
                        jawaban.nomor().isBlank() ? "" : "Nomor " + jawaban.nomor(),
                        tanggal == null ? "" : Tanggal.panjang(tanggal),
                        jawaban.catatan())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The size of a file: {@code 12 KB}. */
    static String ukuran(long bytes) {
        if (bytes < 1024) {
            return bytes + " byte";
        }
        if (bytes < 1024 * 1024) {
            return Math.round(bytes / 1024.0) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0).replace('.', ',');
    }

    /** The working time of a round compared with its standard. */
    static String waktu(Putaran putaran, WaktuNyata waktu, Waktu baku, JamKerja jam) {
        String nyata = jam.lama(waktu.nyata());
        String verb = putaran.isOpen() ? "Sudah berjalan " : "Dikerjakan ";
        if (baku.isEmpty()) {
            return verb + nyata + " waktu kerja; SOP tidak menyebut waktu baku";
        }
        String dari = waktu.baku().isPresent() ? " dari " + baku.teks() : "";
        String unread = waktu.baku().isPresent() ? "" : "; \"" + baku.teks() + "\" tidak terbaca";
        return verb + nyata + dari + unread;
    }

    /** The delay, or the time left; empty when the standard cannot be read. */
    static Optional<String> sisa(Putaran putaran, WaktuNyata waktu, JamKerja jam, LocalDateTime now) {
        LocalDateTime selesai = putaran.selesai();
        LocalDateTime end = selesai == null ? now : selesai;
        return waktu.tenggat().map(due -> {
            if (waktu.terlambat()) {
                return "Terlambat " + jam.lama(jam.menit(due, end));
            }
            return selesai == null ? "Tersisa " + jam.lama(jam.menit(now, due)) : "Tepat waktu";
        });
    }

    /** Two texts with a dot between them; the first alone when the second is blank. */
    static String join(String teks, String other) {
        return other.isBlank() ? teks : teks + " · " + other;
    }
}
