package id.langkah.domain.rekap;

import id.langkah.domain.Berkata;
import java.util.EnumMap;
import java.util.Map;

/**
 * The yearly evaluation of one SOP (PermenPAN-RB 35/2012): seven statements answered ya or tidak. A
 * single tidak means that the SOP needs a revision.
 *
 * @param penerapan the facts from the year's runs
 * @param jawaban true for ya; statements without an answer are missing
 * @param catatan blank when not filled
 */
public record Evaluasi(
        long sopId,
        String nomor,
        String nama,
        int tahun,
        Penerapan penerapan,
        Map<Pernyataan, Boolean> jawaban,
        String catatan) {

    /** The result of the evaluation. */
    public enum Hasil implements Berkata {
        BELUM("Belum lengkap"),
        TETAP("Tidak perlu revisi"),
        REVISI("Perlu revisi");

        private final String kata;

        Hasil(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }
    }

    public Evaluasi {
        jawaban = Map.copyOf(jawaban);
    }

    /** The result that follows from the answers. */
    public Hasil hasil() {
        if (jawaban.containsValue(false)) {
            return Hasil.REVISI;
        }
        return jawaban.size() == Pernyataan.values().length ? Hasil.TETAP : Hasil.BELUM;
    }

    /** A copy with one statement answered. */
    public Evaluasi with(Pernyataan pernyataan, boolean ya) {
        var answered = new EnumMap<Pernyataan, Boolean>(Pernyataan.class);
        answered.putAll(jawaban);
        answered.put(pernyataan, ya);
        return new Evaluasi(sopId, nomor, nama, tahun, penerapan, answered, catatan);
    }

    /** A copy with another catatan. */
    public Evaluasi with(String teks) {
        return new Evaluasi(sopId, nomor, nama, tahun, penerapan, jawaban, teks);
    }
}
