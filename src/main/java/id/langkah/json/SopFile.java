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
 * @param entries its SOPs in their order; none when a galat stands against the file as a whole
 * @param masalah what concerns the file as a whole, or could be told of no single SOP
 */
public record SopFile(String berkas, List<Entry> entries, List<Masalah> masalah) {

    public SopFile {
        entries = List.copyOf(entries);
        masalah = List.copyOf(masalah);
    }

    /**
     * One SOP of a file.
     *
     * @param nama its title, as far as it could be read; blank otherwise
     * @param sop null when a galat stands against it
     * @param masalah in the order of the file, each with its place in it
     * @param letak where it begins, and after that where each of its aktivitas does
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
