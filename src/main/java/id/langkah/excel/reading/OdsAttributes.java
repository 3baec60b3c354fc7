package id.langkah.excel.reading;

import id.langkah.domain.Angka;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads the attributes of elements of an OpenDocument workbook. */
final class OdsAttributes {
    private static final MathContext DIGITS = new MathContext(15);

    private OdsAttributes() {}

    /** The value of a cell as a user types it; null when it has none but its text. */
    static @Nullable String value(Attributes attributes) throws SAXException {
        String number = attribute(attributes, "office:value");
        return switch (attribute(attributes, "office:value-type")) {
            case "float", "currency" -> number(number, false);
            case "percentage" -> number(number, true);
            case "date" -> day(attribute(attributes, "office:date-value"));
            default -> null;
        };
    }

    private static @Nullable String number(String number, boolean percent) throws SAXException {
        if (number.isEmpty() || number.length() > 40) {
            return null;
        }
        try {
            BigDecimal read = new BigDecimal(number, DIGITS);
            BigDecimal shown = percent ? read.movePointRight(2) : read;
            return Math.abs(shown.scale()) > 40 ? null : Angka.writeBare(shown) + (percent ? "%" : "");
        } catch (NumberFormatException e) {
            throw new SAXException(e);
        }
    }

    private static String day(String date) {
        return date.length() > 10 ? date.substring(0, 10) : date;
    }

    static boolean isHidden(Attributes attributes) {
        String visibility = attribute(attributes, "table:visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    static String attribute(Attributes attributes, String named) {
        String found = attributes.getValue(named);
        return found == null ? "" : found;
    }

    static int repeated(Attributes attributes, String named) {
        String times = attribute(attributes, named);
        return times.matches("\\d{1,7}") ? Math.max(1, Integer.parseInt(times)) : 1;
    }
}
