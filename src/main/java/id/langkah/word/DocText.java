package id.langkah.word;

import id.langkah.domain.TandaHuruf;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a paragraph and the drawings in it, in order. Hidden text and text deleted by tracked
 * changes are left out; of a field the displayed result is taken.
 */
final class DocText {
    private static final int MOST_LETTERS = 20_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Element> drawings = new ArrayList<>();
    private boolean newPage;

    private DocText() {}

    static DocText of(Element paragraph) {
        var all = new DocText();
        paragraph.children().forEach(all::inline);
        all.newPage |= paragraph
                .child("w:pPr")
                .map(found -> found.isOn("w:pageBreakBefore"))
                .orElse(false);
        return all;
    }

    /** The paragraphs of a text box, one per line. */
    static String inside(Element content) {
        StringBuilder lines = new StringBuilder();
        content.all("w:p")
                .forEach(paragraph -> lines.append(of(paragraph).text()).append('\n'));
        return lines.toString().strip();
    }

    String text() {
        return text.toString();
    }

    List<Element> drawings() {
        return drawings;
    }

    boolean newPage() {
        return newPage;
    }

    private void inline(Element part) {
        switch (part.name()) {
            case "w:r" -> run(part);
            case "w:hyperlink",
                    "w:ins",
                    "w:moveTo",
                    "w:smartTag",
                    "w:fldSimple",
                    "w:customXml",
                    "w:sdt",
                    "w:sdtContent",
                    "w:dir",
                    "w:bdo" -> part.children().forEach(this::inline);
            default -> {}
        }
    }

    private void run(Element run) {
        if (run.child("w:rPr").map(found -> found.isOn("w:vanish")).orElse(false)) {
            return;
        }
        boolean signs = run.at("w:rPr", "w:rFonts")
                .map(fonts -> fonts.get("w:ascii").startsWith("Wingdings"))
                .orElse(false);
        run.children().forEach(part -> {
            switch (part.name()) {
                case "w:t" -> append(signs ? signs(part.text()) : part.text());
                case "w:tab", "w:ptab" -> append(" ");
                case "w:br" -> lineBreak(part);
                case "w:cr" -> append("\n");
                case "w:noBreakHyphen" -> append("-");
                case "w:sym" -> sign(part);
                case "w:drawing", "w:pict", "w:object" -> drawings.add(part);
                default -> {}
            }
        });
    }

    private void append(String more) {
        if (text.length() < MOST_LETTERS) {
            text.append(more, 0, Math.min(more.length(), MOST_LETTERS - text.length()));
        }
    }

    private void lineBreak(Element part) {
        if (part.get("w:type").equals("page")) {
            newPage = true;
        } else {
            append("\n");
        }
    }

    private void sign(Element part) {
        try {
            int code = Integer.parseInt(part.get("w:char"), 16);
            append(TandaHuruf.of(code));
        } catch (NumberFormatException e) {
            // A symbol without a valid code shows nothing.
        }
    }

    private static String signs(String text) {
        StringBuilder all = new StringBuilder();
        text.chars().forEach(code -> {
            String sign = TandaHuruf.of(code);
            all.append(sign.isEmpty() ? Character.toString(code) : sign);
        });
        return all.toString();
    }
}
