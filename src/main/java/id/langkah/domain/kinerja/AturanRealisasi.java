package id.langkah.domain.kinerja;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDilepas;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diarsipkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikembalikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDikaitkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitolak;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.TandaDicabut;
import id.langkah.domain.kinerja.Realisasi.Status;
import java.util.List;
import java.util.Locale;

/** Decides which facts may be recorded next for a figure, given its state and trail. */
final class AturanRealisasi {
    private final Realisasi figure;
    private final String oleh;
    private final AturanPerbaikan perbaikan;

    AturanRealisasi(Realisasi figure, String oleh) {
        this.figure = figure;
        this.oleh = oleh;
        this.perbaikan = new AturanPerbaikan(figure, oleh);
    }

    List<Masalah> check(PeristiwaRealisasi peristiwa) {
        return switch (peristiwa) {
            case Diisi fact -> type(fact.nilai());
            case Dijelaskan fact -> archived("Penjelasannya tidak dapat diubah lagi.");
            case BuktiDitambah fact -> List.of();
            case BuktiDilepas fact -> release(fact.kunci());
            case Dikumpulkan fact -> first(step(Status.DRAF, "dikumpulkan"), filled());
            case Diverifikasi fact -> first(step(Status.TERKUMPUL, "diverifikasi"), signed(oleh, "memverifikasi"));
            case Dikembalikan fact -> first(sendBack(), reason(fact.alasan(), "mengembalikan"));
            case Ditetapkan fact -> first(step(Status.DIVERIFIKASI, "ditetapkan"), signed(oleh, "menetapkan"));
            case Diarsipkan fact -> first(step(Status.DITETAPKAN, "diarsipkan"), perbaikan.noneOpen());
            case PerbaikanDiusulkan fact -> perbaikan.propose(fact);
            case PerbaikanDikaitkan fact -> perbaikan.tie(fact.pengerjaan());
            case PerbaikanDitandai fact -> perbaikan.sign(fact.tahap());
            case TandaDicabut fact -> first(perbaikan.withdraw(fact.tahap()), reason(fact.alasan(), "mencabut"));
            case PerbaikanDitolak fact -> perbaikan.refuse(fact.alasan());
        };
    }

    private List<Masalah> type(Nilai nilai) {
        if (figure.status().isLocked()) {
            return galat(
                    "Nilai ini sudah " + kata(figure.status()) + " dan terkunci.",
                    "Ajukan perbaikan untuk mengubahnya.");
        }
        if (!nilai.isFilled() && figure.status() != Status.DRAF) {
            return galat(
                    "Nilai yang sudah " + kata(figure.status()) + " tidak dapat dikosongkan.",
                    "Kembalikan dahulu ke Draf.");
        }
        return List.of();
    }

    private List<Masalah> release(String kunci) {
        if (figure.bukti().stream().noneMatch(ada -> ada.kunci().equals(kunci))) {
            return galat("Bukti itu tidak ada pada nilai ini.", "Pilih bukti yang lain.");
        }
        return figure.status().isLocked()
                ? galat(
                        "Bukti dari nilai yang sudah " + kata(figure.status()) + " tidak dapat dilepas.",
                        "Tambahkan bukti yang benar di sampingnya.")
                : List.of();
    }

    /** Checks that the figure is in the state from which the step is allowed. */
    private List<Masalah> step(Status from, String verb) {
        Status now = figure.status();
        if (now == from) {
            return List.of();
        }
        return now.compareTo(from) > 0
                ? galat("Nilai ini sudah " + kata(now) + ".", "")
                : galat(
                        "Nilai ini belum " + kata(from) + ", jadi belum dapat " + verb + ".",
                        "Lengkapi dahulu tahap sebelumnya; sekarang " + now.kata() + ".");
    }

    private List<Masalah> filled() {
        return figure.nilai().isFilled() ? List.of() : galat("Nilai belum diisi.", "Isi nilainya dahulu.");
    }

    private List<Masalah> sendBack() {
        return switch (figure.status()) {
            case DRAF -> galat("Nilai ini masih Draf.", "");
            case TERKUMPUL, DIVERIFIKASI -> List.of();
            case DITETAPKAN, DIARSIPKAN ->
                galat(
                        "Nilai yang sudah " + kata(figure.status()) + " tidak dapat dikembalikan.",
                        "Ajukan perbaikan untuk mengubahnya.");
        };
    }

    private List<Masalah> archived(String what) {
        return figure.status() == Status.DIARSIPKAN
                ? galat("Nilai ini sudah diarsipkan. " + what, "Ajukan perbaikan bila nilainya salah.")
                : List.of();
    }

    static List<Masalah> signed(String oleh, String verb) {
        return oleh.isBlank() ? galat("Nama yang " + verb + " belum diisi.", "Isi namanya.") : List.of();
    }

    static List<Masalah> reason(String alasan, String what) {
        return alasan.isBlank() ? galat("Alasan " + what + " belum diisi.", "Tulis alasannya.") : List.of();
    }

    private static String kata(Status status) {
        return lower(status.kata());
    }

    static String lower(String kata) {
        return kata.toLowerCase(Locale.ROOT);
    }

    static List<Masalah> first(List<Masalah> daftar, List<Masalah> other) {
        return daftar.isEmpty() ? other : daftar;
    }

    static List<Masalah> galat(String pesan, String saran) {
        return List.of(Masalah.galat(pesan, "", saran));
    }
}
