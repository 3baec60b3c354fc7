package id.langkah.domain.sop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the flowchart.
 *
 * @param nomor as printed; two rows of one SOP may print the same
 * @param uraian what is done; never blank
 * @param pelaksana names out of {@link Sop#pelaksana()}; empty means not settled yet
 * @param keputusan null for a step that is only done
 * @param tahap null means by its place: the first is awal, the last akhir, the rest utama
 * @param keterangan the last column; blank when not filled
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

    /** A step of which only the wording is known. */
    public static Aktivitas of(int nomor, String uraian) {
        return new Aktivitas(nomor, uraian, List.of(), MutuBaku.BELUM, null, null, "");
    }

    public boolean isKeputusan() {
        return keputusan != null;
    }
}
