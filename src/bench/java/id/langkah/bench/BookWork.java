package id.langkah.bench;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.rekap.Rekap;
import id.langkah.excel.rekap.RekapWorkbook;
import id.langkah.service.DataKantor;
import id.langkah.service.RekapService;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Work on workbooks. */
record BookWork(Path file, int number) {
    void rekap() {
        Rekap rekap = BenchOffice.rekap(number);
        Stopwatch.tell(() -> write(rekap, file));
    }

    private static void write(Rekap rekap, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            RekapWorkbook.write(rekap, Kantor.BELUM, out, (done, total) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not measured: what the peers are to write. */
    void cells() throws IOException {
        Path workbook = file.resolveSibling(file.getFileName() + ".xlsx");
        write(BenchOffice.rekap(number), workbook);
        CellDump.write(workbook, file);
        Files.delete(workbook);
    }

    void fastexcel() throws IOException {
        var peer = new FastExcelPeer(CellDump.read(file.resolveSibling("sel-" + number + ".tsv")));
        Stopwatch.tell(() -> peer.write(file));
    }

    void fiveYears() {
        try (Database database = OfficeWork.open(file)) {
            Stopwatch.tell(() -> FiveYears.rekap(database, file.resolveSibling("lima-tahun.xlsx")));
        }
    }

    void indicators() throws IOException {
        ManyIndicators.write(file, number);
    }

    void preview() throws IOException {
        Path empty = file.resolveSibling("pratinjau.db");
        Files.deleteIfExists(empty);
        try (Database database = OfficeWork.open(empty)) {
            DataKantor data = DataKantor.of(database, () -> BenchOffice.SAAT);
            Stopwatch.tell(() -> {
                if (data.kinerja().preview(file, ManyIndicators.TAHUN).beda().size() < number) {
                    throw new IllegalStateException("nothing was read");
                }
            });
        }
    }

    /** Of a year with many indicators: reckoned, and written. */
    void pack() {
        try (Database database = OfficeWork.open(file)) {
            var service = new RekapService(database, () -> BenchOffice.SAAT.plusYears(1));
            Periode tahun = new Periode(ManyIndicators.TAHUN, Periode.Jenis.TAHUN, 1);
            var paket = new PaketRekap[1];
            Stopwatch.tell("hitung", Stopwatch.millis(() -> paket[0] = service.paket(tahun)));
            Path written = file.resolveSibling("paket.xlsx");
            Stopwatch.tell(
                    "tulis",
                    Stopwatch.millis(() -> service.write(paket[0], PilihanRekap.lazim(tahun), written, done -> {})));
        }
    }
}
