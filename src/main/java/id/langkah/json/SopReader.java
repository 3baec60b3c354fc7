package id.langkah.json;

import id.langkah.domain.Masalah;
import id.langkah.domain.Masalah.Letak;
import id.langkah.domain.Masalah.Tingkat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads SOP files and reports everything that is wrong with them at once; never throws. */
public final class SopReader {

    /** The largest file in bytes: 64 MB. */
    static final long LARGEST = 64L * 1024 * 1024;

    /** Parses without limits on the length of texts; limits are checked by {@link Cursor}. */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Fault.DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private SopReader() {}

    /** Reads a file; a file that cannot be opened gives a galat. */
    public static SopFile read(Path path) {
        String berkas = path.toString();
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return unopened(berkas);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(berkas, in.readNBytes((int) LARGEST + 1));
        } catch (NoSuchFileException e) {
            return refused(berkas, "Berkas ini tidak ada.", "Periksa nama dan letak berkas.");
        } catch (IOException e) {
            return unopened(berkas);
        }
    }

    private static SopFile unopened(String berkas) {
        return refused(
                berkas,
                "Berkas ini tidak dapat dibuka.",
                "Pastikan ini berkas, bukan folder, dan dapat dibuka oleh Anda; bila terletak"
                        + " di flashdisk atau jaringan, salin dahulu ke komputer ini.");
    }

    /**
     * Reads the content of a file.
     *
     * @param berkas the name of the file, for messages
     * @param text UTF-8, with or without a byte-order mark
     */
    public static SopFile read(String berkas, byte[] text) {
        if (text.length > LARGEST) {
            return tooLarge(berkas);
        }
        var findings = new Findings(berkas, new Lines(text));
        var entries = new ArrayList<SopFile.Entry>();
        Fault fault = Encoding.fault(text);
        if (fault == null) {
            fault = readJson(text, findings, entries);
        }
        if (fault == null) {
            return new SopFile(berkas, entries, findings.untold());
        }
        var masalah = new ArrayList<>(new SopFile(berkas, entries, List.of()).allMasalah());
        masalah.addAll(findings.take(List.of()));
        masalah.addAll(findings.untold());
        masalah.add(findings.masalah(fault));
        return new SopFile(berkas, List.of(), masalah);
    }

    /** Reads the SOPs into {@code entries}; returns why the text is not JSON, or null. */
    private static @Nullable Fault readJson(byte[] text, Findings findings, List<SopFile.Entry> entries) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            try {
                JsonToken first = parser.nextToken();
                if (first == null) {
                    return new Fault(0, Syntax.KOSONG);
                }
                var in = new Cursor(parser, findings);
                if (first == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        readSop(in, findings, entries);
                    }
                    if (entries.isEmpty()) {
                        return new Fault(0, Syntax.TANPA_SOP);
                    }
                } else {
                    readSop(in, findings, entries);
                }
                return parser.nextToken() == null ? null : new Fault(in.offset(), Syntax.ISI_LAIN);
            } catch (JacksonException e) {
                return Fault.of(text, e, parser.currentLocation().getByteOffset());
            }
        }
    }

    private static void readSop(Cursor in, Findings findings, List<SopFile.Entry> entries) {
        Spot spot = in.spot();
        SopFile.Entry entry = new SopBody(in, findings, spot).read();
        if (entry.sop() != null || !entry.masalah().isEmpty()) {
            entries.add(entry);
        }
    }

    private static SopFile tooLarge(String berkas) {
        return refused(berkas, "Berkas ini lebih besar dari 64 MB.", "Bagi SOP di dalamnya menjadi beberapa berkas.");
    }

    private static SopFile refused(String berkas, String pesan, String saran) {
        var letak = new Letak(berkas, 1, 1, "");
        return new SopFile(berkas, List.of(), List.of(new Masalah(Tingkat.GALAT, pesan, "Berkas", saran, letak)));
    }
}
