package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diarsipkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A figure that tests take through its states, one day for each fact; fails when a fact is refused. */
public final class FigureLife {
    public static final LocalDateTime AWAL = LocalDateTime.of(2026, 4, 1, 9, 0);
    public static final Bukti SURAT = new Bukti.Rujukan("050/12", LocalDate.of(2026, 4, 10), "Lemari 2");

    private Realisasi figure;
    private LocalDateTime now = AWAL;

    public FigureLife() {
        this(new KunciRealisasi(1, Triwulan.I));
    }

    public FigureLife(KunciRealisasi kunci) {
        figure = Realisasi.of(kunci);
    }

    public Realisasi figure() {
        return figure;
    }

    /** Records a fact that must be allowed. */
    public FigureLife by(String oleh, PeristiwaRealisasi peristiwa) {
        assertThat(figure.check(oleh, peristiwa)).as("%s", peristiwa).isEmpty();
        figure = figure.with(now, oleh, peristiwa);
        now = now.plusDays(1);
        return this;
    }

    /** The messages with which a fact is refused. */
    public List<String> refused(String oleh, PeristiwaRealisasi peristiwa) {
        return figure.check(oleh, peristiwa).stream().map(Masalah::pesan).toList();
    }

    public FigureLife type(long angka) {
        return by("Staf", new Diisi(Nilai.of(angka)));
    }

    /** Types the figure and brings it to a state. */
    public FigureLife to(Realisasi.Status status, long angka) {
        type(angka);
        if (status.compareTo(Realisasi.Status.TERKUMPUL) >= 0) {
            by("Bidang A", new Dikumpulkan(7L));
        }
        if (status.compareTo(Realisasi.Status.DIVERIFIKASI) >= 0) {
            by("Kasubbag", new Diverifikasi());
        }
        if (status.compareTo(Realisasi.Status.DITETAPKAN) >= 0) {
            by("Kepala", new Ditetapkan());
        }
        if (status.compareTo(Realisasi.Status.DIARSIPKAN) >= 0) {
            by("Arsiparis", new Diarsipkan());
        }
        return this;
    }

    public FigureLife propose(long menjadi) {
        return by("Staf", proposal(menjadi));
    }

    public static PerbaikanDiusulkan proposal(long menjadi) {
        return new PerbaikanDiusulkan(Nilai.of(menjadi), "salah ketik", List.of(SURAT), 9L);
    }

    /** Gives all signatures up to this one. */
    public FigureLife signUpTo(TahapPerbaikan tahap) {
        for (TahapPerbaikan tahapPerbaikan : TahapPerbaikan.values()) {
            boolean wanted = tahapPerbaikan != TahapPerbaikan.DIUSULKAN && tahapPerbaikan.compareTo(tahap) <= 0;
            if (wanted) {
                by("Pejabat " + tahapPerbaikan.kata(), new PerbaikanDitandai(tahapPerbaikan));
            }
        }
        return this;
    }
}
