package id.langkah.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes damaged copies of a workbook; the same seed gives the same copies. */
final class WorkbookMutations {
    private static final Pattern VALUE = Pattern.compile("\"[^\"<>]*\"|>[^<>]+<");
    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z:]+[^<>]*/>|</?[a-zA-Z:]+[^<>]*>");

    private static final List<String> OTHERS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e400",
            "NaN",
            "4294967296",
            "99999999999999999999",
            "A0",
            "XFD1048576",
            "ZZZZZZ99999999",
            "s",
            "str",
            "inlineStr",
            "b",
            "e",
            "d",
            "#REF!",
            "=1+1",
            "2026-02-31",
            "31/02/2026",
            "rId999",
            "../../../etc/passwd",
            "http://127.0.0.1/x",
            "hidden",
            "veryHidden",
            "&amp;",
            "&x;",
            "&#0;",
            "&#x202E;",
            "x".repeat(40_000));

    private static final List<String> HEADS = List.of(
            "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\">",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            "<?xml version=\"1.1\" encoding=\"EBCDIC\"?>",
            "\u0000",
            "<");

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8);

    private final byte[] whole;
    private final Map<String, byte[]> entries;
    private final Random random;

    /** @param whole a workbook that can be read */
    WorkbookMutations(byte[] whole, Map<String, byte[]> entries, long seed) {
        this.whole = whole;
        this.entries = entries;
        this.random = new Random(seed * 0x9e3779b97f4a7c15L);
    }

    static Map<String, byte[]> entries(byte[] whole) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry zipEntry = zip.getNextEntry(); zipEntry != null; zipEntry = zip.getNextEntry()) {
                entries.put(zipEntry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** The next damaged copy: changed bytes of the file, or changed content. */
    byte[] next() throws IOException {
        return random.nextInt(4) == 0 ? bytes(whole) : rewritten();
    }

    private byte[] bytes(byte[] from) {
        byte[] broken = from.clone();
        for (int i = random.nextInt(6); i >= 0 && broken.length > 0; i--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length + 1)) : broken;
    }

    private byte[] rewritten() throws IOException {
        var changed = new LinkedHashMap<>(entries);
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = any(List.copyOf(changed.keySet()));
            switch (random.nextInt(12)) {
                case 0 -> changed.remove(name);
                case 1 -> changed.put(name, bytes(changed.getOrDefault(name, new byte[0])));
                case 2 -> changed.put(name, changed.getOrDefault(any(List.copyOf(entries.keySet())), new byte[0]));
                case 3 -> changed.put(any(List.of("../../x", "/x", "xl/../x", "CON", "x\\y")), new byte[3]);
                default -> changed.put(name, text(changed.getOrDefault(name, new byte[0])));
            }
        }
        return zip(changed);
    }

    private byte[] text(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        Charset charset = StandardCharsets.UTF_8;
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(10)) {
                case 0 -> text = any(HEADS) + text;
                case 1 -> text = text.replaceFirst("\\?>", "?>" + any(HEADS).replace("$", ""));
                case 2 -> charset = any(CHARSETS);
                case 3, 4 -> text = replaced(text, ELEMENT, random.nextBoolean() ? "" : text(ELEMENT, text));
                default -> text = replaced(text, VALUE, other(text));
            }
        }
        return text.getBytes(charset);
    }

    private String other(String text) {
        return random.nextInt(4) == 0 ? text(VALUE, text) : any(OTHERS);
    }

    private String text(Pattern pattern, String text) {
        List<MatchResult> all = all(pattern, text);
        return all.isEmpty() ? "" : any(all).group();
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    /** The text with one match of the pattern replaced; quotes and brackets stay. */
    private String replaced(String text, Pattern pattern, String by) {
        List<MatchResult> all = all(pattern, text);
        if (all.isEmpty()) {
            return text;
        }
        MatchResult place = any(all);
        boolean value = pattern == VALUE && by.length() != 1 && !by.startsWith("\"") && !by.startsWith(">");
        String old = place.group();
        String with = value ? old.charAt(0) + by + old.charAt(old.length() - 1) : by;
        return text.substring(0, place.start()) + with + text.substring(place.end());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> entry : new ArrayList<>(entries.entrySet())) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
