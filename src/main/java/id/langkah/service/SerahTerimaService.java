package id.langkah.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.naskah.LembarSerahTerima;
import id.langkah.domain.naskah.LembarSerahTerima.Berkas;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.SusunanRekap;
import id.langkah.pdf.NaskahPage;
import id.langkah.platform.TemporaryFolder;
import id.langkah.sqlite.Backup;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.Restore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes handover packages for a successor: a checked backup, an export, the rekap of the newest
 * year, and a page that explains the contents. The package is opened again and compared before it
 * gets its name.
 */
public final class SerahTerimaService {
    static final String LEMBAR = "Baca dahulu.pdf";
    static final String EKSPOR = "langkah-ekspor.json";

    private final Database database;
    private final RekapService rekap;
    private final EksporService ekspor;
    private final KantorStore kantor;
    private final Supplier<LocalDateTime> clock;

    SerahTerimaService(Database database, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.rekap = new RekapService(database, clock);
        this.ekspor = new EksporService(database);
        this.kantor = new KantorStore(database);
        this.clock = clock;
    }

    /** The file name that is offered for the package. */
    public String nama() {
        return "serah-terima-langkah-" + clock.get().toLocalDate() + ".zip";
    }

    /**
     * Writes the package, completely or not at all.
     *
     * @param progress receives the fraction done (0 to 1); it stops the work by throwing, and then
     *     nothing is left
     * @return the contents, read back from the package
     * @throws MasalahException when it cannot be written, or differs from the office's file
     */
    public IsiCadangan write(Path zip, DoubleConsumer progress) {
        try {
            Path folder = Files.createTempDirectory(TemporaryFolder.path(), "langkah-serah-terima-");
            try {
                LocalDateTime now = clock.get();
                List<Path> files = files(folder, now, progress);
                FileOut.write(zip, out -> pack(files, now, out));
                progress.accept(0.9);
                return proved(zip);
            } finally {
                discard(folder);
            }
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "Paket serah terima tidak dapat dibuat.",
                            "",
                            "Periksa apakah disknya cukup dan foldernya boleh ditulisi, lalu coba" + " lagi."),
                    e);
        }
    }

    private List<Path> files(Path folder, LocalDateTime now, DoubleConsumer progress) throws IOException {
        Path data = folder.resolve(Paket.DATA);
        new Backup(database).to(data, now);
        progress.accept(0.3);
        IsiCadangan isi = Restore.inspect(data);
        Path all = folder.resolve(EKSPOR);
        ekspor.write(all, share -> progress.accept(0.3 + share * 0.3));
        int tahun = isi.terakhir().orElse(now).getYear();
        Path workbook = folder.resolve("rekap-" + tahun + ".xlsx");
        PaketRekap paket = rekap.paket(new Periode(tahun, Periode.Jenis.TAHUN, 1));
        rekap.write(
                paket, rekap.pilihan(paket, SusunanRekap.BAKU), workbook, share -> progress.accept(0.6 + share * 0.2));
        var berkas = List.of(
                berkas(data, "Seluruh data, untuk dipulihkan di Langkah"),
                berkas(all, "Seluruh data sebagai teks, untuk program lain"),
                berkas(workbook, "Rekap tahun " + tahun + " untuk Excel"));
        Path lembar = folder.resolve(LEMBAR);
        Kantor office = kantor.kantor();
        FileOut.write(lembar, out -> NaskahPage.write(LembarSerahTerima.of(isi, berkas, now), office, out));
        var files = new ArrayList<>(List.of(lembar, data, all, workbook));
        Path sums = folder.resolve(Paket.SIDIK);
        Files.writeString(sums, sums(files), UTF_8);
        files.add(sums);
        return files;
    }

    private static Berkas berkas(Path file, String isi) throws IOException {
        return new Berkas(String.valueOf(file.getFileName()), isi, Files.size(file), Paket.sidik(file));
    }

    /** The checksums in the form that {@code sha256sum -c} reads. */
    private static String sums(List<Path> files) throws IOException {
        var lines = new ArrayList<String>();
        for (Path file : files) {
            lines.add(Paket.sidik(file) + "  " + file.getFileName());
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Writes the zip file; the same files and moment give the same bytes. */
    private static void pack(List<Path> files, LocalDateTime now, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (Path file : files) {
            var entry = new ZipEntry(String.valueOf(file.getFileName()));
            entry.setTimeLocal(now);
            zip.putNextEntry(entry);
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Opens the package as the successor would and returns its contents. */
    private IsiCadangan proved(Path zip) throws IOException {
        try {
            IsiCadangan inside = Paket.withCopy(zip, Restore::inspect);
            if (!inside.jumlah().equals(Restore.contents(database).jumlah())) {
                throw MasalahException.galat(
                        "Isi paket tidak sama dengan berkas data, sehingga tidak" + " dipakai.",
                        "",
                        "Coba lagi, atau pilih disk lain.");
            }
            return inside;
        } catch (MasalahException e) {
            Files.deleteIfExists(zip);
            throw e;
        }
    }

    static void discard(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }
}
