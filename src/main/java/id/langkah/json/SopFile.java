package id.langkah.json;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Sop;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The SOPs of a file and everything that is wrong with it.
 *
 * @param berkas the file's name, as the user gave it
 * @param entries the SOPs in order; empty when there is a galat about the file
 * @param masalah findings about the file, and those that belong to no single SOP
 */
public record SopFile(String berkas, List<Entry> entries, List<Masalah> masalah) {

    public SopFile {
        entries = List.copyOf(entries);
        masalah = List.copyOf(masalah);
    }

    /**
     * One SOP of a file.
     *
     * @param nama the title; blank when it could not be read
     * @param sop the SOP; null when there is a galat about it
     * @param masalah the findings in the order of the file, each with its place
     * @param letak the start of the SOP, followed by the start of each aktivitas
     */
    public record Entry(String nama, @Nullable Sop sop, List<Masalah> masalah, List<Masalah.Letak> letak) {
        public Entry {
            masalah = List.copyOf(masalah);
            letak = List.copyOf(letak);
        }

        /** The start of an aktivitas, from 0; the start of the SOP for a negative number. */
        public Masalah.Letak letak(int aktivitas) {
            return letak.get(aktivitas < 0 ? 0 : aktivitas + 1);
        }
    }

    /** The SOPs without a galat. */
    public List<Sop> sop() {
        return entries.stream().flatMap(entry -> Stream.ofNullable(entry.sop())).toList();
    }

    /** All findings: those about the file first, then those of each SOP. */
    public List<Masalah> allMasalah() {
        return Stream.concat(masalah.stream(), entries.stream().flatMap(entry -> entry.masalah().stream()))
                .toList();
    }
}
