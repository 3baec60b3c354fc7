package id.langkah.domain.kinerja;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a figure. Facts are never changed or deleted. Texts are blank and the run is null
 * where nothing was given.
 */
public sealed interface PeristiwaRealisasi {

    /** The role of the person who causes the fact: its kind, and for a signature also the step that is signed. */
    default String peran() {
        return this instanceof PerbaikanDitandai tanda
                ? peran("PerbaikanDitandai", tanda.tahap().name())
                : getClass().getSimpleName();
    }

    /** The role for a stored fact, given its kind and step. */
    static String peran(String jenis, String tahap) {
        return tahap.isEmpty() ? jenis : jenis + ":" + tahap;
    }

    /** The figure was typed, or cleared with {@link Nilai#BELUM}. */
    record Diisi(Nilai nilai) implements PeristiwaRealisasi {}

    /** The analysis was written; it replaces the one before. */
    record Dijelaskan(Analisis analisis) implements PeristiwaRealisasi {}

    record BuktiDitambah(Bukti bukti) implements PeristiwaRealisasi {}

    /** A bukti was removed, given by its {@link Bukti#kunci()}. */
    record BuktiDilepas(String kunci) implements PeristiwaRealisasi {}

    /**
     * The figure was received from its bidang.
     *
     * @param pengerjaan the run of an SOP that collected it
     */
    record Dikumpulkan(@Nullable Long pengerjaan) implements PeristiwaRealisasi {}

    record Diverifikasi() implements PeristiwaRealisasi {}

    /** The figure was returned to Draf because something is wrong with it. */
    record Dikembalikan(String alasan) implements PeristiwaRealisasi {}

    /** The figure was settled; from now on only a Perbaikan changes it. */
    record Ditetapkan() implements PeristiwaRealisasi {}

    record Diarsipkan() implements PeristiwaRealisasi {}

    /**
     * A Perbaikan was proposed; the figure does not change yet.
     *
     * @param pengerjaan the run of an SOP that carries it
     */
    record PerbaikanDiusulkan(
            Nilai menjadi,
            String alasan,
            List<Bukti> bukti,
            @Nullable Long pengerjaan) implements PeristiwaRealisasi {
        public PerbaikanDiusulkan {
            bukti = List.copyOf(bukti);
        }
    }

    /** The open Perbaikan, which belonged to no run, is now carried by this run. */
    record PerbaikanDikaitkan(long pengerjaan) implements PeristiwaRealisasi {}

    /**
     * One of the signatures after the proposal was given.
     *
     * @param pengerjaan the run that recorded it; null when recorded by hand
     */
    record PerbaikanDitandai(TahapPerbaikan tahap, @Nullable Long pengerjaan) implements PeristiwaRealisasi {
        /** A signature recorded by hand. */
        public PerbaikanDitandai(TahapPerbaikan tahap) {
            this(tahap, null);
        }
    }

    /** A signature of the open Perbaikan was withdrawn, together with all signatures after it. */
    record TandaDicabut(TahapPerbaikan tahap, String alasan) implements PeristiwaRealisasi {}

    /** The open Perbaikan was turned down; the figure does not change. */
    record PerbaikanDitolak(String alasan) implements PeristiwaRealisasi {}
}
