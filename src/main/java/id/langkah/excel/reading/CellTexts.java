package id.langkah.excel.reading;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * An XML filter that limits what reaches the library: no text much longer than a cell may hold, and
 * only a few invalid numbers, since the library logs an error for each. A formula without a stored
 * result is passed on as an empty cell.
 */
final class CellTexts extends XMLFilterImpl {
    /** Texts are cut at this many characters, which is far above the longest text of a cell. */
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

    /** Whether the current cell has a formula without a stored result. */
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
