package id.langkah.domain.naskah;

import id.langkah.domain.Hitungan;
import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The handover sheet for a successor: the contents of the package and how to continue with it. */
public final class LembarSerahTerima {
    private static final int GROUP = 16;

    private LembarSerahTerima() {}

    /**
     * A file of the package.
     *
     * @param isi a short description
     * @param ukuran the size in bytes
     * @param sidik SHA-256 in 64 hexadecimal digits
     */
    public record Berkas(String nama, String isi, long ukuran, String sidik) {}

    /** Writes the handover sheet. */
    public static Naskah of(IsiCadangan isi, List<Berkas> berkas, LocalDateTime saat) {
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Isian(List.of(
                new Nama("Dibuat", Tanggal.panjang(saat)),
                new Nama("Terakhir diisi", isi.terakhir().map(Tanggal::panjang).orElse("–")))));
        bagian.add(new Subjudul("Isi data"));
        bagian.add(new Tabel(
                List.of(Kolom.of("Yang dihitung", 0.6), Kolom.tengah("Jumlah", 0.4)),
                Stream.of(Hitungan.values())
                        .map(apa -> Baris.of(apa.kata(), String.valueOf(isi.jumlah(apa))))
                        .toList()));
        bagian.add(new Subjudul("Berkas dalam paket"));
        bagian.add(new Tabel(
                List.of(
                        Kolom.of("Berkas", 0.24),
                        Kolom.of("Isi", 0.28),
                        Kolom.tengah("Ukuran (bita)", 0.13),
                        Kolom.of("SHA-256", 0.35)),
                berkas.stream()
                        .map(butir -> Baris.of(
                                butir.nama(), butir.isi(), String.valueOf(butir.ukuran()), grouped(butir.sidik())))
                        .toList()));
        bagian.add(new Subjudul("Cara meneruskan di komputer lain"));
        langkah().forEach(teks -> bagian.add(new Paragraf(teks)));
        bagian.add(new TandaTangan(List.of(
                Tanda.pejabat("", "Yang menyerahkan,", Pejabat.BELUM),
                Tanda.pejabat("", "Yang menerima,", Pejabat.BELUM))));
        return new Naskah("SERAH TERIMA DATA LANGKAH", List.of(), false, bagian);
    }

    private static List<String> langkah() {
        return List.of(
                "1. Pasang Langkah di komputer yang baru, lalu buka.",
                "2. Buka Pengaturan, Data dan cadangan, lalu pilih \"Pulihkan…\" dan \"Pilih berkas" + " lain…\".",
                "3. Pilih paket ini (berkas .zip). Langkah memeriksa sidiknya, memperlihatkan"
                        + " isinya, lalu memulihkannya setelah Anda setuju.",
                "4. Bandingkan jumlahnya dengan tabel di atas, lalu pilih tempat cadangan kedua.",
                "Tanpa Langkah pun isinya terbaca: berkas .json dan .xlsx dapat dibuka dengan"
                        + " program lain. Paket ini memuat data pribadi; simpan di tempat yang"
                        + " terkunci.");
    }

    /** Groups the digits of a SHA-256 so that it breaks into lines and can be compared by eye. */
    private static String grouped(String sidik) {
        return sidik.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
