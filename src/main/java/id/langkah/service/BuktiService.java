package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDilepas;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.LampiranStore;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;

/** What stands behind figures: files that are kept with them, papers that lie elsewhere. */
public final class BuktiService {
    private final Database database;
    private final LampiranStore files;
    private final IndikatorStore indikator;
    private final RealisasiService realisasi;
    private final Supplier<LocalDateTime> clock;

    /**
     * @param realisasi records what happens to the figures
     */
    BuktiService(Database database, RealisasiService realisasi, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.files = new LampiranStore(database);
        this.indikator = new IndikatorStore(database);
        this.realisasi = realisasi;
        this.clock = clock;
    }

    /**
     * Copies a file in, once for each content.
     *
     * @return the bukti, to be put with a figure or a Perbaikan
     * @throws MasalahException when it is empty or too large or cannot be read
     */
    public Bukti.Berkas keep(Path file) {
        LocalDateTime now = clock.get();
        String nama = String.valueOf(file.getFileName());
        try {
            var sized = new Bukti.Berkas("", nama, Files.size(file), now.toLocalDate());
            MasalahException.refuseGalat(sized.check(Bukti.UKURAN_TERBESAR));
            byte[] isi = FileIn.read(file, sized.ukuran()).orElseThrow(() -> changing(file));
            String sidik = files.keep(nama, isi, now).sidik();
            return new Bukti.Berkas(sidik, nama, isi.length, now.toLocalDate());
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "Berkas \"" + nama + "\" tidak dapat dibaca.",
                            "Bukti",
                            "Periksa apakah berkas masih ada dan boleh dibuka, lalu coba lagi."),
                    e);
        }
    }

    private static IOException changing(Path file) {
        return new FileSystemException(file.toString(), null, "it grows while it is read");
    }

    /** Puts files with a figure, all of them or none. */
    public IndikatorTercatat add(KunciRealisasi kunci, List<Path> berkas, String oleh) {
        return database.inTransaction(() -> {
            realisasi.record(
                    berkas.stream()
                            .map(file -> new Catatan(kunci, new BuktiDitambah(keep(file))))
                            .toList(),
                    oleh);
            return indikator.load(kunci.indikator());
        });
    }

    /** Notes where a paper lies that stands behind a figure. */
    public IndikatorTercatat add(KunciRealisasi kunci, Bukti.Rujukan rujukan, String oleh) {
        return realisasi.record(kunci, new BuktiDitambah(rujukan), oleh);
    }

    /**
     * Takes a bukti away from a figure that is not settled yet.
     *
     * @param kunciBukti its {@link Bukti#kunci()}
     */
    public IndikatorTercatat release(KunciRealisasi kunci, String kunciBukti, String oleh) {
        return realisasi.record(kunci, new BuktiDilepas(kunciBukti), oleh);
    }

    /** Writes the content to a file, for opening or for keeping elsewhere. */
    public void export(Bukti.Berkas berkas, Path to) {
        byte[] isi = files.read(berkas.sidik());
        FileOut.write(to, out -> out.write(isi));
    }
}
