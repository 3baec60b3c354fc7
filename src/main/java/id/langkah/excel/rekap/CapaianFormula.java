package id.langkah.excel.rekap;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Capaian.Sebab;
import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.TargetNol;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.rekap.IsiSel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the formulas for one indicator by which the workbook computes what the program has
 * computed. They are as short as the figures allow; lookups of words appear only where there are
 * words.
 */
final class CapaianFormula {
    private final Ukuran ukuran;
    private final WrittenNumbers numbers;

    CapaianFormula(Ukuran ukuran, WrittenNumbers numbers) {
        this.ukuran = ukuran;
        this.numbers = numbers;
    }

    /** Whether a capaian can be computed; texts without a scale have none. */
    boolean counts() {
        return ukuran.tipe() != TipeNilai.TEKS;
    }

    /**
     * The formula of the capaian in percent, or of a dash; null when none can be computed.
     *
     * @param bounded whether the upper cap is applied
     */
    @Nullable
    String capaian(FigureCell target, FigureCell realisasi, boolean bounded) {
        if (!counts()) {
            return null;
        }
        if (ukuran.tipe() == TipeNilai.PREDIKAT) {
            String share = score(realisasi) + "*100/" + score(target);
            return "IFERROR(" + limited(share, bounded) + ",\"–\")";
        }
        String t = number(target);
        String r = number(realisasi);
        String both = "AND(ISNUMBER(%s),ISNUMBER(%s))".formatted(t, r);
        String zero = "IF(AND(%s=0,%s=0),%s,%s)".formatted(t, r, limited("100", bounded), passed(t, r));
        String share = switch (ukuran.rumusTerpakai()) {
            case POSITIF ->
                "IF(%s>0,%s,%s)".formatted(t, limited(r + "*100/" + t, bounded), reachedZero(t, r, bounded));
            case SELISIH -> "IF(%s>0,%s,%s)".formatted(t, limited("(2*" + t + "-" + r + ")*100/" + t, bounded), zero);
            case RASIO -> "IF(%s>0,IF(%s>0,%s,\"–\"),%s)".formatted(t, r, limited(t + "*100/" + r, bounded), zero);
        };
        return "IF(" + both + "," + share + ",\"–\")";
    }

    /** The expression for a target of 0 that was exceeded although lower is better. */
    private String passed(String t, String r) {
        return numbers.targetNol() == TargetNol.TIDAK_DIHITUNG ? "\"–\"" : "IF(AND(%s=0,%s>0),0,\"–\")".formatted(t, r);
    }

    /** The expression for a target of 0 when higher is better. */
    private String reachedZero(String t, String r, boolean bounded) {
        String above = switch (numbers.targetNol()) {
            case TIDAK_DIHITUNG -> "";
            case SERATUS -> "100";
            case BATAS_ATAS ->
                "IF(AND(%s>0,ISNUMBER(%s)),%s,100)".formatted(r, SkalaSheet.BATAS_ATAS, SkalaSheet.BATAS_ATAS);
        };
        return above.isEmpty() ? "\"–\"" : "IF(AND(%s=0,%s>=0),%s,\"–\")".formatted(t, r, limited(above, bounded));
    }

    private static String limited(String share, boolean bounded) {
        return bounded
                ? "ROUND(MAX(0,MIN(" + share + "," + SkalaSheet.BATAS_ATAS + ")),10)"
                : "ROUND(" + share + ",10)";
    }

    /**
     * The formula of the reason why a cell has no capaian, in the program's words.
     *
     * @param remark the text when there is a capaian; usually blank
     */
    @Nullable
    String reason(String capaian, FigureCell target, FigureCell realisasi, boolean unmeasured, String remark) {
        if (!counts()) {
            return null;
        }
        String t = number(target);
        String r = number(realisasi);
        String nothing = unmeasured
                ? "IF(AND(%s=\"\",%s=\"\"),\"%s\","
                        .formatted(target.cell(), realisasi.cell(), Sebab.TIDAK_DIUKUR.kata())
                : "";
        return "IF(ISNUMBER({%s}),\"%s\",".formatted(capaian, remark)
                + nothing
                + ("IF(%s=\"\",\"" + Sebab.TARGET_KOSONG.kata() + "\",").formatted(target.cell())
                + ("IF(%s=\"\",\"" + Sebab.REALISASI_KOSONG.kata() + "\",").formatted(realisasi.cell())
                + unread(t, target, "Target")
                + unread(r, realisasi, "Realisasi")
                + ("IF(%s<0,\"" + Sebab.TARGET_NEGATIF.kata() + "\",").formatted(t)
                + ("IF(%s=0,\"" + Sebab.TARGET_NOL.kata() + "\",").formatted(t)
                + "\"" + Sebab.REALISASI_NOL.kata() + "\""
                + ")))))))"
                + (nothing.isEmpty() ? "" : ")");
    }

    private static String unread(String number, FigureCell figure, String what) {
        return "IF(NOT(ISNUMBER(%s)),\"%s \"\"\"&%s&\"\"\" tidak terbaca sebagai nilai.\","
                .formatted(number, what, figure.cell());
    }

    /** The formula that combines the parts of a year by the indicator's cara hitung. */
    String combined(List<FigureCell> parts) {
        String cells = parts.getFirst().cell() + ":" + parts.getLast().cell();
        CaraHitung cara = ukuran.caraHitung();
        boolean added = cara == CaraHitung.AKUMULASI || cara == CaraHitung.RATA_RATA;
        if (!added || !ukuran.tipe().isNumeric()) {
            return last(parts);
        }
        String mean = cara == CaraHitung.RATA_RATA ? "AVERAGE" : "SUM";
        if (parts.stream().allMatch(part -> isPlain(part.nilai()))) {
            return "IF(COUNTA(%1$s)=0,\"\",%2$s(%1$s))".formatted(cells, mean);
        }
        return ofWords(parts, cells, cara == CaraHitung.RATA_RATA);
    }

    private static String last(List<FigureCell> parts) {
        var formula = new StringBuilder("\"\"");
        for (FigureCell part : parts) {
            formula.insert(0, "IF(%1$s<>\"\",%1$s,".formatted(part.cell())).append(')');
        }
        return formula.toString();
    }

    /** A formula that returns the first text among the parts as the result; a single part is returned as written. */
    private String ofWords(List<FigureCell> parts, String cells, boolean mean) {
        var sum = new StringBuilder("SUM(" + cells + ")");
        var unread = new ArrayList<String>();
        for (FigureCell part : parts) {
            if (part.nilai().isFilled() && part.nilai().angka() == null) {
                unread.add(part.cell());
            } else if (!isPlain(part.nilai())) {
                sum.append("+IF(ISTEXT(%s),%s,0)".formatted(part.cell(), number(part)));
            }
        }
        String whole = mean ? "(" + sum + ")/COUNTA(" + cells + ")" : sum.toString();
        String teks = parts.stream().map(FigureCell::cell).collect(joining("&"));
        String counted =
                "IF(COUNTA(%1$s)=0,\"\",IF(AND(COUNTA(%1$s)=1,COUNT(%1$s)=0),%2$s,%3$s))".formatted(cells, teks, whole);
        String heads = unread.stream()
                .map(cell -> "IF(ISTEXT(%1$s),%1$s,".formatted(cell))
                .collect(joining());
        return heads + counted + ")".repeat(unread.size());
    }

    /** The expression for the number that a figure counts as. */
    private String number(FigureCell figure) {
        String cell = figure.cell();
        if (ukuran.tipe().isNumeric() && isPlain(figure.nilai())) {
            return cell;
        }
        return "IF(ISNUMBER(%1$s),%1$s,IFERROR(%2$s,\"\"))".formatted(cell, score(figure));
    }

    /** The expression for the score of a word; an error value when the word has none. */
    private String score(FigureCell figure) {
        String code = numbers.code(ukuran, figure.nilai());
        return "INDEX(%s,MATCH(\"%s|\"&%s,%s,0))".formatted(SkalaSheet.ANGKA, code, figure.cell(), SkalaSheet.KUNCI);
    }

    private boolean isPlain(Nilai nilai) {
        return !nilai.isFilled() || IsiSel.isAngka(nilai, ukuran);
    }

    /** The formula of the kategori of the capaian in a cell of the row. */
    static String kategori(String capaian) {
        return "IF(ISNUMBER({%1$s}),INDEX(%2$s,MATCH(ROUND({%1$s},%4$d),%3$s,1)),\"–\")"
                .formatted(capaian, SkalaSheet.KATEGORI, SkalaSheet.BATAS, Capaian.DESIMAL);
    }

    /** The formula of the weighted mean of a column; unweighted when not all rows have a weight. */
    static String mean(String capaian, String bobot) {
        return ("IF(COUNT(%1$s)=0,\"–\",IF(COUNTIFS(%1$s,\">=0\",%2$s,\">0\")=COUNT(%1$s),"
                        + "SUMPRODUCT(%1$s,%2$s)/SUMIFS(%2$s,%1$s,\">=0\"),AVERAGE(%1$s)))")
                .formatted(capaian, bobot);
    }
}
