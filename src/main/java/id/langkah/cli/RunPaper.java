package id.langkah.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** The papers of a run, with the words that select them. */
enum RunPaper {
    DISPOSISI("disposisi"),
    DAFTAR_PERIKSA("daftar-periksa"),
    BERITA_ACARA("berita-acara"),
    PAKET("paket");

    private final String kata;

    RunPaper(String kata) {
        this.kata = kata;
    }

    @Override
    public String toString() {
        return kata;
    }

    /** The words, for the help text. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(values()).stream().map(RunPaper::toString).iterator();
        }
    }

    /** Reads the word for a paper. */
    static final class Converter implements ITypeConverter<RunPaper> {
        @Override
        public RunPaper convert(String value) {
            return of(value);
        }
    }

    static RunPaper of(String kata) {
        return Arrays.stream(values())
                .filter(naskah -> naskah.kata.equals(kata))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Sebut disposisi, daftar-periksa, berita-acara, atau paket."));
    }
}
