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
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which facts may be recorded next for a figure, given its state and trail. */
final class AturanRealisasi {
    private final Realisasi figure;
    private final String oleh;

    AturanRealisasi(Realisasi figure, String oleh) {
        this.figure = figure;
        this.oleh = oleh;
    }

    List<Masalah> check(PeristiwaRealisasi peristiwa) {
        return switch (peristiwa) {
            case Diisi fact -> type(fact.nilai());
            case Dijelaskan fact -> archived("Penjelasannya tidak dapat diubah lagi.");
            case BuktiDitambah fact -> List.of();
            case BuktiDilepas fact -> release(fact.kunci());
            case Dikumpulkan fact -> first(step(Status.DRAF, "dikumpulkan"), filled());
            case Diverifikasi fact -> first(step(Status.TERKUMPUL, "diverifikasi"), signed("memverifikasi"));
            case Dikembalikan fact -> first(sendBack(), reason(fact.alasan(), "mengembalikan"));
            case Ditetapkan fact -> first(step(Status.DIVERIFIKASI, "ditetapkan"), signed("menetapkan"));
            case Diarsipkan fact -> first(step(Status.DITETAPKAN, "diarsipkan"), noneOpen());
            case PerbaikanDiusulkan fact -> propose(fact);
            case PerbaikanDikaitkan fact -> first(anOpenOne(), tie(fact.pengerjaan()));
            case PerbaikanDitandai fact -> sign(fact.tahap());
            case TandaDicabut fact -> first(withdraw(fact.tahap()), reason(fact.alasan(), "mencabut"));
            case PerbaikanDitolak fact -> first(anOpenOne(), refuse(fact.alasan()));
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

    private List<Masalah> noneOpen() {
        return figure.terbuka().isEmpty()
                ? List.of()
                : galat("Perbaikan nilai ini belum selesai.", "Selesaikan atau tolak perbaikannya dahulu.");
    }

    private List<Masalah> anOpenOne() {
        return figure.terbuka().isPresent()
                ? List.of()
                : galat("Tidak ada perbaikan yang berjalan untuk nilai ini.", "Ajukan perbaikan.");
    }

    /** Checks a proposal of a Perbaikan and reports everything that is missing at once. */
    private List<Masalah> propose(PerbaikanDiusulkan fact) {
        if (!figure.status().isLocked()) {
            return galat("Nilai ini belum ditetapkan, jadi tidak memerlukan perbaikan.", "Ubah nilainya langsung.");
        }
        if (figure.terbuka().isPresent()) {
            return noneOpen();
        }
        return Stream.of(
                        menjadi(fact.menjadi()),
                        reason(fact.alasan(), "perbaikan"),
                        fact.bukti().isEmpty()
                                ? galat("Perbaikan belum memiliki bukti.", "Lampirkan paling sedikit satu bukti.")
                                : List.<Masalah>of(),
                        signed("mengusulkan"))
                .flatMap(List::stream)
                .toList();
    }

    private List<Masalah> menjadi(Nilai menjadi) {
        if (!menjadi.isFilled()) {
            return galat("Nilai menjadi belum diisi.", "Isi nilai yang benar.");
        }
        return menjadi.equals(figure.nilai())
                ? galat("Nilai menjadi sama dengan nilai semula.", "Isi nilai yang berbeda.")
                : List.of();
    }

    private List<Masalah> sign(TahapPerbaikan tahap) {
        Optional<Perbaikan> terbuka = figure.terbuka();
        if (terbuka.isEmpty()) {
            return anOpenOne();
        }
        TahapPerbaikan last = terbuka.get().tahap();
        if (tahap.compareTo(last) <= 0) {
            return galat("Perbaikan ini sudah " + lower(tahap.kata()) + ".", "");
        }
        TahapPerbaikan next = last.next().orElseThrow();
        if (tahap != next) {
            return galat(
                    "Perbaikan ini belum %s, jadi belum dapat %s.".formatted(lower(next.kata()), lower(tahap.kata())),
                    "Catat dahulu " + next.benda() + "nya.");
        }
        return signed("memberi " + tahap.benda());
    }

    private List<Masalah> tie(long run) {
        Long carries = figure.terbuka().map(Perbaikan::pengerjaan).orElse(null);
        if (carries == null) {
            return List.of();
        }
        return carries == run
                ? galat("Perbaikan ini sudah terkait dengan pengerjaan itu.", "")
                : galat("Perbaikan ini sudah dijalankan oleh pengerjaan lain.", "Lanjutkan pengerjaan itu.");
    }

    private List<Masalah> withdraw(TahapPerbaikan tahap) {
        Optional<Perbaikan> terbuka = figure.terbuka();
        if (terbuka.isEmpty()) {
            boolean counts = !figure.perbaikan().isEmpty()
                    && figure.perbaikan().getLast().isDisetujui();
            return counts
                    ? galat(
                            "Perbaikan ini sudah disetujui dan nilainya berlaku.",
                            "Ajukan perbaikan baru untuk mengubahnya lagi.")
                    : anOpenOne();
        }
        if (tahap == TahapPerbaikan.DIUSULKAN) {
            return galat("Usulan tidak dapat dicabut.", "Tolak perbaikannya bila tidak jadi.");
        }
        return terbuka.get().tanda(tahap).isPresent()
                ? List.of()
                : galat("Perbaikan ini belum " + lower(tahap.kata()) + ".", "");
    }

    private List<Masalah> refuse(String alasan) {
        return first(reason(alasan, "menolak"), signed("menolak perbaikan"));
    }

    private List<Masalah> signed(String verb) {
        return oleh.isBlank() ? galat("Nama yang " + verb + " belum diisi.", "Isi namanya.") : List.of();
    }

    private static List<Masalah> reason(String alasan, String what) {
        return alasan.isBlank() ? galat("Alasan " + what + " belum diisi.", "Tulis alasannya.") : List.of();
    }

    private static String kata(Status status) {
        return lower(status.kata());
    }

    private static String lower(String kata) {
        return kata.toLowerCase(Locale.ROOT);
    }

    private static List<Masalah> first(List<Masalah> daftar, List<Masalah> other) {
        return daftar.isEmpty() ? other : daftar;
    }

    private static List<Masalah> galat(String pesan, String saran) {
        return List.of(Masalah.galat(pesan, "", saran));
    }
}
