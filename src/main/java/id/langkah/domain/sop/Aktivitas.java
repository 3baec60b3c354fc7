package id.langkah.domain.sop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the flowchart of an SOP (PermenPAN-RB 35/2012).
 *
 * @param nomor the printed number; two rows of one SOP may have the same
 * @param uraian what is done; blank only while it is being edited
 * @param pelaksana names from {@link Sop#pelaksana()}; empty when not set yet
 * @param keputusan the targets of a keputusan; null for a step that is only done
 * @param tahap the group in the Lembar Kerja; null when it follows from the row's place (first
 *     awal, last akhir, the rest utama)
 * @param keterangan the text of the last column; blank when not filled
 */
public record Aktivitas(
        int nomor,
        String uraian,
        List<String> pelaksana,
        MutuBaku mutuBaku,
        @Nullable Keputusan keputusan,
        @Nullable Tahap tahap,
        String keterangan) {

    public Aktivitas {
        pelaksana = List.copyOf(pelaksana);
    }

    /** An Aktivitas with only a number and an uraian; everything else is not filled. */
    public static Aktivitas of(int nomor, String uraian) {
        return new Aktivitas(nomor, uraian, List.of(), MutuBaku.BELUM, null, null, "");
    }

    /** An Aktivitas in which none of the {@link TeksAktivitas} is filled yet. */
    public static Aktivitas of(
            int nomor,
            String uraian,
            List<String> pelaksana,
            MutuBaku mutuBaku,
            @Nullable Keputusan keputusan,
            @Nullable Tahap tahap) {
        return new Aktivitas(nomor, uraian, pelaksana, mutuBaku, keputusan, tahap, "");
    }

    /** A copy with another printed number. */
    public Aktivitas withNomor(int other) {
        return new Aktivitas(other, uraian, pelaksana, mutuBaku, keputusan, tahap, keterangan);
    }

    /** A copy with another uraian. */
    public Aktivitas withUraian(String other) {
        return new Aktivitas(nomor, other, pelaksana, mutuBaku, keputusan, tahap, keterangan);
    }

    /** A copy with other pelaksana. */
    public Aktivitas withPelaksana(List<String> other) {
        return new Aktivitas(nomor, uraian, other, mutuBaku, keputusan, tahap, keterangan);
    }

    /** A copy with another mutu baku. */
    public Aktivitas withMutuBaku(MutuBaku other) {
        return new Aktivitas(nomor, uraian, pelaksana, other, keputusan, tahap, keterangan);
    }

    /** A copy with another tahap; null for the one that follows from the row's place. */
    public Aktivitas withTahap(@Nullable Tahap other) {
        return new Aktivitas(nomor, uraian, pelaksana, mutuBaku, keputusan, other, keterangan);
    }

    /** A copy with another keterangan. */
    public Aktivitas withKeterangan(String other) {
        return new Aktivitas(nomor, uraian, pelaksana, mutuBaku, keputusan, tahap, other);
    }

    /** A copy with another keputusan; null for a step that is only done. */
    public Aktivitas withKeputusan(@Nullable Keputusan other) {
        return new Aktivitas(nomor, uraian, pelaksana, mutuBaku, other, tahap, keterangan);
    }

    /**
     * How messages name a row: "Aktivitas 8", or "Aktivitas ke-9 (nomor 8)" where the printed
     * number differs from its place.
     *
     * @param index the row, from 0
     */
    public static String sebutan(int index, int nomor) {
        int place = index + 1;
        return nomor == place ? "Aktivitas " + place : "Aktivitas ke-" + place + " (nomor " + nomor + ")";
    }

    /** Whether the step is answered Ya or Tidak. */
    public boolean isKeputusan() {
        return keputusan != null;
    }
}
