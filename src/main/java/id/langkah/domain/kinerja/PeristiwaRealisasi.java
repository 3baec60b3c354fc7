package id.langkah.domain.kinerja;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a figure. A fact is never changed and never deleted. Texts are blank
 * and the run null where nothing was said.
 */
public sealed interface PeristiwaRealisasi {

    /** The figure was typed, or emptied with {@link Nilai#BELUM}. */
    record Diisi(Nilai nilai) implements PeristiwaRealisasi {}

    /** What is said about it was written; the last counts. */
    record Dijelaskan(Analisis analisis) implements PeristiwaRealisasi {}

    record BuktiDitambah(Bukti bukti) implements PeristiwaRealisasi {}

    /** A bukti was taken away, named by its {@link Bukti#kunci()}. */
    record BuktiDilepas(String kunci) implements PeristiwaRealisasi {}

    /**
     * The figure came in from its bidang.
     *
     * @param pengerjaan the run of an SOP that collected it
     */
    record Dikumpulkan(@Nullable Long pengerjaan) implements PeristiwaRealisasi {}

    record Diverifikasi() implements PeristiwaRealisasi {}

    /** It goes back to Draf, because something is wrong with it. */
    record Dikembalikan(String alasan) implements PeristiwaRealisasi {}

    /** It is settled: from here on only a Perbaikan changes it. */
    record Ditetapkan() implements PeristiwaRealisasi {}

    record Diarsipkan() implements PeristiwaRealisasi {}

    /**
     * A Perbaikan is proposed; the figure itself stays as it is.
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

    /** The open Perbaikan, which no run carried so far, is carried by one from here on. */
    record PerbaikanDikaitkan(long pengerjaan) implements PeristiwaRealisasi {}

    /**
     * One of the signatures after the proposal.
     *
     * @param pengerjaan the run one of whose steps gave it; null when it was given by hand
     */
    record PerbaikanDitandai(TahapPerbaikan tahap, @Nullable Long pengerjaan) implements PeristiwaRealisasi {
        /** One that is given by hand. */
        public PerbaikanDitandai(TahapPerbaikan tahap) {
            this(tahap, null);
        }
    }

    /**
     * A signature of the open Perbaikan is taken back, and with it all after it: nobody initials
     * what nobody has verified.
     */
    record TandaDicabut(TahapPerbaikan tahap, String alasan) implements PeristiwaRealisasi {}

    /** The open Perbaikan is turned down; the figure stays as it is. */
    record PerbaikanDitolak(String alasan) implements PeristiwaRealisasi {}
}
