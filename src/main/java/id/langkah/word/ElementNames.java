package id.langkah.word;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of elements and attributes with the usual prefixes, and those that are not read. */
final class ElementNames {
    /** Elements that only affect appearance or housekeeping. */
    private static final Set<String> SKIPPED = Set.of(
            "w:lang",
            "w:color",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:u",
            "w:szCs",
            "w:proofErr",
            "w:bookmarkStart",
            "w:bookmarkEnd",
            "w:tblBorders",
            "w:tcBorders",
            "w:pBdr",
            "w:instrText",
            "w:delText",
            "w:tblLook",
            "w:lastRenderedPageBreak",
            "w:kern",
            "w:noProof",
            "wp:effectExtent",
            "a:effectLst",
            "a:effectRef",
            "a:fontRef",
            "w:tabs",
            "w:ind",
            "w:keepNext",
            "w:widowControl",
            "w:rsids",
            "w:pPrChange",
            "w:rPrChange",
            "w:tblPrChange",
            "w:tcPrChange",
            "w:trPrChange",
            "w:sectPrChange",
            "w:tblGridChange");

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o"));

    static String named(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        String prefix = PREFIXES.get(namespace);
        return (prefix == null ? "?" : prefix) + ":" + local;
    }

    private ElementNames() {}

    /** Whether an element only affects appearance or housekeeping. */
    static boolean isSkipped(String name) {
        return SKIPPED.contains(name);
    }
}
