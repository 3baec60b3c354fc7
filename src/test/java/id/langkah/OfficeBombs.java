package id.langkah;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Malicious documents and PDFs that would fill the memory or take for ever. */
enum OfficeBombs {
    DOCX_MANY_SHAPES(".docx") {
        @Override
        void write(Path file) throws IOException {
            docx(file, body("<w:p>" + varied(SHAPE, "457200", 45_000) + "</w:p>" + TABLE));
        }
    },
    DOCX_DEEP_TABLES(".docx") {
        @Override
        void write(Path file) throws IOException {
            int deep = 50_000;
            docx(file, body("<w:tbl><w:tr><w:tc>".repeat(deep) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(deep)));
        }
    },
    DOCX_WIDE_TABLES(".docx") {
        @Override
        void write(Path file) throws IOException {
            String row = "<w:tr>" + varied("<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>", "x", 80) + "</w:tr>";
            docx(file, body("<w:tbl>" + row.repeat(1_200) + "</w:tbl>"));
        }
    },
    DOCX_NESTED_WIDE(".docx") {
        @Override
        void write(Path file) throws IOException {
            String inner = varied("<w:p><w:r><w:t>x</w:t></w:r></w:p>", "x", 40_000);
            docx(file, body("<w:tbl><w:tr><w:tc>".repeat(7) + inner + "</w:tc></w:tr></w:tbl>".repeat(7)));
        }
    },
    DOCX_LONG_VALUE(".docx") {
        @Override
        void write(Path file) throws IOException {
            docx(file, body("<w:p w:x=\"" + letters(17 << 20) + "\"/>" + TABLE));
        }
    },
    DOCX_LONG_TEXT(".docx") {
        @Override
        void write(Path file) throws IOException {
            docx(file, body("<w:p><w:r><w:t>" + letters(17 << 20) + "</w:t></w:r></w:p>" + TABLE));
        }
    },
    DOCX_PACKED(".docx") {
        @Override
        void write(Path file) throws IOException {
            docx(file, body("<w:p>" + " ".repeat(30 << 20) + "</w:p>" + TABLE));
        }
    },
    DOCX_LAUGHS(".docx") {
        @Override
        void write(Path file) throws IOException {
            StringBuilder laughs = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"ha\">");
            for (int i = 1; i < 12; i++) {
                laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
            }
            docx(file, laughs + "]>" + body("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>" + TABLE));
        }
    },
    DOCX_ENTITY(".docx") {
        @Override
        void write(Path file) throws IOException {
            Path secret = file.resolveSibling("rahasia.txt");
            Files.writeString(secret, "RAHASIA");
            docx(
                    file,
                    "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                            + body("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>" + TABLE));
        }
    },
    DOCX_ODD_PLACES(".docx") {
        @Override
        void write(Path file) throws IOException {
            String odd = "<w:r><w:pict><v:rect style=\"position:absolute;margin-left:1e300pt;margin-top:NaNpt;"
                    + "width:-5pt;height:99999999999999999999pt;rotation:1e9\"/></w:pict></w:r>";
            docx(
                    file,
                    body("<w:p>" + odd + SHAPE.replace("457200", "-9223372036854775808")
                            + "</w:p><w:tbl><w:tblGrid><w:gridCol"
                            + " w:w=\"-7\"/></w:tblGrid><w:tr><w:trPr><w:gridBefore"
                            + " w:val=\"-3\"/><w:trHeight"
                            + " w:val=\"NaN\"/></w:trPr><w:tc><w:tcPr><w:gridSpan"
                            + " w:val=\"2000000000\"/></w:tcPr>"
                            + "<w:p/></w:tc></w:tr></w:tbl>" + TABLE));
        }
    },
    DOCX_CUT(".docx") {
        @Override
        void write(Path file) throws IOException {
            DOCX_ODD_PLACES.write(file);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        }
    },
    DOCX_LOCKED(".docx") {
        @Override
        void write(Path file) throws IOException {
            Files.write(file, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0});
        }
    },
    DOCX_ELSEWHERE(".docx") {
        @Override
        void write(Path file) throws IOException {
            zip(file, "http://192.0.2.1/jahat.xml\" TargetMode=\"External", body(TABLE));
        }
    },
    PDF_PACKED(".pdf") {
        @Override
        void write(Path file) throws IOException {
            pdf(file, List.of(stream(packed(" ".repeat(1 << 20), 60), "/Filter /FlateDecode")));
        }
    },
    PDF_PACKED_TWICE(".pdf") {
        @Override
        void write(Path file) throws IOException {
            byte[] twice = packed(new String(packed("0 0 m ".repeat(1 << 15), 300), ISO_8859_1), 1);
            pdf(file, List.of(stream(twice, "/Filter [/FlateDecode /FlateDecode]")));
        }
    },
    PDF_MANY_SHAPES(".pdf") {
        @Override
        void write(Path file) throws IOException {
            String shapes = IntStream.range(0, 100_000)
                    .mapToObj(i -> "%d %d 9 7 re S\n".formatted(i % 830, i * 7 % 590))
                    .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                    .toString();
            pdf(file, List.of(stream(packed(shapes, 1), "/Filter /FlateDecode")));
        }
    },
    PDF_MANY_RULES(".pdf") {
        @Override
        void write(Path file) throws IOException {
            StringBuilder rules = new StringBuilder();
            for (int i = 0; i < 1_400; i++) {
                rules.append("10 %s m 800 %s l S %s 10 m %s 580 l S\n"
                        .formatted(10 + i * 0.4, 10 + i * 0.4, 10 + i * 0.55, 10 + i * 0.55));
            }
            pdf(file, List.of(stream(packed(rules.toString(), 1), "/Filter /FlateDecode")));
        }
    },
    PDF_MANY_LETTERS(".pdf") {
        @Override
        void write(Path file) throws IOException {
            String words = "BT /F1 4 Tf 10 10 Td (" + "abc ".repeat(2_000) + ") Tj ET\n";
            pdf(file, List.of(stream(packed(words, 500), "/Filter /FlateDecode")));
        }
    },
    PDF_FORMS_OF_FORMS(".pdf") {
        @Override
        void write(Path file) throws IOException {
            List<byte[]> objects = new ArrayList<>();
            objects.add(stream("/X0 Do ".getBytes(ISO_8859_1), ""));
            for (int i = 0; i < 12; i++) {
                String dictionary = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X0 "
                        + (5 + (i + 1) % 12) + " 0 R >> >>";
                objects.add(stream("/X0 Do ".repeat(10).getBytes(ISO_8859_1), dictionary));
            }
            pdf(file, objects);
        }
    },
    PDF_MANY_PAGES(".pdf") {
        @Override
        void write(Path file) throws IOException {
            pdf(file, List.of(stream("0 0 9 9 re S".getBytes(ISO_8859_1), "")), 20_000);
        }
    },
    PDF_CUT(".pdf") {
        @Override
        void write(Path file) throws IOException {
            PDF_MANY_SHAPES.write(file);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 3));
        }
    },
    PDF_RUBBISH(".pdf") {
        @Override
        void write(Path file) throws IOException {
            var rubbish = new byte[1 << 20];
            new Random(1).nextBytes(rubbish);
            System.arraycopy("%PDF-1.7\n".getBytes(ISO_8859_1), 0, rubbish, 0, 9);
            Files.write(file, rubbish);
        }
    };

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    private static final String SHAPE = "<w:r><w:drawing><wp:anchor><wp:positionH"
            + " relativeFrom=\"column\"><wp:posOffset>457200</wp:posOffset></wp:positionH><wp:extent cx=\"457200\""
            + " cy=\"9\"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom"
            + " prst=\"rect\"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
    private static final String TABLE =
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Satu</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    private final String ending;

    OfficeBombs(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    abstract void write(Path file) throws IOException;

    private static String letters(int count) {
        var random = new Random(7);
        StringBuilder all = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            all.append((char) ('a' + random.nextInt(26)));
        }
        return all.toString();
    }

    /** The text repeated with a different number each time, so that it does not compress too well. */
    private static String varied(String text, String at, int times) {
        var random = new Random(3);
        return IntStream.range(0, times)
                .mapToObj(i -> text.replace(at, String.valueOf(random.nextInt(1 << 30))))
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static String body(String content) {
        return "<w:document " + NAMESPACES + "><w:body>" + content + "</w:body></w:document>";
    }

    private static void docx(Path file, String document) throws IOException {
        zip(file, "word/document.xml", document);
    }

    private static void zip(Path file, String target, String document) throws IOException {
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
                            + " Target=\"" + target + "\"/></Relationships>");
            entry(zip, "word/document.xml", document);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }

    private static byte[] packed(String text, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                out.write(text.getBytes(ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] stream(byte[] content, String dictionary) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("<< %s /Length %d >>\nstream\n"
                .formatted(dictionary, content.length)
                .getBytes(ISO_8859_1));
        bytes.write(content);
        bytes.write("\nendstream".getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    private static void pdf(Path file, List<byte[]> objects) throws IOException {
        pdf(file, objects, 1);
    }

    /** Writes a PDF with the given objects; the first one is drawn on every page. */
    private static void pdf(Path file, List<byte[]> objects, int pages) throws IOException {
        List<byte[]> all = new ArrayList<>();
        all.add("<< /Type /Catalog /Pages 2 0 R >>".getBytes(ISO_8859_1));
        all.add(("<< /Type /Pages /Count " + pages + " /Kids [" + "3 0 R ".repeat(pages) + "] >>")
                .getBytes(ISO_8859_1));
        all.add(("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R /Resources << /XObject << /X0 5"
                        + " 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>")
                .getBytes(ISO_8859_1));
        all.addAll(objects);
        var bytes = new ByteArrayOutputStream();
        bytes.write("%PDF-1.7\n".getBytes(ISO_8859_1));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(bytes.size());
            bytes.write(((i + 1) + " 0 obj\n").getBytes(ISO_8859_1));
            bytes.write(all.get(i));
            bytes.write("\nendobj\n".getBytes(ISO_8859_1));
        }
        int xref = bytes.size();
        bytes.write(
                "xref\n0 %d\n0000000000 65535 f \n".formatted(all.size() + 1).getBytes(ISO_8859_1));
        for (int place : places) {
            bytes.write("%010d 00000 n \n".formatted(place).getBytes(ISO_8859_1));
        }
        bytes.write("trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
                .formatted(all.size() + 1, xref)
                .getBytes(ISO_8859_1));
        Files.write(file, bytes.toByteArray());
    }
}
