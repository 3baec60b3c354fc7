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
 * Walks the tokens of one file, once, and reads values as the contract allows them: what is null,
 * {@code ""}, {@code "-"} or {@code []} is "not filled", what is of the wrong kind is told and
 * passed over. A method that reads a value begins on its first token and ends on its last.
 */
final class Cursor {

    /** A text may have as many characters. */
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

    /** Where the current token stands. */
    Spot spot() {
        return spot(offset());
    }

    /** Where the current value stands, having begun at {@code offset}. */
    Spot spot(long offset) {
        return new Spot(offset, parser.streamReadContext().pathAsPointer().toString());
    }

    /** The byte at which the current token begins; cheaper than {@link #spot}. */
    long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Reads an object: {@code field} is given each known key, standing on the key's value. */
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

    /** Whether an object begins here; anything else is passed over. */
    boolean entersObject(ExpectedKind expected) {
        if (token() == JsonToken.START_OBJECT) {
            return true;
        }
        refuse(expected);
        return false;
    }

    /** Reads a list: {@code entry} is called on each entry; one text counts as a list of itself. */
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

    /** A list of texts, without those that are not filled. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts(texts::add);
        return texts;
    }

    /** A list of items, without the marks before them. */
    List<String> butir() {
        List<String> butir = new ArrayList<>();
        texts(text -> butir.add(DaftarKetik.bare(text)));
        return butir;
    }

    /** Reads a list of texts: {@code each} is given those that are filled, standing on them. */
    void texts(Consumer<String> each) {
        list(ExpectedKind.DAFTAR, () -> {
            String text = text();
            if (!text.isEmpty()) {
                each.accept(text);
            }
        });
    }

    /** A text; empty when not filled. */
    String text() {
        if (token() == JsonToken.VALUE_STRING) {
            return string();
        }
        refuse(ExpectedKind.TEKS);
        return "";
    }

    /** One of the words that the form offers; another one is told, and stays. */
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

    /** The number of an aktivitas; null when not filled or told to be wrong. */
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
            // Told below, as any other number that no row can bear.
        }
        findings.galat(
                spot(),
                "Nomor aktivitas harus bilangan bulat dari 1 sampai 9999, tetapi berisi " + JsonWords.brief(digits)
                        + ".",
                "Tulis nomor seperti tercetak, misalnya 6; bila tidak ada, hapus kunci ini.");
        return null;
    }

    /** What a text says of a duration; the few that a file repeats are read once. */
    Waktu waktu(String teks) {
        return waktu.computeIfAbsent(teks, Waktu::read);
    }

    /** A yes or no; {@code otherwise} when not filled or told to be wrong. */
    boolean flag(boolean otherwise) {
        if (token().isBoolean()) {
            return token() == JsonToken.VALUE_TRUE;
        }
        refuse(ExpectedKind.YA_TIDAK);
        return otherwise;
    }

    /** A number as it is written, be it of any size; empty when not filled or told to be wrong. */
    String digits() {
        if (token().isNumeric()) {
            return JsonWords.brief(parser.getString());
        }
        refuse(ExpectedKind.NILAI);
        return "";
    }

    /** Passes over a value that is not of the expected kind: told, unless it is not filled. */
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

    /** Passes over a value that must be of the expected kind, filled or not. */
    void demand(ExpectedKind expected) {
        JsonToken token = token();
        mismatch(expected, spot(), token, token.isScalarValue() ? JsonWords.brief(parser.getString()) : "");
        skip();
    }

    /** Passes over the value that begins here, however large, without a word. */
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
        String text = TandaHuruf.of(Printable.of(written)).strip();
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
        } else if (hasHalfCharacter(written)) {
            Spot spot = spot();
            findings.galat(
                    spot,
                    SopPlace.last(spot.pointer()) + " memuat huruf yang hanya separuh.",
                    "Hapus \\ud… yang tidak berpasangan dari teks ini.");
        } else if (!Printable.is(written)) {
            Spot spot = spot();
            findings.peringatan(
                    spot,
                    SopPlace.last(spot.pointer()) + " memuat karakter yang tidak dapat dicetak ("
                            + Printable.named(written) + "); diganti spasi.",
                    "Periksa teksnya; hapus karakter itu dari berkas.");
        }
        return text;
    }

    /** Whether the text holds a surrogate without its other half, which no file can keep. */
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
