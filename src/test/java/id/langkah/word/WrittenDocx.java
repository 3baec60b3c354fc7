package id.langkah.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document written as XML. */
final class WrittenDocx {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
            + " xmlns:wpc=\"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas\"";

    private WrittenDocx() {}

    /** A table with two columns of two inches (1,828,800 EMU). */
    static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblCellMar><w:left w:w=\"0\"/></w:tblCellMar></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"2880\"/><w:gridCol w:w=\"2880\"/></w:tblGrid>" + String.join("", rows)
                + "</w:tbl>";
    }

    /** A row one inch high. */
    static String row(String... cells) {
        return "<w:tr><w:trPr><w:trHeight w:val=\"1440\"/></w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    /** A row without a stated height. */
    static String freeRow(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String content) {
        return "<w:tc>" + paragraph(content) + "</w:tc>";
    }

    static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    static String text(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    /** A floating drawing, positioned from column and paragraph, in EMU. */
    static String anchor(int x, int y, int width, int height, String graphic) {
        return "<w:r><w:drawing><wp:anchor layoutInCell=\"1\"><wp:positionH relativeFrom=\"column\"><wp:posOffset>" + x
                + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>" + y
                + "</wp:posOffset></wp:positionV><wp:extent cx=\"" + width + "\" cy=\"" + height
                + "\"/><wp:docPr id=\"1\"/><a:graphic><a:graphicData>" + graphic
                + "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
    }

    /** A shape of a group or canvas, in the units of that. */
    static String shape(int id, String preset, int x, int y, int width, int height) {
        return "<wps:wsp><wps:cNvPr id=\"" + id + "\"/><wps:cNvSpPr/><wps:spPr>" + box(x, y, width, height)
                + "<a:prstGeom prst=\"" + preset + "\"/></wps:spPr></wps:wsp>";
    }

    static String box(int x, int y, int width, int height) {
        return "<a:xfrm><a:off x=\"" + x + "\" y=\"" + y + "\"/><a:ext cx=\"" + width + "\" cy=\"" + height
                + "\"/></a:xfrm>";
    }

    static void write(Path file, String body) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                            + " Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/word/document.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
