package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.PratinjauIsian;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.HasilRealisasi;
import id.langkah.domain.tabel.PilihanImpor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Preview of importing figures from an office's own sheet: all of them, or none when there is a
 * galat.
 *
 * @param buku the imported sheets, so that they can be previewed again with other choices
 * @param triwulan the only quarter to read; empty for all
 * @param hasil the result of reading the table
 * @param pratinjau the comparison of the figures with the stored ones
 */
public record PratinjauRealisasi(
        int tahun,
        BukuMasuk buku,
        PilihanImpor pilihan,
        Optional<Triwulan> triwulan,
        HasilRealisasi hasil,
        PratinjauIsian pratinjau) {

    /** All findings, those about the table first. */
    public List<Masalah> masalah() {
        return Stream.concat(hasil.masalah().stream(), pratinjau.masalah().stream())
                .toList();
    }

    /** Whether the figures may be imported: no galat is among the findings. */
    public boolean isAccepted() {
        return !Masalah.anyGalat(masalah());
    }
}
