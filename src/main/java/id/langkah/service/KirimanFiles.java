package id.langkah.service;

import id.langkah.domain.Ejaan;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the files that offices sent. */
final class KirimanFiles {
    private KirimanFiles() {}

    /**
     * Reads files sent by offices without storing them; of a folder, every file with a suitable
     * name.
     *
     * @throws MasalahException with everything that is wrong
     */
    static List<KirimanMasuk> read(Collection<Path> berkas, LocalDateTime saat) {
        var masuk = new ArrayList<KirimanMasuk>();
        var masalah = new ArrayList<Masalah>();
        for (Path file : files(berkas)) {
            try {
                masuk.add(KirimanReader.read(file, saat));
            } catch (MasalahException e) {
                masalah.addAll(e.masalah());
            }
        }
        MasalahException.refuseGalat(masalah);
        if (masuk.isEmpty()) {
            throw MasalahException.galat(
                    "Folder itu tidak berisi kiriman kantor.",
                    "",
                    "Pilih ekspor .json, cadangan .db, atau paket serah terima .zip.");
        }
        return distinct(masuk);
    }

    private static List<Path> files(Collection<Path> berkas) {
        return berkas.stream().flatMap(KirimanFiles::files).toList();
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> all = Files.list(path)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> String.valueOf(file.getFileName())
                            .toLowerCase(Locale.ROOT)
                            .matches("[^.~].*\\.(?:json|db|zip)"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes names unique by adding the file's name, because bidang of one office have the same letterhead. */
    private static List<KirimanMasuk> distinct(List<KirimanMasuk> masuk) {
        Set<String> twice = new HashSet<>();
        Set<String> once = new HashSet<>();
        masuk.stream()
                .map(kiriman -> Ejaan.letters(kiriman.nama()))
                .filter(nama -> !once.add(nama))
                .forEach(twice::add);
        return masuk.stream()
                .map(kiriman -> twice.contains(Ejaan.letters(kiriman.nama()))
                        ? kiriman.withNama(kiriman.nama() + " (" + KirimanReader.dasar(kiriman.berkas()) + ")")
                        : kiriman)
                .toList();
    }
}
