package id.langkah.excel.reading;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Hands a sheet's markup on as long as it is what a cell may hold: no text of which the library
 * would keep far more than a cell has, and no more than a few numbers that are none, for each of
 * which it would make a fault and log it. A formula of which the workbook keeps no result is handed
 * on as a cell with an empty value.
 */
final class CellTexts extends XMLFilterImpl {
    /** What is cut to the longest text of a cell is not more than this. */
    private static final int LONGEST = 4 << 20;

    private static final int MOST_WRONG = 1_000;

    private int length;
    private int wrong;
    private boolean inNumberCell;
    private boolean inNumber;
    private boolean formula;
    private boolean stored;

    CellTexts(XMLReader parent) {
        super(parent);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        length = 0;
        if (name.equals("c")) {
            String type = attributes.getValue("t");
            inNumberCell = type == null || type.equals("n");
            formula = false;
            stored = "str".equals(type);
        }
        formula |= name.equals("f");
        inNumber = inNumberCell && name.equals("v");
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void characters(char[] text, int from, int many) throws SAXException {
        length += many;
        if (length > LONGEST) {
            throw new SheetTexts.TooLarge();
        }
        if (inNumber && !isNumber(text, from, many)) {
            wrong++;
            if (wrong > MOST_WRONG) {
                throw new SAXException("numbers that are none");
            }
        }
        super.characters(text, from, many);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        stored |= name.equals("v") && length > 0;
        if (name.equals("c") && lacksResult()) {
            super.startElement(uri, "v", "v", new AttributesImpl());
            super.endElement(uri, "v", "v");
        }
        super.endElement(uri, name, qualified);
    }

    /** Whether the cell that is read has a formula whose result was not saved with it. */
    boolean lacksResult() {
        return formula && !stored;
    }

    private static boolean isNumber(char[] text, int from, int many) {
        for (int i = from; i < from + many; i++) {
            if ("0123456789.eE+-".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}
