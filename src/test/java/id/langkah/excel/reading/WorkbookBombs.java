package id.langkah.excel.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Malicious workbooks with one part that is far too large, deep or strange; the same seed gives the
 * same workbooks. They are streamed, so they may exceed the memory.
 */
final class WorkbookBombs {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "xl/worksheets/sheet%d.xml";

    /** What is wrong with a workbook. */
    enum Kind {
        BARIS,
        SEL,
        BUKAN_ANGKA,
        SEL_JAUH,
        BARIS_JAUH,
        TEKS,
        TEKS_BERSAMA,
        TEKS_KOSONG,
        HITUNGAN,
        GAYA,
        GAYA_TERSEMBUNYI,
        FORMAT,
        JENIS_ISI,
        HUBUNGAN,
        HUBUNGAN_BUKU,
        NAMA,
        BANYAK_LEMBAR,
        BANYAK_BERKAS,
        ENTITAS,
        DALAM,
        ATRIBUT,
        KOMENTAR,
        GABUNG,
        TERSEMBUNYI,
        MAKRO,
        TAUTAN,
        SALAH_JENIS,
        NOL,
        GAMBAR,
        GAMBAR_BERGRUP,
        GAMBAR_JAUH
    }

    private final Kind kind;
    private final Random random;
    private final int much;

    WorkbookBombs(long seed) {
        Kind[] all = Kind.values();
        this.random = new Random(seed * 0x9e3779b97f4a7c15L);
        this.kind = all[(int) (seed % all.length)];
        this.much = seed < all.length ? quickly(kind) : 1 + random.nextInt(100);
    }

    /** The largest size of a kind that can be made quickly. */
    private static int quickly(Kind kind) {
        return switch (kind) {
            case SEL, BUKAN_ANGKA, TEKS, NAMA, GABUNG, TEKS_BERSAMA, GAYA, GAYA_TERSEMBUNYI -> 25;
            case NOL -> 10;
            default -> 100;
        };
    }

    Kind kind() {
        return kind;
    }

    void write(Path file) throws IOException {
        int sheets = kind == Kind.BANYAK_LEMBAR ? much * 50 : kind == Kind.BARIS_JAUH ? 90 : 1;
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(1);
            part(zip, "[Content_Types].xml", out -> contentTypes(out, sheets));
            part(zip, "_rels/.rels", this::root);
            part(zip, "xl/_rels/workbook.xml.rels", out -> relations(out, sheets));
            part(zip, "xl/workbook.xml", out -> workbook(out, sheets));
            part(zip, "xl/" + styles(), this::styles);
            part(zip, "xl/sharedStrings.xml", this::strings);
            for (int i = 1; i <= sheets; i++) {
                part(zip, SHEET.formatted(i), this::sheet);
            }
            if (isDrawn()) {
                part(zip, "xl/worksheets/_rels/sheet1.xml.rels", this::drawings);
                part(zip, "xl/drawings/drawing1.xml", this::drawing);
            }
            if (kind == Kind.MAKRO) {
                part(zip, "xl/vbaProject.bin", out -> say(out, "Sub Auto_Open"));
            }
            if (kind == Kind.NOL) {
                part(zip, "xl/media/nol.png", out -> many(out, much * 100_000, "\0".repeat(1_000)));
            }
            for (int i = 0; kind == Kind.BANYAK_BERKAS && i < much * 300; i++) {
                part(zip, "xl/media/" + i + ".png", out -> out.write(7));
            }
        }
    }

    /** Whether the fault is in a drawing. */
    boolean isDrawn() {
        return kind.name().startsWith("GAMBAR");
    }

    private void drawings(OutputStream out) throws IOException {
        relationships(out);
        relation(out, "g", "drawing", "../drawings/drawing1.xml");
        say(out, "</Relationships>");
    }

    private static final String SHAPE =
            "<xdr:sp><xdr:nvSpPr><xdr:cNvPr id=\"%s\" name=\"x\"/><xdr:cNvSpPr/></xdr:nvSpPr>"
                    + "<xdr:spPr><a:xfrm rot=\"NaN\"><a:off x=\"1\" y=\"1\"/><a:ext cx=\"9\" cy=\"9\"/></a:xfrm>"
                    + "<a:prstGeom prst=\"rect\"/></xdr:spPr></xdr:sp>";
    private static final String ANCHOR =
            "<xdr:twoCellAnchor><xdr:from><xdr:col>%1$s</xdr:col><xdr:colOff>0</xdr:colOff>"
                    + "<xdr:row>%1$s</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>%1$s</xdr:col>"
                    + "<xdr:colOff>%2$s</xdr:colOff><xdr:row>%1$s</xdr:row><xdr:rowOff>%2$s</xdr:rowOff></xdr:to>%3$s"
                    + "</xdr:twoCellAnchor>";
    private static final String GROUP =
            "<xdr:grpSp><xdr:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1\" cy=\"1\"/>"
                    + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"1\" cy=\"1\"/></a:xfrm></xdr:grpSpPr>";

    private void drawing(OutputStream out) throws IOException {
        say(
                out,
                "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">");
        for (int i = 0; i < (is(Kind.GAMBAR_BERGRUP) ? 0 : much * 1_000); i++) {
            String place = is(Kind.GAMBAR_JAUH) ? "99999999999" + i : "2";
            String offset = is(Kind.GAMBAR_JAUH) ? "-1e300" : "9000";
            say(out, ANCHOR.formatted(place, offset, SHAPE.formatted(random.nextInt())));
        }
        if (is(Kind.GAMBAR_BERGRUP)) {
            String inside = GROUP.repeat(much) + SHAPE.formatted("7") + "</xdr:grpSp>".repeat(much);
            for (int i = 0; i < 100; i++) {
                say(out, ANCHOR.formatted("2", "9000", inside));
            }
        }
        say(out, "</xdr:wsDr>");
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void part(ZipOutputStream zip, String name, Writing writing) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var out = new BufferedOutputStream(zip, 1 << 16);
        writing.to(out);
        out.flush();
        zip.closeEntry();
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    private void many(OutputStream out, int times, String text) throws IOException {
        byte[] once = text.getBytes(UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(once);
        }
    }

    /** Writes repeated text with numbers, so that the compression ratio does not give it away. */
    private void many(OutputStream out, int times, String before, String after) throws IOException {
        for (int i = 0; i < times; i++) {
            say(out, before + Long.toString(random.nextLong() >>> 1, 36) + after);
        }
    }

    private boolean is(Kind butir) {
        return kind == butir;
    }

    private void contentTypes(OutputStream out, int sheets) throws IOException {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        say(
                out,
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/>");
        override(out, "xl/workbook.xml", type + "sheet.main+xml");
        override(out, "xl/" + styles(), type + "styles+xml");
        override(out, "xl/sharedStrings.xml", type + "sharedStrings+xml");
        for (int i = 1; i <= sheets; i++) {
            override(out, SHEET.formatted(i), type + "worksheet+xml");
        }
        if (isDrawn()) {
            override(
                    out,
                    "xl/drawings/drawing1.xml",
                    type.replace("spreadsheetml", "drawing").replaceFirst("\\.$", "+xml"));
        }
        if (is(Kind.JENIS_ISI)) {
            many(out, much * 3_000, "<Override PartName=\"/x/", "\" ContentType=\"application/xml\"/>");
        }
        say(out, "</Types>");
    }

    private static void override(OutputStream out, String part, String type) throws IOException {
        say(out, "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
    }

    private void root(OutputStream out) throws IOException {
        relationships(out);
        relation(out, "awal", "officeDocument", "xl/workbook.xml");
        if (is(Kind.HUBUNGAN)) {
            more(out);
        }
        say(out, "</Relationships>");
    }

    private void more(OutputStream out) throws IOException {
        many(
                out,
                much * 3_000,
                "<Relationship Id=\"x",
                "\" TargetMode=\"External\" Type=\"http://x\" Target=\"http://127.0.0.1:1/\"/>");
    }

    private static void relationships(OutputStream out) throws IOException {
        say(out, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    }

    private static void relation(OutputStream out, String id, String type, String target) throws IOException {
        say(out, "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target));
    }

    private void relations(OutputStream out, int sheets) throws IOException {
        relationships(out);
        relation(out, "gaya", "styles", styles());
        relation(out, "teks", "sharedStrings", "sharedStrings.xml");
        for (int i = 1; i <= sheets; i++) {
            relation(out, "l" + i, "worksheet", SHEET.formatted(i).substring("xl/".length()));
        }
        if (is(Kind.HUBUNGAN_BUKU)) {
            more(out);
        }
        say(out, "</Relationships>");
    }

    private void workbook(OutputStream out, int sheets) throws IOException {
        say(out, "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        String state = is(Kind.TERSEMBUNYI) ? " state=\"veryHidden\"" : "";
        for (int i = 1; i <= sheets; i++) {
            say(out, "<sheet name=\"L%d\" sheetId=\"%d\"%s r:id=\"l%d\"/>".formatted(i, i, state, i));
        }
        say(out, "</sheets>");
        if (is(Kind.NAMA)) {
            say(out, "<definedNames>");
            many(out, much * 5_000, "<definedName name=\"n", "\">L1!$A$1</definedName>");
            say(out, "</definedNames>");
        }
        say(out, "</workbook>");
    }

    /** The entry named as a part, which is not always one. */
    private String styles() {
        return is(Kind.GAYA_TERSEMBUNYI) ? "worksheets/gaya.xml" : "styles.xml";
    }

    private void styles(OutputStream out) throws IOException {
        say(out, "<styleSheet xmlns=\"" + MAIN + "\">");
        if (is(Kind.FORMAT)) {
            say(out, "<numFmts>");
            many(out, much * 4_000, "<numFmt numFmtId=\"200\" formatCode=\"0;", "\"/>");
            say(out, "</numFmts>");
        }
        say(out, "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/>");
        if (is(Kind.GAYA) || is(Kind.GAYA_TERSEMBUNYI)) {
            many(out, much * 6_000, "<xf fontId=\"0\" a=\"", "\"/>");
        }
        say(out, "</cellXfs></styleSheet>");
    }

    private void strings(OutputStream out) throws IOException {
        String count = is(Kind.HITUNGAN) ? " count=\"2147483647\" uniqueCount=\"2147483647\"" : "";
        say(out, "<sst xmlns=\"" + MAIN + "\"" + count + ">");
        switch (kind) {
            case TEKS_BERSAMA -> many(out, much * 12_000, "<si><t>", "</t></si>");
            case TEKS_KOSONG -> many(out, much * 1_200, "<si/>".repeat(50) + "<si a=\"", "\"/>");
            default -> say(out, "<si><t>Sasaran</t></si>");
        }
        say(out, "</sst>");
    }

    private static final String HEAD = "<row r=\"1\">"
            + "<c t=\"inlineStr\"><is><t>Sasaran</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>Indikator</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>Satuan</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>Target tahun</t></is></c></row><row r=\"2\">"
            + "<c t=\"inlineStr\"><is><t>Baik</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>Jalan</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>km</t></is></c><c><v>7</v></c></row>";

    private static final Map<Kind, String> STRANGE = Map.of(
            Kind.TAUTAN,
            "<row><c t=\"str\"><f>'http://127.0.0.1:1/[x.xlsx]A'!A1</f><v>x</v></c><c"
                    + " t=\"str\"><f>cmd|'/c calc'!A1</f><v>y</v></c></row>",
            Kind.SALAH_JENIS,
            "<row><c t=\"s\"><v>99</v></c><c t=\"b\"><v>x</v></c><c s=\"77\"><v>1e999</v></c><c"
                    + " t=\"d\"><v>2026-02-31</v></c><c t=\"e\"/><c><v>satu</v></c></row>");

    private void sheet(OutputStream out) throws IOException {
        if (is(Kind.ENTITAS)) {
            say(out, "<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
            for (int i = 1; i < 12; i++) {
                String teks = "&a" + (i - 1) + ";";
                say(out, "<!ENTITY a" + i + " \"" + teks.repeat(10) + "\">");
            }
            say(out, "]>");
        }
        say(out, "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheetData>" + HEAD);
        switch (kind) {
            case BARIS -> many(out, much * 2_000, "<row/>".repeat(50) + "<row a=\"", "\"/>");
            case SEL -> numbers(out);
            case BUKAN_ANGKA -> many(out, much * 12_000, "<row><c><v>", "</v></c></row>");
            case SEL_JAUH -> far(out);
            case BARIS_JAUH -> say(out, "<row r=\"%d\"/>".formatted(much * 10_000));
            case TEKS ->
                many(out, much * 1_800, "<row><c t=\"inlineStr\"><is><t>" + "x".repeat(900), "</t></is></c></row>");
            case TEKS_BERSAMA, TEKS_KOSONG -> many(out, much * 10_000, shared());
            case ENTITAS -> say(out, "<row><c><v>&a11;</v></c></row>");
            case DALAM -> many(out, much * 2_000, "<row>".repeat(30) + "<row a=\"", "\">");
            case ATRIBUT -> {
                say(out, "<row ");
                many(out, much * 3_000, " a", "=\"\"");
                say(out, "/>");
            }
            case KOMENTAR -> {
                say(out, "<!--");
                many(out, much * 8_000, "komentar ".repeat(10), " ");
                say(out, "--><row><c><v><![CDATA[");
                many(out, much * 8_000, "isi ".repeat(20), " ");
                say(out, "]]></v></c></row>");
            }
            default -> many(out, much, STRANGE.getOrDefault(kind, "<row/>"));
        }
        say(out, "</sheetData>");
        if (is(Kind.GABUNG)) {
            say(out, "<mergeCells>");
            many(out, much * 20_000, "<mergeCell ref=\"A1:XFD1048576\" x=\"", "\"/>");
            say(out, "</mergeCells>");
        }
        say(out, isDrawn() ? "<drawing r:id=\"g\"/></worksheet>" : "</worksheet>");
    }

    private void numbers(OutputStream out) throws IOException {
        for (int i = 0; i < much * 12_000; i++) {
            say(out, "<row><c><v>" + random.nextInt() + "</v></c></row>");
        }
    }

    private void far(OutputStream out) throws IOException {
        for (int i = 3; i < much * 3_000; i++) {
            String value = Integer.toString(random.nextInt(), 36);
            say(out, "<row r=\"%d\"><c r=\"SE%d\"><v>%s</v></c></row>".formatted(i, i, value));
        }
    }

    private String shared() {
        return "<row><c t=\"s\"><v>%d</v></c></row>".formatted(random.nextInt(much * 12_000));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + much;
    }
}
