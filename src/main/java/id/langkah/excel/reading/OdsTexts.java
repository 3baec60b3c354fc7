package id.langkah.excel.reading;

import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import id.langkah.domain.tabel.LembarMasuk.Gabungan;
import id.langkah.domain.tabel.Tersembunyi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of an OpenDocument workbook (OASIS OpenDocument 1.3, part 3, 9) piece by piece.
 * Repeated cells and rows are repeated only as far as a table can need.
 */
final class OdsTexts extends DefaultHandler {
    private static final int MOST_CELLS = 500_000;
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_REPEATED = 1_000;
    private static final int LONGEST = 32_767;

    private final String berkas;
    private final List<LembarMasuk> sheets = new ArrayList<>();
    private List<List<String>> rows = new ArrayList<>();
    private List<Gabungan> merged = new ArrayList<>();
    private BitSet hiddenRows = new BitSet();
    private BitSet hiddenColumns = new BitSet();
    private String name = "";
    private List<String> row = new ArrayList<>();
    private int rowRepeats;
    private int columns;
    private int cells;
    private boolean inCell;
    private int cellRepeats;
    private @Nullable String value;
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int notes;

    private OdsTexts(String berkas) {
        this.berkas = berkas;
    }

    static BukuMasuk read(Path path, String berkas) {
        try (var zip = new ZipFile(path.toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                return broken(berkas);
            }
            try (InputStream in = new Markup(new BoundedStream(zip.getInputStream(content)))) {
                XMLReader xml = XMLHelper.newXMLReader();
                var reading = new OdsTexts(berkas);
                xml.setContentHandler(reading);
                xml.parse(new InputSource(in));
                return LembarReader.of(berkas, reading.sheets);
            }
        } catch (SheetTexts.TooLarge | Markup.TooLong e) {
            return LembarReader.refused(
                    berkas,
                    "Isi berkas ini jauh lebih besar daripada buku kerja biasa, jadi tidak dibaca.",
                    "Salin tabelnya ke buku kerja baru, lalu pilih buku kerja itu.");
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return broken(berkas);
        }
    }

    private static BukuMasuk broken(String berkas) {
        return LembarReader.refused(
                berkas,
                "Berkas ini rusak atau bukan buku kerja LibreOffice (.ods).",
                "Buka di LibreOffice untuk memeriksanya, simpan lagi, lalu coba lagi.");
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        switch (qualified) {
            case "table:table" -> {
                rows = new ArrayList<>();
                merged = new ArrayList<>();
                hiddenRows = new BitSet();
                hiddenColumns = new BitSet();
                columns = 0;
                name = OdsAttributes.attribute(attributes, "table:name");
            }
            case "table:table-column" -> {
                int from = columns;
                columns = Math.min(
                        MOST_COLUMNS, from + OdsAttributes.repeated(attributes, "table:number-columns-repeated"));
                if (OdsAttributes.isHidden(attributes)) {
                    hiddenColumns.set(from, columns);
                }
            }
            case "table:table-row" -> {
                row = new ArrayList<>();
                rowRepeats = OdsAttributes.repeated(attributes, "table:number-rows-repeated");
                if (OdsAttributes.isHidden(attributes)) {
                    hiddenRows.set(rows.size(), Math.min(MOST_ROWS, rows.size() + rowRepeats));
                }
            }
            case "table:table-cell", "table:covered-table-cell" -> cell(attributes);
            case "office:annotation" -> notes++;
            case "text:p" -> {
                if (inCell && notes == 0 && paragraphs++ > 0) {
                    text.append('\n');
                }
            }
            case "text:s" ->
                text.append(" ".repeat(Math.min(MOST_REPEATED, OdsAttributes.repeated(attributes, "text:c"))));
            case "text:line-break" -> text.append('\n');
            case "text:tab" -> text.append('\t');
            default -> {}
        }
    }

    private void cell(Attributes attributes) throws SAXException {
        inCell = true;
        text.setLength(0);
        paragraphs = 0;
        cellRepeats = OdsAttributes.repeated(attributes, "table:number-columns-repeated");
        String type = OdsAttributes.attribute(attributes, "office:value-type");
        value = OdsAttributes.value(attributes);
        int down = OdsAttributes.repeated(attributes, "table:number-rows-spanned");
        int right = OdsAttributes.repeated(attributes, "table:number-columns-spanned");
        int at = rows.size();
        if ((down > 1 || right > 1) && merged.size() < MOST_REPEATED * 20) {
            merged.add(new Gabungan(at, at + down - 1, row.size(), row.size() + right - 1));
        }
        if (attributes.getValue("table:formula") != null && type.isEmpty()) {
            value = LembarMasuk.GALAT;
        }
    }

    @Override
    public void characters(char[] letters, int from, int many) {
        if (inCell && notes == 0 && paragraphs > 0 && text.length() < LONGEST) {
            text.append(letters, from, Math.min(many, LONGEST - text.length()));
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (qualified) {
            case "office:annotation" -> notes--;
            case "table:table-cell", "table:covered-table-cell" -> endCell();
            case "table:table-row" -> endRow();
            case "table:table" ->
                sheets.add(new LembarMasuk(
                        berkas, name, true, rows, merged, Tersembunyi.of(hiddenRows), Tersembunyi.of(hiddenColumns)));
            default -> {}
        }
    }

    /** Ends a cell. The last cell of a row is often an empty one repeated to the edge of the sheet. */
    private void endCell() throws SAXException {
        String shown = value == null ? text.toString().strip() : value;
        boolean failed = shown.matches("#\\S+[!?]|#N/A|Err:\\d+");
        String error = failed ? LembarMasuk.GALAT + shown : shown;
        inCell = false;
        int times = error.isEmpty() ? Math.min(cellRepeats, MOST_COLUMNS) : Math.min(cellRepeats, MOST_REPEATED);
        for (int i = 0; i < times && row.size() < MOST_COLUMNS; i++) {
            row.add(error);
        }
    }

    private void endRow() throws SAXException {
        while (!row.isEmpty() && row.getLast().isEmpty()) {
            row.removeLast();
        }
        int times = row.isEmpty() ? Math.min(rowRepeats, MOST_ROWS) : Math.min(rowRepeats, MOST_REPEATED);
        List<String> kept = List.copyOf(row);
        for (int i = 0; i < times; i++) {
            cells += kept.size() + 1;
            if (cells > MOST_CELLS) {
                throw new SheetTexts.TooLarge();
            }
            if (rows.size() < MOST_ROWS) {
                rows.add(kept);
            }
        }
    }
}
