package id.langkah.domain.laporan;

import id.langkah.domain.Pejabat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a Perjanjian Kinerja.
 *
 * @param penanggungJawab the bidang whose agreement it is; blank for the head's
 * @param pertama the official who promises
 * @param kedua the superior
 * @param tanggal the date of the agreement; null leaves it blank for handwriting
 * @param tanggalPerubahan the date of the changed agreement; null leaves it blank for handwriting
 */
public record PihakPerjanjian(
        int tahun,
        String penanggungJawab,
        Pejabat pertama,
        Pejabat kedua,
        @Nullable LocalDate tanggal,
        @Nullable LocalDate tanggalPerubahan) {

    public PihakPerjanjian {
        penanggungJawab = penanggungJawab.strip();
    }

    /** No signatories given. */
    public static PihakPerjanjian kosong(int tahun, String penanggungJawab) {
        return new PihakPerjanjian(tahun, penanggungJawab, Pejabat.BELUM, Pejabat.BELUM, null, null);
    }

    /** Whether it is the agreement of the office's head. */
    public boolean isPimpinan() {
        return penanggungJawab.isEmpty();
    }

    /** Whether no signatories are given. */
    public boolean isKosong() {
        return equals(kosong(tahun, penanggungJawab));
    }

    /** The date of the agreement or of the changed agreement; null leaves it for handwriting. */
    public @Nullable LocalDate tanggal(boolean perubahan) {
        return perubahan ? tanggalPerubahan : tanggal;
    }

    /**
     * A copy with blanks filled by the usual rule: the official who signs for the office promises,
     * and is the superior in all other agreements.
     */
    public PihakPerjanjian lengkap(Pejabat pimpinan) {
        Pejabat first = isPimpinan() ? filled(pertama, pimpinan) : pertama;
        if (first.jabatan().isBlank()) {
            first = new Pejabat(penanggungJawab, first.nama(), first.pangkat(), first.nip());
        }
        return new PihakPerjanjian(
                tahun,
                penanggungJawab,
                first,
                isPimpinan() ? kedua : filled(kedua, pimpinan),
                tanggal,
                tanggalPerubahan);
    }

    private static Pejabat filled(Pejabat pejabat, Pejabat otherwise) {
        return pejabat.isEmpty() ? otherwise : pejabat;
    }
}
