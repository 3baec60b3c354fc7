package id.langkah.word;

import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.naskah.Tanda;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes signatures side by side, in a table without frames. */
final class DocumentSignatures {
    private static final int ROOM_TO_SIGN = 4;
    private static final double ONE_SIGNATURE = 0.45;

    private final DocumentGrid grid;

    DocumentSignatures(DocumentGrid grid) {
        this.grid = grid;
    }

    /** Writes signatures side by side, with the names at the same height. */
    void write(TandaTangan signed) {
        int count = signed.tanda().size();
        boolean alone = count == 1;
        List<Long> widths = grid.widths(
                alone ? List.of(1 - ONE_SIGNATURE, ONE_SIGNATURE) : Collections.nCopies(count, 1.0 / count));
        XWPFTable table = grid.create(widths, "", false);
        int first = alone ? 1 : 0;
        int above = signed.tanda().stream()
                .mapToInt(tanda -> tanda.atas().size())
                .max()
                .orElse(0);
        line(
                table,
                widths,
                first,
                IntStream.range(0, count)
                        .mapToObj(i -> Stream.concat(
                                        Collections.nCopies(
                                                above
                                                        - signed.tanda()
                                                                .get(i)
                                                                .atas()
                                                                .size(),
                                                "")
                                                .stream(),
                                        signed.tanda().get(i).atas().stream())
                                .toList())
                        .toList());
        line(table, widths, first, Collections.nCopies(count, Collections.nCopies(ROOM_TO_SIGN, "")));
        XWPFTableRow names = DocumentGrid.row(table, widths);
        for (int i = 0; i < count; i++) {
            Tanda tanda = signed.tanda().get(i);
            XWPFTableCell cell = names.getCell(first + i);
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            var run = DocumentText.put(paragraph, Gaya.TANDA_TANGAN, tanda.nama());
            if (tanda.isBernama()) {
                run.setBold(true);
                run.setUnderline(UnderlinePatterns.SINGLE);
            }
            for (String below : tanda.bawah()) {
                DocumentText.put(cell.addParagraph(), Gaya.TANDA_TANGAN, below);
            }
        }
        names.setCantSplitRow(true);
    }

    private void line(XWPFTable table, List<Long> widths, int first, List<List<String>> texts) {
        XWPFTableRow row = DocumentGrid.row(table, widths);
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(first + i);
            for (int j = 0; j < texts.get(i).size(); j++) {
                XWPFParagraph paragraph = j == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
                DocumentText.put(paragraph, Gaya.TANDA_TANGAN, texts.get(i).get(j));
            }
        }
    }
}
