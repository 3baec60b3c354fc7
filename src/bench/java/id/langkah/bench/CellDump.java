package id.langkah.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.xml.sax.SAXException;

/**
 * The cells of a workbook of ours as lines of text, for the peers to write the same: a word for what
 * the line is, then its values with tabs between them.
 *
 * <p>{@code S} a sheet's name; {@code Y} a style: bold, size, colour, fill, border, format, across,
 * down, wrapped; {@code W} a column and its width; {@code R} a row and its height, or blank; {@code C}
 * a cell: column, style, {@code n}umber, {@code t}ext, {@code f}ormula or {@code b}lank, and what it
 * says; {@code M} a merged range: first row, first column, last row, last column.
 */
final class CellDump {
    private final BufferedWriter out;
    private final XSSFReader workbook;

    private CellDump(BufferedWriter out, XSSFReader workbook) {
        this.out = out;
        this.workbook = workbook;
    }

    static void write(Path xlsx, Path lines) throws IOException {
        try (OPCPackage parts = OPCPackage.open(xlsx.toFile());
                BufferedWriter out = Files.newBufferedWriter(lines)) {
            new CellDump(out, new XSSFReader(parts)).write();
        } catch (OpenXML4JException | XMLStreamException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** The lines, parted. */
    static List<String[]> read(Path lines) throws IOException {
        var all = new ArrayList<String[]>();
        for (String line : Files.readAllLines(lines)) {
            all.add(line.split("\t", -1));
        }
        return all;
    }

    private void write() throws IOException, OpenXML4JException, XMLStreamException, SAXException {
        StylesTable styles = workbook.getStylesTable();
        for (int i = 0; i < styles.getNumCellStyles(); i++) {
            style(styles.getStyleAt(i));
        }
        XMLInputFactory xml = XMLInputFactory.newFactory();
        // Java would refuse a sheet of a hundred thousand rows.
        xml.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        xml.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        Iterator<InputStream> sheets = workbook.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream in = sheets.next()) {
                line("S", ((XSSFReader.SheetIterator) sheets).getSheetName());
                sheet(xml.createXMLStreamReader(in));
            }
        }
    }

    private void style(XSSFCellStyle style) throws IOException {
        line(
                "Y",
                style.getFont().getBold() ? "1" : "",
                Integer.toString(style.getFont().getFontHeightInPoints()),
                hex(style.getFont().getXSSFColor()),
                hex(style.getFillForegroundXSSFColor()),
                style.getBorderLeft().name().toLowerCase(java.util.Locale.ROOT),
                style.getDataFormatString(),
                style.getAlignment().name().toLowerCase(java.util.Locale.ROOT),
                style.getVerticalAlignment().name().toLowerCase(java.util.Locale.ROOT),
                style.getWrapText() ? "1" : "");
    }

    private static String hex(@org.jspecify.annotations.Nullable XSSFColor colour) {
        String argb = colour == null ? null : colour.getARGBHex();
        return argb == null ? "" : argb.substring(2);
    }

    private void sheet(XMLStreamReader xml) throws IOException, XMLStreamException, OpenXML4JException, SAXException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "col" -> {
                    int last = Integer.parseInt(xml.getAttributeValue(null, "max"));
                    for (int col = Integer.parseInt(xml.getAttributeValue(null, "min")); col <= last; col++) {
                        line("W", Integer.toString(col - 1), xml.getAttributeValue(null, "width"));
                    }
                }
                case "row" -> {
                    String height = xml.getAttributeValue(null, "ht");
                    int row = Integer.parseInt(xml.getAttributeValue(null, "r")) - 1;
                    line("R", Integer.toString(row), height == null ? "" : height);
                }
                case "c" -> cell(xml);
                case "mergeCell" -> {
                    String[] ends = xml.getAttributeValue(null, "ref").split(":", -1);
                    CellReference first = new CellReference(ends[0]);
                    CellReference last = new CellReference(ends[1]);
                    line("M", "" + first.getRow(), "" + first.getCol(), "" + last.getRow(), "" + last.getCol());
                }
                default -> {}
            }
        }
    }

    private void cell(XMLStreamReader xml) throws IOException, XMLStreamException, OpenXML4JException, SAXException {
        String column = Short.toString(new CellReference(xml.getAttributeValue(null, "r")).getCol());
        String style = xml.getAttributeValue(null, "s");
        String type = xml.getAttributeValue(null, "t");
        String kind = "b";
        String says = "";
        for (int at = xml.next();
                at != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c");
                at = xml.next()) {
            if (at != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" -> {
                    kind = "f";
                    says = xml.getElementText();
                }
                case "v" -> {
                    String value = xml.getElementText();
                    if (!kind.equals("f")) {
                        kind = "s".equals(type) || "str".equals(type) ? "t" : "n";
                        says = "s".equals(type)
                                ? workbook.getSharedStringsTable()
                                        .getItemAt(Integer.parseInt(value))
                                        .getString()
                                : value;
                    }
                }
                case "t" -> {
                    kind = "t";
                    says += xml.getElementText();
                }
                default -> {}
            }
        }
        line("C", column, style == null ? "0" : style, kind, says.replaceAll("[\\t\\r\\n]", " "));
    }

    private void line(String... parts) throws IOException {
        out.write(String.join("\t", parts));
        out.newLine();
    }
}
