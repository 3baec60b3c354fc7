package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.HasilIndikator;
import id.langkah.domain.tabel.PilihanImpor;
import java.util.List;

/**
 * What an import of indicators would do, told before anything is written: all rows, or none when a
 * galat is among the findings.
 *
 * @param buku what came in, so that it can be previewed with other choices
 * @param pilihan what was chosen for this preview
 */
public record PratinjauIndikator(int tahun, BukuMasuk buku, PilihanImpor pilihan, HasilIndikator hasil) {

    /** What becomes of each indicator; none when nothing may be taken. */
    public List<BedaIndikator> beda() {
        return hasil.beda();
    }

    public List<Masalah> masalah() {
        return hasil.masalah();
    }

    public boolean isAccepted() {
        return hasil.isAccepted();
    }
}
