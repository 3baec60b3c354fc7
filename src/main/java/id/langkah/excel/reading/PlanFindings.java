package id.langkah.excel.reading;

import id.langkah.domain.Masalah;
import id.langkah.domain.Printable;
import id.langkah.domain.pengenalan.Kisi;
import java.util.ArrayList;
import java.util.List;

/** Counts what is left out or changed when a sheet is read, and tells it. */
final class PlanFindings {
    private int cut;
    private int skipped;
    private int foreign;
    private String foreignNamed = "";
    private boolean beyond;

    /** A drawing is damaged or out of reach. */
    void skip() {
        skipped++;
    }

    /** A filled cell lies outside of what is read. */
    void beyond() {
        beyond = true;
    }

    /** A text as it is kept: shortened when it is too long. */
    String shortened(String teks) {
        if (teks.length() <= Kisi.LONGEST_TEXT) {
            return teks;
        }
        cut++;
        return teks.substring(0, Kisi.LONGEST_TEXT);
    }

    /** A text as it is kept: with spaces for what cannot be printed. */
    String printable(String teks) {
        if (!Printable.is(teks)) {
            foreign++;
            foreignNamed = foreignNamed.isEmpty() ? Printable.named(teks) : foreignNamed;
        }
        return Printable.of(teks);
    }

    /** All findings; {@code tempat} names the sheet. */
    List<Masalah> masalah(String tempat) {
        var masalah = new ArrayList<Masalah>();
        if (skipped > 0) {
            masalah.add(Masalah.peringatan(
                    skipped + " gambar pada sheet ini rusak atau di luar jangkauan dan tidak dibaca.",
                    tempat,
                    "Cocokkan panah dan simbolnya dengan berkas asli."));
        }
        if (beyond) {
            masalah.add(Masalah.peringatan(
                    "Hanya " + Kisi.MAX_COLUMNS + " kolom dan 5.000 baris pertama yang dibaca.",
                    tempat,
                    "Pindahkan tabel SOP ke sheet tersendiri."));
        }
        if (cut > 0) {
            masalah.add(Masalah.peringatan(
                    cut + " sel lebih panjang dari 4.000 huruf dan dipotong.", tempat, "Ringkas isinya."));
        }
        if (foreign > 0) {
            masalah.add(Masalah.peringatan(
                    foreign + " sel memuat karakter yang tidak dapat dicetak (" + foreignNamed + "); diganti spasi.",
                    tempat,
                    "Periksa teksnya; hapus karakter itu di berkas aslinya."));
        }
        return masalah;
    }
}
