package id.langkah.domain.sop;

/** The group of a step in the Lembar Kerja Identifikasi Kegiatan, parts B and C. */
public enum Tahap {
    AWAL,
    UTAMA,
    AKHIR
}
