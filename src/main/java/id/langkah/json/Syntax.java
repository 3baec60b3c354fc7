package id.langkah.json;

/** The ways in which a file is not valid JSON, with messages for the person who typed it. */
enum Syntax {
    KOSONG("Berkas ini kosong.", "Pilih berkas SOP yang berisi."),
    TANPA_SOP("Berkas ini tidak memuat SOP.", "Isi daftar dengan sedikitnya satu SOP: [ { \"nama\": \"…\", … } ]."),
    UTF_16(
            "Berkas ini disimpan sebagai UTF-16, bukan UTF-8.",
            "Buka dengan Notepad, pilih Simpan Sebagai, pilih pengodean UTF-8, lalu impor lagi."),
    BUKAN_UTF_8("Berkas ini tidak disimpan sebagai UTF-8.", UTF_16.saran),
    BUKAN_JSON("Berkas ini bukan JSON.", "Pilih berkas SOP yang isinya diawali { atau [, seperti pada SOP contoh."),
    TERPOTONG(
            "Berkas terpotong: isinya berakhir sebelum semua kurung dan tanda kutip ditutup.",
            "Salin ulang berkas dari asalnya, atau lengkapi penutupnya di akhir berkas."),
    ISI_LAIN(
            "Ada isi lain sesudah SOP berakhir.",
            "Bila berkas memuat beberapa SOP, apit semuanya dengan [ ] dan pisahkan dengan koma."),
    TERLALU_DALAM(
            "Objek dan daftar bertingkat lebih dari " + Fault.DEEPEST + ".",
            "Hapus bagian ini; SOP tidak memerlukan susunan sedalam itu."),
    TERLALU_PANJANG("Nama kunci atau angka ini terlalu panjang.", "Hapus bagian ini; SOP tidak memerlukannya."),
    KUTIP_TERBUKA(
            "Teks tidak ditutup tanda kutip sampai akhir baris.",
            "Tambahkan tanda kutip (\") di akhir teks; ganti baris di dalam teks ditulis \\n."),
    HURUF_KENDALI("Teks memuat tab atau huruf kendali lain.", "Ganti dengan spasi; tab di dalam teks ditulis \\t."),
    GARIS_MIRING(
            "Garis miring terbalik (\\) di dalam teks tidak diikuti huruf yang sesuai.",
            "Tulis garis miring terbalik dua kali (\\\\)."),
    KOMA_TERAKHIR("Ada koma sesudah butir terakhir.", "Hapus koma sebelum kurung tutup ini."),
    TANPA_ISI("Kunci ini tidak berisi apa pun.", "Tulis isinya, atau null bila kosong."),
    KURUNG(
            "Kurung tutup ini tidak sesuai dengan kurung pembukanya.",
            "Periksa pasangan kurung { } dan [ ] sebelum tempat ini."),
    KUTIP_MIRING("Teks memakai tanda kutip miring (“ ”).", "Ganti dengan tanda kutip lurus (\")."),
    KUTIP_TUNGGAL("Teks memakai tanda kutip tunggal (').", "Ganti dengan tanda kutip ganda (\")."),
    KOMA_BERLEBIH("Ada koma yang berlebih.", "Hapus koma ini."),
    KOMENTAR("JSON tidak mengenal komentar.", "Hapus komentar ini; keterangan dapat ditulis pada kunci `catatan`."),
    TITIK_DUA("Titik dua (:) kurang sesudah nama kunci.", "Tambahkan titik dua di antara nama kunci dan isinya."),
    KOMA_KURANG(
            "Koma kurang sebelum tempat ini.",
            "Tambahkan koma; bila ini lanjutan teks yang memuat tanda kutip, tulis tanda kutipnya" + " \\\"."),
    PECAHAN(
            "Angka pecahan ditulis dengan koma.",
            "Tulis dengan titik, misalnya 1.5, atau apit dengan tanda kutip: \"1,5 jam\"."),
    KUNCI_TANPA_KUTIP("Nama kunci tidak diapit tanda kutip.", "Apit nama kunci dengan tanda kutip ganda (\")."),
    ANGKA(
            "Angka ini tidak ditulis menurut JSON.",
            "Tulis tanpa tanda + dan tanpa nol di depan, atau apit dengan tanda kutip."),
    TEKS_TANPA_KUTIP(
            "Ada kata yang tidak diapit tanda kutip.",
            "Apit dengan tanda kutip ganda (\"); true, false, dan null ditulis dengan huruf" + " kecil."),
    LAIN("Susunan JSON salah di sini.", "Periksa tanda kutip, koma, dan kurung di sekitar tempat ini.");

    final String pesan;
    final String saran;

    Syntax(String pesan, String saran) {
        this.pesan = pesan;
        this.saran = saran;
    }
}
