package id.langkah.domain.kinerja;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a settled figure changes: from what to what, why, on what evidence, and who
 * has put his name to it.
 *
 * @param nomor counts from 1 within its figure
 * @param semula the figure when it was proposed, which is kept for ever
 * @param bukti at least one
 * @param pengerjaan the run of an SOP that carries it; null when there is none
 * @param tanda the signatures that were given, DIUSULKAN always among them
 * @param ditolak who turned it down; null when nobody did
 * @param alasanDitolak blank when nobody did
 */
public record Perbaikan(
        int nomor,
        Nilai semula,
        Nilai menjadi,
        String alasan,
        List<Bukti> bukti,
        @Nullable Long pengerjaan,
        Map<TahapPerbaikan, Tanda> tanda,
        @Nullable Tanda ditolak,
        String alasanDitolak) {

    public Perbaikan {
        bukti = List.copyOf(bukti);
        tanda = Map.copyOf(tanda);
    }

    static Perbaikan proposed(
            int nomor, Nilai semula, PeristiwaRealisasi.PerbaikanDiusulkan fact, Tanda tanda) {
        return new Perbaikan(
                nomor,
                semula,
                fact.menjadi(),
                fact.alasan(),
                fact.bukti(),
                fact.pengerjaan(),
                Map.of(TahapPerbaikan.DIUSULKAN, tanda),
                null,
                "");
    }

    Perbaikan signed(TahapPerbaikan tahap, Tanda by) {
        var more = new EnumMap<TahapPerbaikan, Tanda>(tanda);
        more.put(tahap, by);
        return new Perbaikan(
                nomor, semula, menjadi, alasan, bukti, pengerjaan, more, ditolak, alasanDitolak);
    }

    Perbaikan refused(Tanda by, String why) {
        return new Perbaikan(nomor, semula, menjadi, alasan, bukti, pengerjaan, tanda, by, why);
    }

    /** Who gave a signature, and when; empty while it is missing. */
    public Optional<Tanda> tanda(TahapPerbaikan tahap) {
        return Optional.ofNullable(tanda.get(tahap));
    }

    /** When it was proposed, and by whom. */
    public Tanda diusulkan() {
        return Objects.requireNonNull(tanda.get(TahapPerbaikan.DIUSULKAN));
    }

    /** The last signature that was given. */
    public TahapPerbaikan tahap() {
        return tanda.keySet().stream().max(TahapPerbaikan::compareTo).orElseThrow();
    }

    /** Whether the new figure counts. */
    public boolean isDisetujui() {
        return tahap() == TahapPerbaikan.DISETUJUI;
    }

    /** Whether signatures are still waited for. */
    public boolean isOpen() {
        return ditolak == null && !isDisetujui();
    }

    /** How it stands, in a word: that of its last signature, or Ditolak. */
    public String status() {
        return ditolak == null ? tahap().kata() : "Ditolak";
    }

    /** What it adds to the figure; empty when one of the two is no number. */
    public Optional<BigDecimal> selisih() {
        BigDecimal before = semula.angka();
        BigDecimal after = menjadi.angka();
        return before == null || after == null
                ? Optional.empty()
                : Optional.of(after.subtract(before));
    }
}
