package id.langkah.excel.reading;

import id.langkah.domain.tabel.LembarMasuk;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of a workbook row by row without keeping a whole sheet's XML in memory. Of a
 * formula the stored result is taken; nothing is computed.
 */
final class SheetTexts {
    private static final int MOST_SHEETS = 100;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 500;

    /** The memory that all cells may take, in bytes: about 600,000 short cells. */
    private static final long MOST_MEMORY = 64L * 1024 * 1024;

    private static final int BYTES_OF_A_ROW = 32;
    private static final int BYTES_OF_A_CELL = 8;
    private static final int BYTES_OF_A_TEXT = 48;

    private static final int LONGEST = 32_767;

    /** The lengths of {@code 2026-10-05} and {@code 2026-10-05T00:00}. */
    private static final int DAY = 10;

    private static final int MOMENT = 16;

    private final OPCPackage file;
    private final String berkas;
    private long memory;

    /** @param berkas the file's name without its folder */
    SheetTexts(OPCPackage file, String berkas) {
        this.file = file;
        this.berkas = berkas;
    }

    /** The workbook exceeds the limits of any office's workbook. */
    static final class TooLarge extends SAXException {
        private static final long serialVersionUID = 1;
    }

    /** Like {@link TooLarge}, for places where only an unchecked exception can be thrown. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    List<LembarMasuk> read() throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(file);
        Map<String, Boolean> visible = visible(reader);
        ReadOnlySharedStringsTable strings = strings();
        var sheets = new ArrayList<LembarMasuk>();
        var all = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (all.hasNext()) {
            if (sheets.size() >= MOST_SHEETS) {
                throw new TooLarge();
            }
            try (InputStream in = all.next()) {
                var cells = cells();
                var rows = new Rows(cells);
                var handler =
                        new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, rows, new AsTyped(), false);
                var marks = new SheetMarks(cells, rows::take);
                marks.setContentHandler(handler);
                parse(in, marks);
                String name = all.getSheetName();
                sheets.add(marks.lembar(berkas, name, visible.getOrDefault(name, true), rows.rows));
            } catch (TooMany e) {
                throw new TooLarge();
            }
        }
        return sheets;
    }

    private ReadOnlySharedStringsTable strings() throws IOException, SAXException {
        List<PackagePart> parts = file.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType());
        try (InputStream in = parts.isEmpty()
                ? InputStream.nullInputStream()
                : new Markup(parts.getFirst().getInputStream())) {
            return new ReadOnlySharedStringsTable(in, false);
        } catch (Markup.TooLong e) {
            throw new TooLarge();
        }
    }

    private static CellTexts cells() throws SAXException {
        try {
            return new CellTexts(XMLHelper.newXMLReader());
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private static void parse(InputStream in, XMLReader cells) throws IOException, SAXException {
        try {
            cells.parse(new InputSource(new Markup(in)));
        } catch (Markup.TooLong e) {
            throw new TooLarge();
        }
    }

    /** Whether each sheet is visible, keyed by name. */
    static Map<String, Boolean> visible(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        var visible = new HashMap<String, Boolean>();
        try (InputStream in = reader.getWorkbookData()) {
            var cells = cells();
            cells.setContentHandler(new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    String sheet = attributes.getValue("name");
                    if (name.equals("sheet") && sheet != null) {
                        String state = attributes.getValue("state");
                        visible.put(sheet, state == null || state.equals("visible"));
                    }
                }
            });
            parse(in, cells);
        }
        return visible;
    }

    /** Collects the cells of one sheet. */
    private final class Rows implements SheetContentsHandler {
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private final CellTexts cells;

        Rows(CellTexts cells) {
            this.cells = cells;
        }

        @Override
        public void startRow(int number) {
            if (number < rows.size() || number >= MOST_ROWS) {
                throw new TooMany();
            }
            take((number - rows.size()) * (long) BYTES_OF_A_CELL + BYTES_OF_A_ROW);
            while (rows.size() < number) {
                rows.add(List.of());
            }
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            rows.add(List.copyOf(row));
        }

        @Override
        public void cell(@Nullable String address, @Nullable String text, @Nullable XSSFComment comment) {
            int column = address == null ? row.size() : SheetMarks.column(address);
            if (column < row.size() || column >= MOST_COLUMNS || text == null) {
                return;
            }
            boolean lacks = text.isEmpty() && cells.lacksResult();
            String kept = lacks ? LembarMasuk.GALAT : day(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            take((column + 1L - row.size()) * BYTES_OF_A_CELL + BYTES_OF_A_TEXT + kept.length());
            while (row.size() < column) {
                row.add("");
            }
            row.add(kept);
        }

        /** The date of a moment in the strict format: {@code 2026-10-05T00:00:00}. */
        private static String day(String text) {
            boolean moment = text.length() >= MOMENT
                    && text.length() < 2 * MOMENT
                    && text.charAt(DAY) == 'T'
                    && text.substring(0, DAY).matches("\\d{4}-\\d{2}-\\d{2}");
            return moment ? text.substring(0, DAY) : text;
        }

        void take(long bytes) {
            memory += bytes;
            if (memory > MOST_MEMORY) {
                throw new TooMany();
            }
        }
    }
}
