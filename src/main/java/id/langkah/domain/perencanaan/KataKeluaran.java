package id.langkah.domain.perencanaan;

import java.util.regex.Pattern;

/** Words that tell what was done or made (output), where what changes by it (outcome) is wanted. */
final class KataKeluaran {
    /** That something was carried out, drawn up, provided. */
    private static final Pattern TERLAKSANA = Pattern.compile(
            "(?i)(?:terlaksana|terselenggara|tersusun|tersedia|terbangun|tersosialisasi|terbit|terdistribusi|terdata"
                    + "|terkumpul|tercetak|terfasilitasi|terbentuk|terpasang|terbayar)(?:nya|kannya)?\\b.*");

    /** How many of what an office makes, holds or sends people to. */
    private static final Pattern BANYAKNYA = Pattern.compile(
            "(?i)(?:jumlah|banyaknya|total)\\s+(?:dokumen|laporan|kegiatan|rapat|pertemuan|peserta|pelatihan|bimtek"
                    + "|bimbingan teknis|sosialisasi|publikasi|peraturan|rancangan|naskah|paket|sarana|prasarana"
                    + "|peralatan|kendaraan|aplikasi|berkas|surat|kunjungan|monitoring|penyuluhan"
                    + "|orang yang (?:mengikuti|dilatih|dibina|difasilitasi))\\b.*");

    /** What share of one's own doings was done. */
    private static final Pattern PELAKSANAAN = Pattern.compile(
            "(?i)(?:persentase|tingkat)\\s+(?:pelaksanaan|penyusunan|penyelenggaraan|penyediaan|pengadaan|terlaksananya"
                    + "|tersusunnya|tersedianya|dokumen|laporan|rapat|kegiatan)\\b.*");

    private KataKeluaran() {}

    /** Whether an indicator is worded so. */
    static boolean indikator(String nama) {
        return TERLAKSANA.matcher(nama).matches()
                || BANYAKNYA.matcher(nama).matches()
                || PELAKSANAAN.matcher(nama).matches();
    }

    /** Whether a goal is worded so. */
    static boolean tujuan(String uraian) {
        return TERLAKSANA.matcher(uraian).matches();
    }
}
