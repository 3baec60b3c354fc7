package id.langkah.ui.bantuan;

import java.util.ArrayList;
import java.util.List;

/**
 * A key and what it does.
 *
 * @param keys with plus signs between keys that are pressed together
 */
record Tombol(String keys, String kegunaan) {

    /** Keys that belong together. */
    record Kelompok(String nama, List<Tombol> tombol) {}

    /** Every key of the program; nothing else may stand here. */
    static final List<Kelompok> SEMUA = List.of(
            kelompok(
                    "Berpindah layar",
                    "Ctrl+1",
                    "Beranda",
                    "Ctrl+2",
                    "SOP",
                    "Ctrl+3",
                    "Pengerjaan",
                    "Ctrl+4",
                    "Data Kinerja",
                    "Ctrl+5",
                    "Rekap",
                    "Ctrl+6",
                    "Arsip",
                    "Ctrl+7",
                    "Pengaturan",
                    "Ctrl+K",
                    "Mencari di mana saja",
                    "F1",
                    "Bantuan",
                    "Alt+Panah kiri",
                    "Kembali ke layar sebelumnya",
                    "Alt+Panah kanan",
                    "Maju ke layar sesudahnya"),
            kelompok(
                    "Di semua layar",
                    "Ctrl+F",
                    "Mencari",
                    "F5",
                    "Membaca ulang isi layar",
                    "Tab",
                    "Ke isian atau tombol berikutnya",
                    "Shift+Tab",
                    "Ke isian atau tombol sebelumnya",
                    "Spasi",
                    "Menekan tombol, memberi centang",
                    "Enter",
                    "Menekan tombol; pada dialog, melakukan tindakan utamanya",
                    "Ctrl+Enter",
                    "Pada dialog: tindakan utama, juga dari isian beberapa baris",
                    "Esc",
                    "Menutup dialog, mengosongkan pencarian"),
            kelompok(
                    "Di lembar isian (realisasi, target, skala)",
                    "Panah",
                    "Ke sel di sebelahnya",
                    "Tab",
                    "Ke sel isian berikutnya",
                    "Enter",
                    "Menyimpan isi sel, lalu ke bawah",
                    "F2",
                    "Mengubah isi sel",
                    "F4",
                    "Membuka baris",
                    "Delete",
                    "Mengosongkan sel",
                    "Shift+Panah",
                    "Memilih beberapa sel",
                    "Ctrl+A",
                    "Memilih semua sel",
                    "Ctrl+C",
                    "Menyalin sel, misalnya ke Excel",
                    "Ctrl+V",
                    "Menempel sel, misalnya dari Excel",
                    "Ctrl+Z",
                    "Mengurungkan isian",
                    "Ctrl+Y",
                    "Mengulangi isian",
                    "Ctrl+Tab",
                    "Keluar dari lembar isian"),
            kelompok(
                    "Di daftar dan tabel",
                    "Panah atas",
                    "Baris sebelumnya",
                    "Panah bawah",
                    "Baris berikutnya",
                    "Home",
                    "Baris pertama",
                    "End",
                    "Baris terakhir",
                    "Enter",
                    "Membuka baris yang dipilih",
                    "Delete",
                    "Menghapus hari libur yang dipilih"),
            kelompok("Di pratinjau SOP yang masuk", "F8", "Ke tebakan berikutnya"),
            kelompok(
                    "Di layar Pengerjaan",
                    "Ctrl+N",
                    "Di daftar: mulai pengerjaan; di satu pengerjaan: tambah catatan",
                    "Ctrl+Enter",
                    "Selesai atau Setuju",
                    "Ctrl+Backspace",
                    "Kembalikan atau Tidak setuju",
                    "Ctrl+T",
                    "Tunda atau Lanjutkan",
                    "Ctrl+Z",
                    "Urungkan catatan terakhir",
                    "Ctrl+R",
                    "Langkah, Kurang, Riwayat bergantian",
                    "Ctrl+B",
                    "Tampilkan atau tutup bagan",
                    "Esc",
                    "Kembali ke aktivitas sekarang"),
            kelompok(
                    "Pada kelengkapan yang dipilih",
                    "A",
                    "Ada",
                    "T",
                    "Tidak ada",
                    "B",
                    "Tidak berlaku",
                    "M",
                    "Menyusul",
                    "Enter",
                    "Nomor, tanggal, catatan",
                    "L",
                    "Lampirkan berkas",
                    "Panah atas",
                    "Kelengkapan sebelumnya",
                    "Panah bawah",
                    "Kelengkapan berikutnya"),
            kelompok(
                    "Saat menulis SOP",
                    "Ctrl+Enter",
                    "Tambah aktivitas di bawahnya",
                    "Ctrl+Shift+Delete",
                    "Hapus aktivitas",
                    "Alt+Panah atas",
                    "Geser aktivitas ke atas",
                    "Alt+Panah bawah",
                    "Geser aktivitas ke bawah",
                    "Ctrl+V",
                    "Tempel tabel dari Excel atau Word",
                    "Ctrl+Z",
                    "Urungkan",
                    "Ctrl+Y",
                    "Ulangi",
                    "Ctrl+Shift+Z",
                    "Ulangi",
                    "Ctrl+S",
                    "Simpan sekarang",
                    "Ctrl+Shift+S",
                    "Simpan indikator, lalu buat lagi"),
            kelompok(
                    "Pada bagan dan rekap",
                    "Ctrl++",
                    "Perbesar bagan",
                    "Ctrl+-",
                    "Perkecil bagan",
                    "Ctrl+0",
                    "Sesuaikan bagan dengan lebar jendela",
                    "Ctrl+E",
                    "Tulis rekap ke Excel"));

    private static Kelompok kelompok(String nama, String... keysAndUses) {
        var tombol = new ArrayList<Tombol>();
        for (int i = 0; i < keysAndUses.length; i += 2) {
            tombol.add(new Tombol(keysAndUses[i], keysAndUses[i + 1]));
        }
        return new Kelompok(nama, List.copyOf(tombol));
    }
}
