package id.langkah.domain.kinerja;

import static id.langkah.domain.kinerja.AturanRealisasi.first;
import static id.langkah.domain.kinerja.AturanRealisasi.galat;
import static id.langkah.domain.kinerja.AturanRealisasi.lower;
import static id.langkah.domain.kinerja.AturanRealisasi.reason;
import static id.langkah.domain.kinerja.AturanRealisasi.signed;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which facts may be recorded next for the Perbaikan of a figure, given its state. */
final class AturanPerbaikan {
    private final Realisasi figure;
    private final String oleh;

    AturanPerbaikan(Realisasi figure, String oleh) {
        this.figure = figure;
        this.oleh = oleh;
    }

    private List<Masalah> anOpenOne() {
        return figure.terbuka().isPresent()
                ? List.of()
                : galat("Tidak ada perbaikan yang berjalan untuk nilai ini.", "Ajukan perbaikan.");
    }

    List<Masalah> noneOpen() {
        return figure.terbuka().isEmpty()
                ? List.of()
                : galat("Perbaikan nilai ini belum selesai.", "Selesaikan atau tolak perbaikannya dahulu.");
    }

    /** Checks a proposal of a Perbaikan and reports everything that is missing at once. */
    List<Masalah> propose(PerbaikanDiusulkan fact) {
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
                        signed(oleh, "mengusulkan"))
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

    List<Masalah> sign(TahapPerbaikan tahap) {
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
        return signed(oleh, "memberi " + tahap.benda());
    }

    List<Masalah> tie(long run) {
        if (figure.terbuka().isEmpty()) {
            return anOpenOne();
        }
        Long carries = figure.terbuka().map(Perbaikan::pengerjaan).orElse(null);
        if (carries == null) {
            return List.of();
        }
        return carries == run
                ? galat("Perbaikan ini sudah terkait dengan pengerjaan itu.", "")
                : galat("Perbaikan ini sudah dijalankan oleh pengerjaan lain.", "Lanjutkan pengerjaan itu.");
    }

    List<Masalah> withdraw(TahapPerbaikan tahap) {
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

    List<Masalah> refuse(String alasan) {
        return figure.terbuka().isEmpty()
                ? anOpenOne()
                : first(reason(alasan, "menolak"), signed(oleh, "menolak perbaikan"));
    }
}
