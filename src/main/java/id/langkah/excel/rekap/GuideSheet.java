package id.langkah.excel.rekap;

import id.langkah.domain.Kantor;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.ColumnKind;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.Styles;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The sheet Petunjuk: how to read the workbook, what may be changed in it, and the effect of changes. */
final class GuideSheet {
    static final String NAME = "Petunjuk";

    private static final List<Double> WIDTHS = List.of(5.0, 100.0);
    private static final float GAP = 8;

    private static final List<Part> PARTS = List.of(
            new Part(
                    "Membaca buku kerja ini",
                    List.of(
                            "Lembar Sampul memuat daftar lembar; klik nama lembar untuk" + " membukanya.",
                            "Setiap tabel dapat disaring dengan tombol pada baris judul."
                                    + " Judul tabel tetap terlihat saat digulir dan dicetak"
                                    + " ulang pada setiap halaman.",
                            "Tanda – berarti tidak ada angka yang dapat dihitung. Sel kosong"
                                    + " berarti belum diisi; belum diisi bukan nol.")),
            new Part(
                    "Mengubah angka",
                    List.of(
                            "Target dan realisasi pada Rekap Kinerja dan lembar LKjIP boleh"
                                    + " diubah untuk mencoba: capaian, kategori, rata-rata,"
                                    + " ringkasan, dan grafik ikut berubah.",
                            "Perubahan di sini tidak mengubah data di program. Nilai yang"
                                    + " sudah ditetapkan hanya berubah melalui perbaikan.",
                            "Batas kategori, batas atas capaian, dan skor predikat terletak" + " pada lembar Skala.")),
            new Part(
                    "Menghitung capaian (T = target, R = realisasi)",
                    List.of(
                            "Arah positif, semakin tinggi semakin baik: R / T × 100.",
                            "Arah negatif, semakin rendah semakin baik: (2T − R) / T × 100,"
                                    + " atau T / R × 100 bila indikatornya memakai rasio.",
                            "Predikat: skor R / skor T × 100 menurut skala pada lembar" + " Skala.",
                            "Capaian paling rendah 0. Bila batas atas dipakai, capaian"
                                    + " sebelum dibatasi tetap terlihat di sampingnya.")),
            new Part(
                    "Realisasi sampai dengan triwulan",
                    List.of(
                            "Akumulasi: jumlah triwulan yang terisi.",
                            "Nilai akhir dan Kumulatif: triwulan terakhir yang terisi.",
                            "Rata-rata: rata-rata triwulan yang terisi.")),
            new Part(
                    "Mencetak",
                    List.of(
                            "Setiap lembar sudah diatur satu halaman lebar menurut kertas"
                                    + " pada Pengaturan. F4 dicetak sebagai Folio 8½ × 13"
                                    + " inci, ukuran terdekat yang dikenal Excel.",
                            "Kop, kota, dan penandatangan diambil dari Pengaturan; yang"
                                    + " kosong disediakan titik-titik.")));

    private final Grid grid;

    GuideSheet(Sheet sheet, Styles styles) {
        this.grid = new Grid(sheet, styles, WIDTHS);
    }

    private record Part(String title, List<String> lines) {}

    void write(Kantor kantor) {
        int next = 0;
        grid.line(next++, "PETUNJUK", CellLook.TITLE);
        for (Part part : PARTS) {
            grid.row(next++, GAP);
            Row head = grid.row(next++, CellLook.PART.height(1) + 3);
            grid.put(head.createCell(0), part.title(), ColumnKind.TEXT, CellLook.PART);
            int number = 1;
            for (String line : part.lines()) {
                Row row = grid.row(next++, CellLook.TEXT.height(grid.lines(1, 1, line, CellLook.TEXT)));
                grid.put(row.createCell(0), number++ + ".", ColumnKind.TEXT, CellLook.TEXT);
                grid.put(row.createCell(1), line, ColumnKind.TEXT, CellLook.TEXT);
            }
        }
        grid.sheet().setDisplayGridlines(false);
        new Layout(kantor.kertas(), false).fit(grid.sheet(), 0, "Petunjuk");
    }
}
