package id.langkah.word;

import id.langkah.domain.Printable;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes texts into paragraphs so that nothing in them is taken for markup. */
final class DocumentText {
    private DocumentText() {}

    /** The text with only characters that XML can hold and uniform line ends. */
    static String clean(String text) {
        return Printable.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Adds a text with its lines below each other; returns its run. */
    static XWPFRun put(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        List<String> lines = List.of(clean(text).split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
        return run;
    }

    /** Adds a text in a style of the document; returns its run. */
    static XWPFRun put(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        return put(paragraph, text);
    }
}
