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
import org.apache.poi.xssf.usermodel.XSSFRelation;
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

    private final OPCPackage file;
    private final String berkas;
    private final CellMemory memory = new CellMemory();

    /** @param berkas the file's name without its folder */
    SheetTexts(OPCPackage file, String berkas) {
        this.file = file;
        this.berkas = berkas;
    }

    /** The workbook exceeds the limits of any office's workbook. */
    static final class TooLarge extends SAXException {
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
                var rows = new SheetRows(cells, memory);
                var handler =
                        new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, rows, new AsTyped(), false);
                var marks = new SheetMarks(cells, memory::take);
                marks.setContentHandler(handler);
                parse(in, marks);
                String name = all.getSheetName();
                sheets.add(marks.lembar(berkas, name, visible.getOrDefault(name, true), rows.rows()));
            } catch (CellMemory.TooMany e) {
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
}
