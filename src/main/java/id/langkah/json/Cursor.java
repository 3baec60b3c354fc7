package id.langkah.json;

import id.langkah.domain.Ejaan;
import id.langkah.domain.Printable;
import id.langkah.domain.TandaHuruf;
import id.langkah.domain.sop.DaftarKetik;
import id.langkah.domain.sop.Waktu;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks once through the tokens of a file and reads values. Null, {@code ""}, {@code "-"} and
 * {@code []} mean "not filled"; values of the wrong kind are reported and skipped. A method that
 * reads a value starts at its first token and ends at its last.
 */
final class Cursor {

    /** The most characters of a text. */
    static final int LONGEST = 4_000;

    private static final int MOST_DIGITS = 20;
    private static final int LARGEST_NOMOR = 9_999;

    private final JsonParser parser;
    private final Findings findings;
    private final Map<String, Waktu> waktu = new HashMap<>();

    Cursor(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /** The place of the current token. */
    Spot spot() {
        return spot(offset());
    }

    /** The place of the current value, which begins at byte {@code offset}. */
    Spot spot(long offset) {
        return new Spot(offset, parser.streamReadContext().pathAsPointer().toString());
    }

    /** The byte offset of the current token; cheaper than {@link #spot}. */
    long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Reads an object; {@code field} is called with each known key while the cursor is at its value. */
    void object(ObjectKeys keys, Consumer<String> field) {
        int seen = 0;
        String name;
        while ((name = parser.nextName()) != null) {
            int key = keys.indexOf(name);
            if (key < 0) {
                unknown(name, keys.nearest(name));
                parser.nextToken();
                skip();
                continue;
            }
            if ((seen & 1 << key) != 0) {
                findings.peringatan(
                        spot(),
                        "`" + name + "` ditulis lebih dari sekali; yang dipakai yang terakhir.",
                        "Hapus yang tidak diperlukan.");
            }
            seen |= 1 << key;
            parser.nextToken();
            field.accept(name);
        }
    }

    /** Whether an object begins here; any other value is skipped and reported. */
    boolean entersObject(ExpectedKind expected) {
        if (token() == JsonToken.START_OBJECT) {
            return true;
        }
        refuse(expected);
        return false;
    }

    /** Reads a list; {@code entry} is called at each entry. A single text counts as a list of one. */
    void list(ExpectedKind expected, Runnable entry) {
        if (token() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entry.run();
            }
        } else if (token() == JsonToken.VALUE_STRING && expected != ExpectedKind.DAFTAR_AKTIVITAS) {
            entry.run();
        } else {
            refuse(expected);
        }
    }

    /** Reads a list of texts, without those not filled. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts(texts::add);
        return texts;
    }

    /** Reads a list of items and removes the numbers or bullets typed before them. */
    List<String> butir() {
        List<String> butir = new ArrayList<>();
        texts(text -> butir.add(DaftarKetik.bare(text)));
        return butir;
    }

    /** Reads a list of texts; {@code each} is called at each filled text. */
    void texts(Consumer<String> each) {
        list(ExpectedKind.DAFTAR, () -> {
            String text = text();
            if (!text.isEmpty()) {
                each.accept(text);
            }
        });
    }

    /** Reads a text; blank when not filled. */
    String text() {
        if (token() == JsonToken.VALUE_STRING) {
            return string();
        }
        refuse(ExpectedKind.TEKS);
        return "";
    }

    /** Reads one of the words offered by the form; any other word is reported and kept. */
    String word(List<String> offered) {
        String text = text();
        if (!text.isEmpty() && offered.stream().noneMatch(text::equalsIgnoreCase)) {
            Spot spot = spot();
            String nearest = Ejaan.nearest(text, offered);
            findings.peringatan(
                    spot,
                    SopPlace.last(spot.pointer())
                            + " berisi "
                            + JsonWords.quoted(text)
                            + ", bukan salah satu dari: "
                            + String.join(", ", offered)
                            + ".",
                    nearest == null
                            ? "Pilih salah satu, atau kosongkan."
                            : "Bila maksudnya \"" + nearest + "\", samakan ejaannya.");
        }
        return text;
    }

    /** Reads the number of an aktivitas; null when it is not filled or wrong. */
    @Nullable
    Integer nomor() {
        if (!token().isNumeric()) {
            refuse(ExpectedKind.NOMOR);
            return null;
        }
        String digits = parser.getString();
        try {
            int nomor = digits.length() > MOST_DIGITS ? 0 : new BigDecimal(digits).intValueExact();
            if (nomor >= 1 && nomor <= LARGEST_NOMOR) {
                return nomor;
            }
        } catch (ArithmeticException fraction) {
            // Reported below, like any other number outside the range.
        }
        findings.galat(
                spot(),
                "Nomor aktivitas harus bilangan bulat dari 1 sampai 9999, tetapi berisi " + JsonWords.brief(digits)
                        + ".",
                "Tulis nomor seperti tercetak, misalnya 6; bila tidak ada, hapus kunci ini.");
        return null;
    }

    /** Reads a duration. Results are cached, because a file repeats few different texts. */
    Waktu waktu(String teks) {
        return waktu.computeIfAbsent(teks, Waktu::read);
    }

    /** Reads true or false; {@code otherwise} when it is not filled or wrong. */
    boolean flag(boolean otherwise) {
        if (token().isBoolean()) {
            return token() == JsonToken.VALUE_TRUE;
        }
        refuse(ExpectedKind.YA_TIDAK);
        return otherwise;
    }

    /** Reads a number of any size as its digits; blank when it is not filled or wrong. */
    String digits() {
        if (token().isNumeric()) {
            return JsonWords.brief(parser.getString());
        }
        refuse(ExpectedKind.NILAI);
        return "";
    }

    /** Skips a value of the wrong kind; it is reported unless it counts as not filled. */
    void refuse(ExpectedKind expected) {
        JsonToken token = token();
        if (token == JsonToken.VALUE_NULL || (token == JsonToken.VALUE_STRING && isUnfilled(parser.getString()))) {
            return;
        }
        Spot spot = spot();
        String written = token.isScalarValue() ? JsonWords.brief(parser.getString()) : "";
        if (token == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.END_ARRAY) {
            return;
        }
        mismatch(expected, spot, token, written);
        if (token == JsonToken.START_ARRAY) {
            while (token() != JsonToken.END_ARRAY) {
                skip();
                parser.nextToken();
            }
        } else {
            skip();
        }
    }

    /** Skips a value of the wrong kind and reports it in any case. */
    void demand(ExpectedKind expected) {
        JsonToken token = token();
        mismatch(expected, spot(), token, token.isScalarValue() ? JsonWords.brief(parser.getString()) : "");
        skip();
    }

    /** Skips the current value without a report, however large it is. */
    void skip() {
        parser.skipChildren();
    }

    private void mismatch(ExpectedKind expected, Spot spot, JsonToken token, String written) {
        findings.galat(
                spot,
                expected.mismatch(SopPlace.last(spot.pointer()), token, written),
                expected.remedy(token, written));
    }

    private void unknown(String name, @Nullable String nearest) {
        if (nearest == null) {
            findings.peringatan(
                    spot(),
                    "`" + JsonWords.brief(name) + "` tidak dikenal.",
                    "Isinya tidak ikut dibaca; hapus, atau pindahkan ke `catatan` bila perlu.");
        } else {
            findings.peringatan(
                    spot(),
                    "`" + JsonWords.brief(name) + "` tidak dikenal; maksudnya `" + nearest + "`?",
                    "Isinya tidak ikut dibaca; ganti nama kuncinya menjadi `" + nearest + "`.");
        }
    }

    private String string() {
        String written = parser.getString();
        boolean printable = Printable.is(written);
        String text = TandaHuruf.of(printable ? written : Printable.of(written)).strip();
        if (isUnfilled(text)) {
            return "";
        }
        if (text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST) {
            Spot spot = spot();
            findings.galat(
                    spot,
                    SopPlace.last(spot.pointer())
                            + " terdiri dari "
                            + JsonWords.count(text.codePointCount(0, text.length()))
                            + " huruf; paling panjang "
                            + JsonWords.count(LONGEST)
                            + ".",
                    "Ringkas teks ini, atau bagi menjadi beberapa butir.");
        } else if (!printable && hasHalfCharacter(written)) {
            Spot spot = spot();
            findings.galat(
                    spot,
                    SopPlace.last(spot.pointer()) + " memuat huruf yang hanya separuh.",
                    "Hapus \\ud… yang tidak berpasangan dari teks ini.");
        } else if (!printable) {
            Spot spot = spot();
            findings.peringatan(
                    spot,
                    SopPlace.last(spot.pointer()) + " memuat karakter yang tidak dapat dicetak ("
                            + Printable.named(written) + "); diganti spasi.",
                    "Periksa teksnya; hapus karakter itu dari berkas.");
        }
        return text;
    }

    /** Whether the text has an unpaired surrogate, which cannot be written to a file. */
    private static boolean hasHalfCharacter(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnfilled(String text) {
        String filled = text.strip();
        return filled.isEmpty() || filled.equals("-");
    }
}
