package id.langkah.ui.bantuan;

import java.util.List;

/**
 * A key and what it does.
 *
 * @param keys the keys, with plus signs between those pressed together
 */
record Tombol(String keys, String kegunaan) {

    /** A group of keys. */
    record Kelompok(String nama, List<Tombol> tombol) {}

    /** All keys of the program; tests compare them with the screens. */
    static final List<Kelompok> SEMUA = List.of(
            kelompok("Berpindah layar", """
                Ctrl+1: Beranda
                Ctrl+2: SOP
                Ctrl+3: Pengerjaan
                Ctrl+4: Data Kinerja
                Ctrl+5: Rekap
                Ctrl+6: Arsip
                Ctrl+7: Pengaturan
                Ctrl+8: Perencanaan
                Ctrl+K: Mencari di mana saja
                F1: Bantuan
                Alt+Panah kiri: Kembali ke layar sebelumnya
                Alt+Panah kanan: Maju ke layar sesudahnya
                """),
            kelompok("Di semua layar", """
                Ctrl+F: Mencari
                F5: Membaca ulang isi layar
                Tab: Ke isian atau tombol berikutnya
                Shift+Tab: Ke isian atau tombol sebelumnya
                Spasi: Menekan tombol, memberi centang
                Enter: Menekan tombol; pada dialog, melakukan tindakan utamanya
                Ctrl+Enter: Pada dialog: tindakan utama, juga dari isian beberapa baris
                Esc: Menutup dialog, mengosongkan pencarian
                """),
            kelompok("Di lembar isian (realisasi, target, skala)", """
                Panah: Ke sel di sebelahnya
                Tab: Ke sel isian berikutnya
                Enter: Menyimpan isi sel, lalu ke bawah
                F2: Mengubah isi sel
                F4: Membuka baris
                Delete: Mengosongkan sel
                Shift+Panah: Memilih beberapa sel
                Ctrl+A: Memilih semua sel
                Ctrl+C: Menyalin sel, misalnya ke Excel
                Ctrl+V: Menempel sel, misalnya dari Excel
                Ctrl+Z: Mengurungkan isian
                Ctrl+Y: Mengulangi isian
                Ctrl+Tab: Keluar dari lembar isian
                """),
            kelompok("Di layar Data Kinerja", """
                Ctrl+B: Tambah bukti: satu berkas atau beberapa sekaligus
                Ctrl+N: Di bagian Indikator: indikator baru
                Ctrl+S: Simpan indikator
                Ctrl+Shift+S: Simpan indikator baru dan buat lagi
                """),
            kelompok("Di susunan Pohon Kinerja", """
                Enter: Baris baru setingkat
                Ctrl+Enter: Baris baru di bawahnya
                Tab: Menurunkan tingkat baris beserta yang di bawahnya
                Shift+Tab: Menaikkan tingkatnya
                Alt+Panah atas: Menaikkan urutan
                Alt+Panah bawah: Menurunkan urutan
                F2: Mengubah uraian
                Ctrl+V: Menempel daftar bertingkat
                Delete: Menghapus baris beserta yang di bawahnya
                Ctrl+Tab: Keluar dari susunan
                """),
            kelompok("Di daftar dan tabel", """
                Panah atas: Baris sebelumnya
                Panah bawah: Baris berikutnya
                Home: Baris pertama
                End: Baris terakhir
                Enter: Membuka baris yang dipilih
                Ctrl+C: Menyalin baris yang dipilih
                Delete: Menghapus baris yang dipilih, bila dapat dihapus
                """),
            kelompok("Di pencarian (Ctrl+K)", """
                Panah bawah: Masuk ke daftar hasil
                Enter: Membuka hasil yang dipilih
                Ctrl+Enter: Memulai pengerjaan SOP yang dipilih
                """),
            kelompok("Di isian tanggal", """
                Panah bawah: Sehari sesudahnya; dari isian kosong: besok
                Panah atas: Sehari sebelumnya; dari isian kosong: hari ini
                F4: Membuka kalender; panah memilih harinya, Enter memakainya
                Panah kiri: Di kalender: sehari sebelumnya
                Panah kanan: Di kalender: sehari sesudahnya
                """),
            kelompok("Di pratinjau SOP yang masuk", """
                F8: Ke tebakan berikutnya
                """),
            kelompok("Di layar Pengerjaan", """
                Ctrl+N: Di daftar: mulai pengerjaan; di satu pengerjaan: tambah catatan
                Ctrl+Enter: Selesai atau Setuju
                Ctrl+Backspace: Kembalikan atau Tidak setuju
                Shift+A: Semua kelengkapan yang belum terjawab dinyatakan ada
                Ctrl+T: Tunda atau Lanjutkan
                F2: Ganti judul atau periode
                Ctrl+Z: Urungkan catatan terakhir
                Ctrl+R: Langkah, Kurang, Riwayat bergantian
                Ctrl+B: Tampilkan atau tutup bagan
                Esc: Kembali ke aktivitas sekarang
                """),
            kelompok("Pada kelengkapan yang dipilih", """
                A: Ada, lalu ke yang belum terjawab
                T: Tidak ada
                B: Tidak berlaku
                M: Menyusul
                Shift+A: Semua ada
                Enter: Nomor, tanggal, catatan
                L: Lampirkan berkas
                Panah atas: Kelengkapan sebelumnya
                Panah bawah: Kelengkapan berikutnya
                """),
            kelompok("Saat menulis SOP", """
                Ctrl+Enter: Tambah aktivitas di bawahnya
                Ctrl+Shift+Delete: Hapus aktivitas
                Alt+Panah atas: Geser aktivitas ke atas
                Alt+Panah bawah: Geser aktivitas ke bawah
                F4: Pilih pelaksana dari daftar
                Ctrl+V: Tempel tabel dari Excel atau Word
                Ctrl+Z: Urungkan
                Ctrl+Y: Ulangi
                Ctrl+Shift+Z: Ulangi
                Ctrl+S: Simpan sekarang
                Ctrl+Shift+S: Simpan indikator, lalu buat lagi
                """),
            kelompok("Pada bagan dan rekap", """
                Ctrl++: Perbesar bagan
                Ctrl+-: Perkecil bagan
                Ctrl+0: Sesuaikan bagan dengan lebar jendela
                Ctrl+E: Tulis rekap ke Excel
                """));

    /** @param keysAndUses one key a line, with a colon before what it does */
    private static Kelompok kelompok(String nama, String keysAndUses) {
        return new Kelompok(
                nama,
                keysAndUses
                        .lines()
                        .map(line -> line.split(": ", 2))
                        .map(parts -> new Tombol(parts[0], parts[1]))
                        .toList());
    }
}
