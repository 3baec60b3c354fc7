package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.HasilIndikator;
import id.langkah.domain.tabel.PilihanImpor;
import java.util.List;

/**
 * Preview of importing indicators: all rows, or none when there is a galat.
 *
 * @param buku the imported sheets, so that they can be previewed again with other choices
 * @param pilihan the choices of this preview
 */
public record PratinjauIndikator(int tahun, BukuMasuk buku, PilihanImpor pilihan, HasilIndikator hasil) {

    /** The comparison of each indicator with the stored ones; empty when the import is forbidden. */
    public List<BedaIndikator> beda() {
        return hasil.beda();
    }

    /** All findings about the table. */
    public List<Masalah> masalah() {
        return hasil.masalah();
    }

    /** Whether the indicators may be imported: no galat is among the findings. */
    public boolean isAccepted() {
        return hasil.isAccepted();
    }
}
