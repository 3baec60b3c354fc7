package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Sop;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Preview of importing SOPs. The import uses the same comparison, so it does exactly what is shown. */
public record Pratinjau(List<Berkas> berkas) {

    public Pratinjau {
        berkas = List.copyOf(berkas);
    }

    /**
     * One file of the preview.
     *
     * @param masalah findings about the whole file
     * @param masuk the file as read, whose recognised SOPs may be corrected
     */
    public record Berkas(Path path, List<Calon> calon, List<Masalah> masalah, SopMasuk masuk) {
        public Berkas {
            calon = List.copyOf(calon);
            masalah = List.copyOf(masalah);
        }
    }

    /**
     * One SOP of a file.
     *
     * @param nama the title, or the place in the file when there is none
     * @param sop the SOP; empty when it is refused
     * @param perubahan the differences to the version before, in sentences; empty for a new SOP
     * @param asal the office's own file in which it was recognised and which is stored with it
     */
    public record Calon(
            String nama,
            Optional<Sop> sop,
            HasilBanding putusan,
            List<String> perubahan,
            List<Masalah> masalah,
            Optional<Asal> asal) {
        public Calon {
            perubahan = List.copyOf(perubahan);
            masalah = List.copyOf(masalah);
        }
    }

    /**
     * An office's own file as it was when it was read.
     *
     * @param sidik SHA-256 of its content, in hex
     */
    public record Asal(Path path, String sidik) {}

    /**
     * The number of files by state: {@code 11 berkas: 7 siap, 2 ditolak, 2 tidak terbaca}. A file
     * is siap when at least one SOP in it can be imported or is already there, and tidak terbaca
     * when it contains none.
     */
    public String ringkas() {
        long unread = berkas.stream().filter(butir -> butir.calon().isEmpty()).count();
        long refused = berkas.stream()
                .filter(butir -> !butir.calon().isEmpty())
                .filter(butir -> butir.calon().stream().allMatch(calon -> calon.putusan() == HasilBanding.DITOLAK))
                .count();
        return RingkasanBerkas.of(berkas.size(), berkas.size() - unread - refused, refused, unread);
    }

    /** All SOPs of all files. */
    public List<Calon> calon() {
        return berkas.stream().flatMap(butir -> butir.calon().stream()).toList();
    }

    /** The SOPs that an import of everything would store, in order. */
    public List<Calon> takeable() {
        return calon().stream().filter(calon -> calon.putusan().isTakeable()).toList();
    }

    /** The findings of all files. */
    public List<Masalah> masalah() {
        return berkas.stream()
                .flatMap(butir -> Stream.concat(
                        butir.masalah().stream(), butir.calon().stream().flatMap(c -> c.masalah().stream())))
                .toList();
    }
}
