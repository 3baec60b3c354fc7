package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDilepas;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.pdf.PagePicture;
import id.langkah.pdf.ScaledPicture;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.LampiranStore;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** The evidence of figures: stored files, and references to papers kept elsewhere. */
public final class BuktiService {
    private final Database database;
    private final LampiranStore files;
    private final RealisasiService realisasi;
    private final Supplier<LocalDateTime> clock;

    /** @param realisasi records the facts of the figures */
    BuktiService(Database database, RealisasiService realisasi, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.files = new LampiranStore(database);
        this.realisasi = realisasi;
        this.clock = clock;
    }

    /**
     * Stores a copy of a file; equal contents are stored once.
     *
     * @return the bukti, still to be added to a figure or a Perbaikan
     * @throws MasalahException when the file is empty, too large or unreadable
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
            throw new MasalahException(unreadable(nama), e);
        }
    }

    private static Masalah unreadable(String nama) {
        return Masalah.galat(
                "Berkas \"" + nama + "\" tidak dapat dibaca.",
                "Bukti",
                "Periksa apakah berkas masih ada dan boleh dibuka, lalu coba lagi.");
    }

    private static IOException changing(Path file) {
        return new FileSystemException(file.toString(), null, "it grows while it is read");
    }

    /**
     * Checks files before they are stored.
     *
     * @return for each file, in the same order, why it cannot be stored; empty when it can
     */
    public Map<Path, List<Masalah>> check(Collection<Path> berkas) {
        var all = new LinkedHashMap<Path, List<Masalah>>();
        for (Path file : berkas) {
            String nama = String.valueOf(file.getFileName());
            try {
                var sized =
                        new Bukti.Berkas("", nama, Files.size(file), clock.get().toLocalDate());
                all.put(
                        file,
                        Files.isRegularFile(file) ? sized.check(Bukti.UKURAN_TERBESAR) : List.of(unreadable(nama)));
            } catch (IOException e) {
                all.put(file, List.of(unreadable(nama)));
            }
        }
        return all;
    }

    /**
     * Adds files to figures as bukti, all or none.
     *
     * @param progress receives the fraction done (0 to 1); it stops the work by throwing
     * @return the indicators concerned, in the office's order
     */
    public List<IndikatorTercatat> add(Map<KunciRealisasi, List<Path>> berkas, String oleh, DoubleConsumer progress) {
        double many = berkas.values().stream().mapToInt(List::size).sum();
        return database.inTransaction(() -> {
            var catatan = new ArrayList<Catatan>();
            berkas.forEach((kunci, files) -> files.forEach(file -> {
                catatan.add(new Catatan(kunci, new BuktiDitambah(keep(file))));
                progress.accept(catatan.size() / many);
            }));
            return realisasi.record(catatan, oleh);
        });
    }

    /**
     * Removes a bukti from a figure that is not settled.
     *
     * @param kunciBukti the {@link Bukti#kunci()} of the bukti
     */
    public IndikatorTercatat release(KunciRealisasi kunci, String kunciBukti, String oleh) {
        return realisasi.record(kunci, new BuktiDilepas(kunciBukti), oleh);
    }

    /**
     * A picture of a bukti to show in a window.
     *
     * @param png the picture, or one page of a paper
     * @param halaman the number of pages; 1 for a picture
     */
    @SuppressWarnings("ArrayRecordComponent") // Values of this type are never compared.
    public record Gambar(byte[] png, int halaman) {}

    /**
     * The picture, or a page of a PDF; empty for other files and when it cannot be rendered.
     *
     * @param halaman the page, from 1
     */
    public Optional<Gambar> picture(Bukti.Berkas berkas, int halaman) {
        byte[] isi = files.read(berkas.sidik());
        return ScaledPicture.png(isi)
                .map(png -> new Gambar(png, 1))
                .or(() -> PagePicture.of(isi, halaman).map(page -> new Gambar(page.png(), page.pages())));
    }

    /** Writes the content of a stored file to another file. */
    public void export(Bukti.Berkas berkas, Path to) {
        byte[] isi = files.read(berkas.sidik());
        FileOut.write(to, out -> out.write(isi));
    }
}
