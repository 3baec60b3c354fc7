package id.langkah.word;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.ImageUtils;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes the top of a paper: letterhead or cover. */
final class DocumentHead {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final double LOGO = 56;
    private static final double WIDEST_LOGO = 84;
    private static final double COVER_LOGO = 110;
    private static final int ABOVE_COVER = 2_400;
    private static final double LOGO_SHARE = 0.16;

    private final XWPFDocument document;
    private final Kantor kantor;
    private final DocumentTables tables;

    DocumentHead(XWPFDocument document, Kantor kantor, DocumentTables tables) {
        this.document = document;
        this.kantor = kantor;
        this.tables = tables;
    }

    /**
     * The letterhead with logo at the left, lines in the middle and a double line below; nothing
     * when the office has none.
     */
    void letterhead() throws IOException {
        List<String> lines =
                kantor.kop().stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return;
        }
        if (kantor.logo().isEmpty()) {
            lines.forEach(line -> line(document.createParagraph(), line));
        } else {
            List<XWPFTableCell> cells = tables.open(List.of(LOGO_SHARE, 1 - 2 * LOGO_SHARE, LOGO_SHARE));
            picture(cells.get(0).getParagraphArray(0), kantor.logo().orElseThrow(), LOGO);
            cells.get(1).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            for (int i = 0; i < lines.size(); i++) {
                line(i == 0 ? cells.get(1).getParagraphArray(0) : cells.get(1).addParagraph(), lines.get(i));
            }
        }
        document.createParagraph().setStyle(Gaya.GARIS_KOP);
    }

    /** A line with figures in it is an address and stays small and as it was typed. */
    private static void line(XWPFParagraph paragraph, String line) {
        if (Kantor.isAlamat(line)) {
            DocumentText.put(paragraph, Gaya.KOP_ALAMAT, line);
        } else {
            DocumentText.put(paragraph, Gaya.KOP_NAMA, line.toUpperCase(INDONESIA));
        }
    }

    /** The cover with logo, title and its lines. */
    void cover(Naskah naskah) throws IOException {
        XWPFParagraph above = document.createParagraph();
        above.setStyle(Gaya.BARIS_SAMPUL);
        above.setSpacingBefore(ABOVE_COVER);
        if (kantor.logo().isPresent()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(Gaya.BARIS_SAMPUL);
            picture(paragraph, kantor.logo().orElseThrow(), COVER_LOGO);
        }
        DocumentText.put(
                document.createParagraph(), Gaya.JUDUL_SAMPUL, naskah.judul().toUpperCase(INDONESIA));
        naskah.subjudul().forEach(line -> DocumentText.put(document.createParagraph(), Gaya.BARIS_SAMPUL, line));
    }

    /** Adds a picture; one that cannot be read is left out. */
    private static void picture(XWPFParagraph paragraph, Gambar gambar, double high) throws IOException {
        int type = gambar.isPng() ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG;
        Dimension size = ImageUtils.getImageDimension(new ByteArrayInputStream(gambar.isi()), type);
        if (size.width <= 0 || size.height <= 0) {
            return;
        }
        double scale = Math.min(high / size.height, Math.max(high, WIDEST_LOGO) / size.width);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(gambar.isi()),
                            gambar.isPng() ? PictureType.PNG : PictureType.JPEG,
                            gambar.isPng() ? "logo.png" : "logo.jpg",
                            Units.toEMU(scale * size.width),
                            Units.toEMU(scale * size.height));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
