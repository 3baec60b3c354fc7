package id.langkah.domain.kinerja;

import id.langkah.domain.Masalah;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the Daftar Arsip, the list of archived files (UU 43/2009). Texts are blank where
 * nothing is filled.
 *
 * @param kodeKlasifikasi the code from the office's classification of archives
 * @param kurunWaktu the time that the papers cover: {@code 2026}, {@code Januari–Maret 2026}
 * @param tingkatPerkembangan {@code Asli}, {@code Salinan}; see {@link #TINGKAT_PERKEMBANGAN}
 * @param jumlah the quantity
 * @param satuan the unit of the quantity: {@code berkas}
 * @param lokasi where the box is
 * @param pengerjaan the archived run; null for none
 * @param realisasi the archived figures
 */
public record EntriArsip(
        long id,
        String kodeKlasifikasi,
        String uraian,
        String kurunWaktu,
        String tingkatPerkembangan,
        int jumlah,
        String satuan,
        String boks,
        String lokasi,
        String keterangan,
        @Nullable Long pengerjaan,
        List<KunciRealisasi> realisasi) {

    /** The usual words for tingkat perkembangan, which says whether a paper is an original or a copy. */
    public static final List<String> TINGKAT_PERKEMBANGAN =
            List.of("Asli", "Salinan", "Tembusan", "Petikan", "Hasil penggandaan");

    public EntriArsip {
        realisasi = List.copyOf(realisasi);
    }

    /** The printed quantity: {@code 2 berkas}. */
    public String jumlahTercetak() {
        return satuan.isBlank() ? String.valueOf(jumlah) : jumlah + " " + satuan;
    }

    /** Where it is kept: {@code Boks 12, Lemari 2}; blank when neither is filled. */
    public String tempat() {
        return tempat(boks, lokasi);
    }

    /** Where a box is kept, in words; blank when neither box nor place is filled. */
    public static String tempat(String boks, String lokasi) {
        String box = boks.isBlank() ? "" : "Boks " + boks;
        return box.isEmpty() || lokasi.isBlank() ? box + lokasi : box + ", " + lokasi;
    }

    /** What is wrong with the entry; only a galat prevents saving it. */
    public List<Masalah> check() {
        var masalah = new ArrayList<Masalah>();
        if (uraian.isBlank()) {
            masalah.add(Masalah.galat("Uraian arsip belum diisi.", "Uraian", "Tulis isinya."));
        }
        if (jumlah < 1) {
            masalah.add(Masalah.galat("Jumlah arsip kurang dari satu.", "Jumlah", "Isi jumlahnya."));
        }
        if (kodeKlasifikasi.isBlank()) {
            masalah.add(Masalah.saran(
                    "Kode klasifikasi belum diisi.", "Kode klasifikasi", "Isi menurut klasifikasi arsip kantor."));
        }
        if (tempat().isEmpty()) {
            masalah.add(Masalah.peringatan(
                    "Boks dan lokasi belum diisi, jadi arsip ini belum dapat dicari" + " tempatnya.",
                    "Boks",
                    "Isi nomor boks atau lokasinya."));
        }
        return masalah;
    }
}
