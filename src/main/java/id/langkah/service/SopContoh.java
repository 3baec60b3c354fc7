package id.langkah.service;

import id.langkah.json.SopFile;
import id.langkah.json.SopReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The sample SOPs that come with the program. */
final class SopContoh {
    private static final List<String> CONTOH = List.of(
            "sop-banhub-kalbar-pengumpulan-data-kinerja.json",
            "sop-banhub-kalbar-perbaikan-data-kinerja.json",
            "sop-bappeda-banggai-mekanisme-perbaikan-data-kinerja.json",
            "sop-perkim-kalbar-pengumpulan-data-kinerja.json",
            "sop-satpol-pp-kalbar-penyusunan-laporan-kinerja-kasat.json");

    private SopContoh() {}

    private static SopFile read(String name) {
        try (InputStream in = SopContoh.class.getResourceAsStream("contoh/" + name)) {
            return SopReader.read(name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, as files to import. */
    static List<SopMasuk> all() {
        return CONTOH.stream().map(name -> new SopMasuk(read(name))).toList();
    }
}
