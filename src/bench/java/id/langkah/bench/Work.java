package id.langkah.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One piece of work in a process of its own: {@code Work NAME FILE NUMBER}. What it took stands in
 * lines as {@link Program} reads them; for many small ones, the median.
 */
final class Work {
    private Work() {}

    public static void main(String[] words) throws IOException {
        Path file = Path.of(words[1]).toAbsolutePath();
        int number = Integer.parseInt(words[2]);
        var library = new LibraryWork(file, number);
        var office = new OfficeWork(file, number);
        var book = new BookWork(file, number);
        switch (words[0]) {
            case "json" -> library.write();
            case "pustaka" -> library.fill();
            case "baca" -> library.read();
            case "jackson" -> library.jackson();
            case "simpan" -> library.store();
            case "impor" -> library.take();
            case "cari" -> library.search();
            case "halaman" -> library.page();
            case "kosong" -> office.begin();
            case "lampiran" -> office.fillFiles();
            case "indikator" -> office.firstIndicator();
            case "kantor" -> office.fillFiveYears();
            case "banyak-indikator" -> office.fillIndicators();
            case "centang" -> office.tick();
            case "impor-ulang" -> office.exportAndImport();
            case "buka" -> office.open();
            case "cadangan" -> office.backup();
            case "sel" -> book.cells();
            case "rekap" -> book.rekap();
            case "fastexcel" -> book.fastexcel();
            case "lima-tahun" -> book.fiveYears();
            case "buku" -> book.indicators();
            case "pratinjau" -> book.preview();
            case "paket" -> book.pack();
            default -> throw new IllegalArgumentException(words[0]);
        }
    }
}
