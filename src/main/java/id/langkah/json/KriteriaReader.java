package id.langkah.json;

import id.langkah.domain.Masalah;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads criteria of an evaluation:
 * {@code {"jenis": "kriteria-akip", "nama": "…", "skor": {"AA": 100, …}, "kriteria": [{"kode":
 * "1.a.1", "komponen": "…", "sub": "…", "kriteria": "…", "bobot": 1, "bukti": "…", "tanda": "…"},
 * …]}}. The result has the form of the sheets of a workbook.
 */
public final class KriteriaReader {
    static final String JENIS = "kriteria-akip";

    /** The keys of a criterion, which are also the heads of the sheet's columns. */
    static final List<String> KEYS = List.of("kode", "komponen", "sub", "kriteria", "bobot", "bukti", "tanda");

    private static final int LARGEST = 4 * 1024 * 1024;

    private final JsonParser in;
    private final List<List<String>> kriteria = new ArrayList<>(List.of(KEYS));
    private final List<List<String>> skor = new ArrayList<>(List.of(List.of("jawaban", "skor")));
    private String nama = "";
    private String jenis = "";

    private KriteriaReader(JsonParser in) {
        this.in = in;
    }

    /** Whether the file begins like JSON; never throws. */
    public static boolean isJson(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            int letter = stream.read();
            while (letter >= 0 && (letter <= ' ' || letter == 0xef || letter == 0xbb || letter == 0xbf)) {
                letter = stream.read();
            }
            return letter == '{';
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads a file; one that cannot be read is a galat like any other. */
    public static BukuMasuk read(Path file) {
        String berkas = String.valueOf(file.getFileName());
        try (InputStream stream = Files.newInputStream(file)) {
            return read(berkas, stream);
        } catch (IOException e) {
            return refused(berkas, "Berkas ini tidak dapat dibaca.", "Periksa apakah berkas masih ada.");
        }
    }

    /**
     * Reads criteria from a stream.
     *
     * @param berkas the name to use when the text has none
     * @throws IOException when the stream cannot be read
     */
    public static BukuMasuk read(String berkas, InputStream stream) throws IOException {
        byte[] text = stream.readNBytes(LARGEST + 1);
        if (text.length > LARGEST) {
            return refused(berkas, "Berkas ini terlalu besar untuk tabel kriteria.", "Pilih berkas lain.");
        }
        try (JsonParser in = SopReader.JSON.createParser(ObjectReadContext.empty(), text)) {
            var reader = new KriteriaReader(in);
            boolean whole = reader.whole();
            if (!whole || !reader.jenis.equals(JENIS)) {
                return refused(
                        berkas,
                        "Ini bukan tabel kriteria evaluasi AKIP.",
                        "Contohnya dapat ditulis dengan Simpan tabel kriteria.");
            }
            String named = reader.nama.isBlank() ? berkas : reader.nama + ".json";
            return new BukuMasuk(
                    named, List.of(LembarMasuk.of(reader.kriteria), LembarMasuk.of(reader.skor)), List.of());
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? berkas
                    : berkas + ", baris " + e.getLocation().getLineNr();
            return new BukuMasuk(
                    berkas,
                    List.of(),
                    List.of(Masalah.galat("Isi berkas ini bukan JSON yang utuh.", place, "Perbaiki tulisannya.")));
        }
    }

    private static BukuMasuk refused(String berkas, String pesan, String saran) {
        return new BukuMasuk(berkas, List.of(), List.of(Masalah.galat(pesan, berkas, saran)));
    }

    /** Reads the file; returns whether all of it could be read. */
    private boolean whole() {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "jenis" -> jenis = text();
                case "nama" -> nama = text();
                case "skor" -> object().forEach((jawaban, angka) -> skor.add(List.of(jawaban, angka)));
                case "kriteria" -> list();
                default -> in.skipChildren();
            }
        }
        return in.currentToken() == JsonToken.END_OBJECT && in.nextToken() == null;
    }

    private void list() {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            in.skipChildren();
            return;
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Map<String, String> one = object();
            kriteria.add(KEYS.stream().map(key -> one.getOrDefault(key, "")).toList());
        }
    }

    /** The texts and numbers of an object, keyed by name; empty for any other value. */
    private Map<String, String> object() {
        var values = new LinkedHashMap<String, String>();
        if (in.currentToken() != JsonToken.START_OBJECT) {
            in.skipChildren();
            return values;
        }
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            values.put(name, text());
        }
        return values;
    }

    /** A text, a number in Indonesian spelling, or several texts joined to one. */
    private String text() {
        return switch (Objects.requireNonNullElse(in.currentToken(), JsonToken.NOT_AVAILABLE)) {
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getString().replace('.', ',');
            case START_ARRAY -> several();
            default -> {
                in.skipChildren();
                yield "";
            }
        };
    }

    private String several() {
        var texts = new ArrayList<String>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text());
        }
        return String.join(", ", texts);
    }
}
