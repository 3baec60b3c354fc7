package id.langkah.domain.sop;

import id.langkah.domain.Masalah.Tingkat;

/** The things that {@link Pemeriksa} checks, with their severity and reason. */
public enum Pokok {
    IDENTITAS_KOSONG(
            Tingkat.SARAN,
            "PermenPAN-RB 35/2012: halaman identitas memuat nomor, tanggal, dan pejabat yang" + " mengesahkan."),
    URUTAN_TANGGAL(Tingkat.PERINGATAN, "SOP direvisi dan berlaku sesudah dibuat."),
    REVISI_TANPA_PERUBAHAN(Tingkat.SARAN, "Tanggal revisi diisi bila SOP sudah diubah sesudah dibuat."),
    NIP(Tingkat.SARAN, "Peraturan Kepala BKN 22/2007: NIP terdiri dari 18 angka."),
    KETERKAITAN(Tingkat.SARAN, "PermenPAN-RB 35/2012: keterkaitan menyebut SOP lain yang terkait."),
    JUDUL(Tingkat.PERINGATAN, "PermenPAN-RB 35/2012: nama SOP sesuai dengan prosedurnya."),
    NOMOR_GANDA(
            Tingkat.PERINGATAN,
            "Keputusan dan catatan menyebut aktivitas menurut nomornya, jadi setiap nomor dipakai" + " sekali."),
    NOMOR_TIDAK_URUT(Tingkat.SARAN, "PermenPAN-RB 35/2012: aktivitas disusun berurutan dari atas ke bawah."),
    TANPA_PELAKSANA(Tingkat.PERINGATAN, "PermenPAN-RB 35/2012: simbol setiap aktivitas berdiri di kolom pelaksananya."),
    KOLOM_TANPA_AKTIVITAS(Tingkat.SARAN, "PermenPAN-RB 35/2012: kolom pelaksana memuat yang mengerjakan aktivitas."),
    JABATAN_BUKAN_KOLOM(Tingkat.SARAN, "Satu jabatan ditulis dengan satu nama di seluruh SOP."),
    KATA_KEPUTUSAN(
            Tingkat.PERINGATAN,
            "PermenPAN-RB 35/2012: aktivitas yang dijawab ya atau tidak digambar sebagai belah" + " ketupat."),
    KEPUTUSAN_TANPA_TUJUAN(
            Tingkat.PERINGATAN, "PermenPAN-RB 35/2012: belah ketupat memiliki panah Ya dan panah Tidak."),
    KEPUTUSAN_MAJU(Tingkat.PERINGATAN, "Jawaban tidak mengembalikan berkas ke aktivitas sebelumnya untuk diperbaiki."),
    PEMUTUS(Tingkat.SARAN, "PermenPAN-RB 35/2012: belah ketupat berdiri di satu kolom, yaitu kolom yang memutuskan."),
    SUBJEK(
            Tingkat.SARAN,
            "PermenPAN-RB 35/2012: uraian diawali kata kerja aktif tanpa subjek, karena subjeknya"
                    + " adalah kolom pelaksana."),
    OUTPUT_TIDAK_DIPAKAI(
            Tingkat.SARAN,
            "PermenPAN-RB 35/2012: output suatu aktivitas menjadi kelengkapan aktivitas" + " sesudahnya."),
    WAKTU_KOSONG(
            Tingkat.SARAN,
            "PermenPAN-RB 35/2012: mutu baku setiap aktivitas memuat kelengkapan, waktu, dan" + " output."),
    WAKTU_TIDAK_TERBACA(Tingkat.PERINGATAN, "Waktu yang tidak terbaca tidak dapat dibandingkan dan dijumlah."),
    WAKTU_EJAAN(Tingkat.SARAN, "Satuan waktu ditulis lengkap supaya tidak ditafsirkan lain."),
    WAKTU_JAUH(Tingkat.SARAN, "Waktu baku adalah waktu yang wajar untuk aktivitasnya."),
    BUTIR_BERKOMA(Tingkat.SARAN, "Setiap butir dicentang sendiri ketika SOP dikerjakan dan direkap."),
    NAMA_MIRIP(Tingkat.SARAN, "Satu dokumen ditulis dengan satu nama di seluruh SOP.");

    private final Tingkat tingkat;
    private final String dasar;

    Pokok(Tingkat tingkat, String dasar) {
        this.tingkat = tingkat;
        this.dasar = dasar;
    }

    /** How severe a finding of this kind is. */
    public Tingkat tingkat() {
        return tingkat;
    }

    /** Why it matters, with the rule's source where there is one; a full sentence. */
    public String dasar() {
        return dasar;
    }

    /** Whether reading the file already reports it with its place in the file. */
    public boolean isToldOnReading() {
        return this == NOMOR_GANDA || this == WAKTU_TIDAK_TERBACA;
    }
}
