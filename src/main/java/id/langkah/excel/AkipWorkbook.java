package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.akip.BarisAkip;
import id.langkah.domain.akip.EvaluasiAkip;
import id.langkah.domain.akip.JawabanAkip;
import id.langkah.domain.akip.LembarAkip;
import id.langkah.domain.akip.LembarPeluang;
import id.langkah.excel.kit.Formulas;
import id.langkah.excel.kit.Subject;
import id.langkah.excel.kit.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Writes the evaluation of a year as a workbook. When an answer in the working paper is changed,
 * score, points and sums follow.
 */
public final class AkipWorkbook {
    private AkipWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param saat the moment of the data
     * @throws IOException when the stream cannot be written
     */
    public static void write(EvaluasiAkip evaluasi, Kantor kantor, LocalDateTime saat, OutputStream out)
            throws IOException {
        Table<LembarAkip.Bagian> ringkasan = new Formulas<LembarAkip.Bagian>()
                .sum(LembarAkip.BOBOT, LembarAkip.NILAI)
                .by(LembarAkip.PERSEN, "IF({Bobot}=0,0,ROUND({Nilai}/{Bobot}*100,10))")
                .table(LembarAkip.ringkasan(evaluasi));
        Table<BarisAkip> kertas = new Formulas<BarisAkip>()
                .by(LembarAkip.SKOR, skor(evaluasi))
                .by(LembarAkip.NILAI, "IF({Skor}=\"\",\"\",ROUND({Bobot}*{Skor}/100,10))")
                .sum(LembarAkip.BOBOT, LembarAkip.NILAI)
                .table(LembarAkip.kertasKerja(evaluasi));
        LembarWorkbook.tables(
                "Evaluasi AKIP " + evaluasi.tahun(),
                new Subject("Tahun " + evaluasi.tahun(), saat),
                List.of(ringkasan, kertas, Table.of(LembarPeluang.of(evaluasi))),
                kantor,
                out);
    }

    /** The formula for the score of an answer. */
    private static String skor(EvaluasiAkip evaluasi) {
        var formula = new StringBuilder("\"\"");
        for (JawabanAkip jawaban : JawabanAkip.values()) {
            formula.insert(
                    0,
                    "IF({Jawaban}=\"" + jawaban + "\","
                            + evaluasi.tabel().skor(jawaban).toPlainString() + ",");
            formula.append(')');
        }
        return formula.toString();
    }
}
