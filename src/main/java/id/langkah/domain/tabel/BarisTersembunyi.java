package id.langkah.domain.tabel;

import id.langkah.domain.Masalah;
import java.util.ArrayList;
import java.util.List;

/** Collects the hidden rows of a table while it is read, and tells the user about them and its hidden columns. */
final class BarisTersembunyi {
    private final boolean dibaca;
    private final List<Integer> hidden = new ArrayList<>();

    /** @param dibaca whether hidden rows and columns are read */
    BarisTersembunyi(boolean dibaca) {
        this.dibaca = dibaca;
    }

    /** Notes a hidden row with content; rows count from 0. */
    void add(int row) {
        hidden.add(row + 1);
    }

    /** The findings about the hidden rows, and about the hidden columns of the head. */
    List<Masalah> masalah(JudulTabel lengkap) {
        String saran = dibaca
                ? "Tampilkan di Excel untuk memeriksanya, atau jangan sertakan yang tersembunyi."
                : "Pilih \"Sertakan yang tersembunyi\" bila isinya memang diperlukan.";
        String verb = dibaca ? "dibaca" : "tidak dibaca";
        var masalah = new ArrayList<Masalah>();
        if (!hidden.isEmpty()) {
            masalah.add(Masalah.peringatan(
                    hidden.size() + " baris tersembunyi " + verb + ": baris " + Ringkas.nomor(hidden) + ".",
                    "Baris " + hidden.getFirst(),
                    saran));
        }
        lengkap.kolom().stream()
                .filter(KolomMasuk::tersembunyi)
                .forEach(kolom -> masalah.add(Masalah.peringatan(
                        "Kolom tersembunyi \"" + kolom.judul() + "\" (" + SelMasuk.huruf(kolom.letak()) + ") " + verb
                                + ".",
                        "Baris judul",
                        saran)));
        return masalah;
    }
}
