package id.langkah.service;

import static java.util.Comparator.comparing;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Kekurangan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.pengerjaan.WaktuNyata;
import id.langkah.domain.rekap.Pengingat;
import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.domain.sop.NamaKembar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the start screen shows about the runs.
 *
 * @param tugas the open runs, the one to do next first
 * @param kurang the missing kelengkapan, those missing longest first
 * @param pengingat the monitoring and evaluation still to be filled in
 * @param berkala the recurring runs to be started, the earliest due first
 * @param kembar the titles of SOPs that are shown with their office
 */
public record Beranda(
        List<Tugas> tugas, List<Kurang> kurang, Pengingat pengingat, List<TugasBerkala> berkala, NamaKembar kembar) {

    public Beranda {
        berkala = List.copyOf(berkala);
        tugas = List.copyOf(tugas);
        kurang = List.copyOf(kurang);
    }

    /** A run that has not ended, with its current round. */
    public record Tugas(Pengerjaan run, Putaran putaran, WaktuNyata waktu) {

        /** The pelaksana of the current step; empty when the SOP names none. */
        public List<String> pelaksana() {
            return run.sop().aktivitas().get(putaran.aktivitas()).pelaksana();
        }

        /** Whether the run is paused. */
        public boolean isPaused() {
            return run.status() == Pengerjaan.Status.DITUNDA;
        }
    }

    /** A kelengkapan that a run lacks; items of the current step that nobody has answered yet are not included. */
    public record Kurang(Pengerjaan run, Kekurangan kekurangan) {

        /** The promised date; empty when none was given. */
        public Optional<LocalDate> sampai() {
            return kekurangan.janji().map(Janji::sampai);
        }
    }

    /** Computes it from the runs; of finished runs only missing kelengkapan count. */
    static Beranda of(
            List<Pengerjaan> runs,
            JamKerja jam,
            Pengingat pengingat,
            List<TugasBerkala> berkala,
            NamaKembar kembar,
            LocalDateTime now) {
        Comparator<Tugas> next = comparing(Tugas::isPaused)
                .thenComparing(tugas -> !tugas.waktu().terlambat())
                .thenComparing(tugas -> tugas.waktu().tenggat().orElse(LocalDateTime.MAX))
                .thenComparing(tugas -> tugas.putaran().mulai());
        return new Beranda(
                runs.stream().flatMap(run -> tugas(run, jam, now)).sorted(next).toList(),
                runs.stream()
                        .flatMap(run -> run.kekurangan().stream()
                                .filter(kekurangan -> kekurangan.butir().keadaan() != Keadaan.BELUM)
                                .map(kekurangan -> new Kurang(run, kekurangan)))
                        .sorted(comparing(kurang -> kurang.kekurangan().butir().sejak()))
                        .toList(),
                pengingat,
                berkala,
                kembar);
    }

    private static Stream<Tugas> tugas(Pengerjaan run, JamKerja jam, LocalDateTime now) {
        return run.current().stream().map(putaran -> new Tugas(run, putaran, WaktuNyata.of(run, putaran, jam, now)));
    }

    /** How many runs are late at their current step. */
    public long terlambat() {
        return tugas.stream().filter(butir -> butir.waktu().terlambat()).count();
    }

    /** How many runs are paused. */
    public long ditunda() {
        return tugas.stream().filter(Tugas::isPaused).count();
    }
}
