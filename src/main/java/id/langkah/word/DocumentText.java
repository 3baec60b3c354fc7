package id.langkah.word;

import id.langkah.domain.Printable;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts texts into paragraphs: whatever stands in them is text and nothing else. */
final class DocumentText {
    private DocumentText() {}

    /** A text that XML can hold, with one kind of line end. */
    static String clean(String text) {
        return Printable.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Adds a text, its lines below each other; the run that it stands in. */
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

    /** The same in a style of the document. */
    static XWPFRun put(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        return put(paragraph, text);
    }
}
