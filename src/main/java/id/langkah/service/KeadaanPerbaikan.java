package id.langkah.service;

import id.langkah.domain.kinerja.LangkahPerbaikan;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.rekap.BarisPerbaikan;
import java.util.List;
import java.util.Optional;

/**
 * The state of a run of a Perbaikan SOP together with the Perbaikan that belong to it.
 *
 * @param langkah the steps that stand for signatures
 * @param posisi the row of the current step, from 0; the number of rows when the run has ended
 * @param terkait the Perbaikan that the run carries, including settled ones
 * @param lepas open Perbaikan without a run, which may be assigned to it
 */
public record KeadaanPerbaikan(
        LangkahPerbaikan langkah, int posisi, List<BarisPerbaikan> terkait, List<BarisPerbaikan> lepas) {
    public KeadaanPerbaikan {
        terkait = List.copyOf(terkait);
        lepas = List.copyOf(lepas);
    }

    /** The Perbaikan of the run that wait for signatures. */
    public List<BarisPerbaikan> menunggu() {
        return terkait.stream().filter(baris -> baris.perbaikan().isOpen()).toList();
    }

    /** The signature that finishing the current step offers; empty when there is none. */
    public Optional<PendingStep> tawaran() {
        return langkah.tahap(posisi).map(tahap -> new PendingStep(tahap, waitingFor(tahap)));
    }

    private List<BarisPerbaikan> waitingFor(TahapPerbaikan tahap) {
        return menunggu().stream()
                .filter(baris -> next(baris).filter(tahap::equals).isPresent())
                .toList();
    }

    /**
     * The missing signature of a Perbaikan that no later step will give, because its step was
     * passed or the SOP has none; it must be given by hand. Empty when there is none.
     */
    public Optional<TahapPerbaikan> tertinggal(BarisPerbaikan baris) {
        return next(baris).filter(tahap -> langkah.aktivitas(tahap).orElse(-1) < posisi);
    }

    /** Whether a step was passed whose signature is missing, for example after a return was undone. */
    public boolean isTertinggal() {
        return menunggu().stream()
                .flatMap(baris -> tertinggal(baris).stream())
                .anyMatch(tahap -> langkah.aktivitas(tahap).isPresent());
    }

    /** The signature that a Perbaikan waits for; empty when it is settled. */
    public static Optional<TahapPerbaikan> next(BarisPerbaikan baris) {
        Perbaikan perbaikan = baris.perbaikan();
        return perbaikan.isOpen() ? perbaikan.tahap().next() : Optional.empty();
    }
}
