package id.langkah.excel.reading;

import id.langkah.domain.tabel.LembarMasuk;
import id.langkah.domain.tabel.LembarMasuk.Gabungan;
import id.langkah.domain.tabel.Tersembunyi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * An XML filter that notes hidden and merged cells. Phonetic hints are dropped, and dates of the
 * strict format are passed on as text.
 */
final class SheetMarks extends XMLFilterImpl {
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_ROWS = 1_048_576;
    private static final long BYTES_OF_A_MARK = 96;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final LongConsumer memory;
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Gabungan> merged = new ArrayList<>();
    private int row = -1;
    private int pronounced;

    /** @param memory receives the number of bytes that each mark takes */
    SheetMarks(XMLReader parent, LongConsumer memory) {
        super(parent);
        this.memory = memory;
    }

    /** The sheet with these cells and the marks noted. */
    LembarMasuk lembar(String berkas, String name, boolean visible, List<List<String>> rows) {
        return new LembarMasuk(
                berkas, name, visible, rows, merged, Tersembunyi.of(hiddenRows), Tersembunyi.of(hiddenColumns));
    }

    /** The column of a cell address, from 0. It is parsed here because CellReference takes ten times as long. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= MOST_COLUMNS; i++) {
            char letter = address.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            }
        }
        return column - 1;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("rPh")) {
            pronounced++;
        }
        if (pronounced > 0) {
            return;
        }
        Attributes told = attributes;
        switch (name) {
            case "row" -> row(attributes);
            case "col" -> col(attributes);
            case "mergeCell" -> merged(attributes.getValue("ref"));
            case "c" -> told = cell(attributes);
            default -> {}
        }
        super.startElement(uri, name, qualified, told);
    }

    @Override
    public void characters(char[] letters, int from, int many) throws SAXException {
        if (pronounced == 0) {
            super.characters(letters, from, many);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (pronounced > 0) {
            pronounced -= name.equals("rPh") ? 1 : 0;
            return;
        }
        super.endElement(uri, name, qualified);
    }

    private void row(Attributes attributes) {
        row = number(attributes.getValue("r")).map(nomor -> nomor - 1).orElse(row + 1);
        if (isTrue(attributes.getValue("hidden")) && row >= 0 && row < MOST_ROWS) {
            hiddenRows.set(row);
        }
    }

    private void col(Attributes attributes) {
        int min = number(attributes.getValue("min")).orElse(0);
        int max = Math.min(number(attributes.getValue("max")).orElse(0), MOST_COLUMNS);
        if (isTrue(attributes.getValue("hidden")) && min > 0 && min <= max) {
            hiddenColumns.set(min - 1, max);
        }
    }

    private static Attributes cell(Attributes attributes) {
        if (!"d".equals(attributes.getValue("t"))) {
            return attributes;
        }
        var asText = new AttributesImpl(attributes);
        asText.setValue(asText.getIndex("t"), "str");
        return asText;
    }

    private void merged(@Nullable String range) {
        Matcher matcher = RANGE.matcher(range == null ? "" : range);
        if (matcher.matches()) {
            memory.accept(BYTES_OF_A_MARK);
            int left = column(matcher.group(1));
            int right = column(matcher.group(3));
            int top = Integer.parseInt(matcher.group(2)) - 1;
            int bottom = Integer.parseInt(matcher.group(4)) - 1;
            if (left <= right && top <= bottom && left < MOST_COLUMNS) {
                merged.add(new Gabungan(top, bottom, left, right));
            }
        }
    }

    private static Optional<Integer> number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static boolean isTrue(@Nullable String word) {
        return "1".equals(word) || "true".equals(word);
    }
}
