package id.langkah.service;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.gabungan.KirimanKantor;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.json.EksporReader;
import id.langkah.platform.TemporaryFolder;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.SkalaStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Reads a file sent by another office: an export, a backup or a handover package. It is read into a
 * temporary database, checked, computed and discarded.
 */
final class KirimanReader {
    private static final Predicate<String> ADDRESS = line -> line.chars().anyMatch(Character::isDigit)
            || line.toLowerCase(Locale.ROOT).matches("(jl|jalan)\\b.*");

    private KirimanReader() {}

    /**
     * Reads a file.
     *
     * @throws MasalahException when it is nothing of the kind, cannot be read, or has no indicators
     */
    static KirimanMasuk read(Path file, LocalDateTime now) {
        try {
            Path folder = Files.createTempDirectory(TemporaryFolder.path(), "langkah-kiriman-");
            try {
                return read(file, folder.resolve(Paket.DATA), now);
            } finally {
                SerahTerimaService.discard(folder);
            }
        } catch (IOException e) {
            throw new MasalahException(
                    masalah(file, "tidak dapat dibaca.", "Periksa apakah berkasnya masih ada dan disknya cukup."), e);
        }
    }

    private static KirimanMasuk read(Path file, Path copy, LocalDateTime now) throws IOException {
        boolean ekspor = EksporReader.isEkspor(file);
        if (!ekspor) {
            copy(file, copy);
        }
        try (Database database = Database.open(copy, now, false)) {
            if (ekspor) {
                new EksporService(database).read(file, share -> {});
            }
            return of(file, database, now);
        }
    }

    private static void copy(Path file, Path copy) throws IOException {
        if (Paket.isPaket(file)) {
            Paket.unpack(file, copy);
        } else if (Database.isDataFile(file)) {
            Files.copy(file, copy);
        } else {
            throw new MasalahException(masalah(
                    file,
                    "bukan kiriman kantor.",
                    "Pilih ekspor .json dari Langkah kantor itu (perintah ekspor), cadangan .db, atau paket serah"
                            + " terima .zip."));
        }
    }

    private static KirimanMasuk of(Path file, Database database, LocalDateTime now) {
        var store = new IndikatorStore(database);
        PengaturanKinerja pengaturan = new SkalaStore(database).pengaturan();
        String berkas = String.valueOf(file.getFileName());
        List<IndikatorTercatat> all = store.all();
        if (all.isEmpty()) {
            throw new MasalahException(
                    masalah(file, "tidak berisi indikator.", "Minta kantor itu mengisi Data Kinerja lebih dahulu."));
        }
        return new KirimanMasuk(
                berkas,
                nama(new KantorStore(database).kantor(), berkas),
                store.years().stream()
                        .collect(
                                toMap(tahun -> tahun, tahun -> KirimanKantor.of(tahun, berkas, now, all, pengaturan))));
    }

    /**
     * The name of the office: the last line of its letterhead that is not part of the address, or
     * else the file's name.
     */
    private static String nama(Kantor kantor, String berkas) {
        return kantor.kop().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(ADDRESS.negate())
                .reduce((first, second) -> second)
                .orElse(dasar(berkas));
    }

    /** The name of a file without its ending. */
    static String dasar(String berkas) {
        int dot = berkas.lastIndexOf('.');
        return dot > 0 ? berkas.substring(0, dot) : berkas;
    }

    private static Masalah masalah(Path file, String pesan, String saran) {
        return Masalah.galat("\"" + file.getFileName() + "\" " + pesan, "", saran);
    }
}
