package id.langkah.domain.akip;

import id.langkah.domain.Ejaan;
import id.langkah.domain.tabel.LembarMasuk;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** The columns of the tables of criteria and scores, with the beginnings of their heads. */
enum LajurKriteria {
    KODE("kode"),
    KOMPONEN("komponen"),
    SUB("sub"),
    KRITERIA("kriteria|uraian|pernyataan"),
    BOBOT("bobot"),
    PETUNJUK("bukti|petunjuk|dokumen"),
    TANDA("tanda"),
    JAWABAN("jawaban"),
    SKOR("skor|nilai");

    private final String awal;

    LajurKriteria(String awal) {
        this.awal = awal;
    }

    private boolean heads(String letters) {
        return Stream.of(awal.split("\\|")).anyMatch(letters::startsWith);
    }

    /** The columns of a row that is a head, with their places; empty when it has no known head. */
    static Map<LajurKriteria, Integer> head(LembarMasuk lembar, int row) {
        var head = new EnumMap<LajurKriteria, Integer>(LajurKriteria.class);
        for (int column = 0; column < lembar.baris().get(row).size(); column++) {
            String letters = Ejaan.letters(lembar.sel(row, column));
            int at = column;
            Stream.of(values())
                    .filter(lajur -> lajur.heads(letters))
                    .findFirst()
                    .ifPresent(lajur -> head.putIfAbsent(lajur, at));
        }
        return head;
    }

    /** The text of this column in a row; blank when the table lacks the column. */
    String of(LembarMasuk lembar, int row, Map<LajurKriteria, Integer> head) {
        return lembar.sel(row, head.getOrDefault(this, -1));
    }
}
