package id.langkah.domain.tabel;

import id.langkah.domain.Masalah;
import java.util.List;

/**
 * One table of indicators on an imported sheet.
 *
 * @param judul the head with the meanings of columns, including hidden ones
 * @param baris the rows that are read
 * @param akhir the row of the sheet after the last one, from 0
 * @param masalah findings about the extent of the table and rows left out; {@link Masalah#tempat()}
 *     is "Baris 7" or "Baris judul"
 */
public record TabelMasuk(
        LembarMasuk lembar, JudulTabel judul, List<BarisMasuk> baris, int akhir, List<Masalah> masalah) {

    public TabelMasuk {
        baris = List.copyOf(baris);
        masalah = List.copyOf(masalah);
    }

    /** The table in words: {@code IKU 2026, baris 4–20 (17 indikator)}. */
    public String kata() {
        String lembarnya = lembar.nama().isEmpty() ? "" : lembar.nama() + ", ";
        return lembarnya + "baris " + (judul.atas() + 1) + "–" + akhir + " (" + baris.size() + " baris isi)";
    }
}
