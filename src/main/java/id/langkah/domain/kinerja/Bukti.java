package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evidence for a figure: a file stored in the database, or a reference to a paper kept elsewhere. */
public sealed interface Bukti {

    /** The default limit for the size of a file: 25 MiB, in bytes. */
    long UKURAN_TERBESAR = 25L * 1024 * 1024;

    /** Identifies the evidence: the same content or the same paper gives the same key. */
    String kunci();

    /** One line of text that names it. */
    String kata();

    /**
     * A stored file; equal contents are stored once.
     *
     * @param sidik SHA-256 of the content, in hex
     * @param nama the file's name without its folder
     * @param ukuran the size in bytes
     * @param tanggal the day on which it was stored
     */
    record Berkas(String sidik, String nama, long ukuran, LocalDate tanggal) implements Bukti {
        @Override
        public String kunci() {
            return "berkas:" + sidik;
        }

        @Override
        public String kata() {
            return nama;
        }
    }

    /**
     * A paper kept elsewhere. Texts are blank and the date is null where nothing is filled.
     *
     * @param letak where the paper is kept
     */
    record Rujukan(String nomor, @Nullable LocalDate tanggal, String letak) implements Bukti {
        @Override
        public String kunci() {
            return "rujukan:" + ComparedWords.bare(nomor) + ":" + tanggal + ":" + ComparedWords.bare(letak);
        }

        @Override
        public String kata() {
            String head = nomor.isBlank() ? "Tanpa nomor" : "Nomor " + nomor;
            LocalDate day = tanggal;
            String when = day == null ? "" : " tanggal " + Tanggal.panjang(day);
            return head + when + (letak.isBlank() ? "" : " (" + letak + ")");
        }
    }

    /**
     * Why it cannot be accepted; empty when it can.
     *
     * @param terbesar the largest size of a file in bytes
     */
    default List<Masalah> check(long terbesar) {
        return switch (this) {
            case Berkas berkas -> check(berkas, terbesar);
            case Rujukan rujukan ->
                rujukan.nomor().isBlank() && rujukan.letak().isBlank()
                        ? List.of(Masalah.galat(
                                "Rujukan bukti belum menyebut nomor atau letaknya.",
                                "Bukti",
                                "Isi nomor dokumen, atau tempat dokumen itu" + " disimpan."))
                        : List.of();
        };
    }

    private static List<Masalah> check(Berkas berkas, long terbesar) {
        if (berkas.ukuran() == 0) {
            return List.of(Masalah.galat("Berkas " + berkas.nama() + " kosong.", "Bukti", "Pilih berkas yang berisi."));
        }
        if (berkas.ukuran() > terbesar) {
            return List.of(Masalah.galat(
                    "Berkas %s berukuran %s, melebihi batas %s."
                            .formatted(berkas.nama(), mega(berkas.ukuran()), mega(terbesar)),
                    "Bukti",
                    "Perkecil berkasnya, atau catat sebagai rujukan ke tempat berkas itu" + " disimpan."));
        }
        return List.of();
    }

    private static String mega(long bytes) {
        return Angka.write(BigDecimal.valueOf(bytes / 1024.0 / 1024.0), 1) + " MB";
    }
}
