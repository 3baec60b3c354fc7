package id.langkah.domain.perencanaan;

import java.util.regex.Pattern;

/** Recognises wordings of an output, where an outcome is expected. */
final class KataKeluaran {
    /** Words for something carried out, prepared or provided. */
    private static final Pattern TERLAKSANA = Pattern.compile(
            "(?i)(?:terlaksana|terselenggara|tersusun|tersedia|terbangun|tersosialisasi|terbit|terdistribusi|terdata"
                    + "|terkumpul|tercetak|terfasilitasi|terbentuk|terpasang|terbayar)(?:nya|kannya)?\\b.*");

    /** The number of things that an office makes, holds or sends people to. */
    private static final Pattern BANYAKNYA = Pattern.compile(
            "(?i)(?:jumlah|banyaknya|total)\\s+(?:dokumen|laporan|kegiatan|rapat|pertemuan|peserta|pelatihan|bimtek"
                    + "|bimbingan teknis|sosialisasi|publikasi|peraturan|rancangan|naskah|paket|sarana|prasarana"
                    + "|peralatan|kendaraan|aplikasi|berkas|surat|kunjungan|monitoring|penyuluhan"
                    + "|orang yang (?:mengikuti|dilatih|dibina|difasilitasi))\\b.*");

    /** The share of the office's own activities that was carried out. */
    private static final Pattern PELAKSANAAN = Pattern.compile(
            "(?i)(?:persentase|tingkat)\\s+(?:pelaksanaan|penyusunan|penyelenggaraan|penyediaan|pengadaan|terlaksananya"
                    + "|tersusunnya|tersedianya|dokumen|laporan|rapat|kegiatan)\\b.*");

    private KataKeluaran() {}

    /** Whether the wording of an indicator describes an output. */
    static boolean indikator(String nama) {
        return TERLAKSANA.matcher(nama).matches()
                || BANYAKNYA.matcher(nama).matches()
                || PELAKSANAAN.matcher(nama).matches();
    }

    /** Whether the wording of a goal describes an output. */
    static boolean tujuan(String uraian) {
        return TERLAKSANA.matcher(uraian).matches();
    }
}
