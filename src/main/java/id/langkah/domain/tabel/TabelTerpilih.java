package id.langkah.domain.tabel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KolomIndikator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table that is imported, with the findings about its columns and cells.
 *
 * @param semua all tables that were found
 * @param dipilih the index of the selected table
 * @param tabel the selected table with the user's choices for its columns
 */
record TabelTerpilih(List<TabelMasuk> semua, int dipilih, TabelMasuk tabel) {

    /** Selects the table that the user chose, or the one with the most known columns; empty when no table was found. */
    static Optional<TabelTerpilih> of(BukuMasuk buku, KamusJudul kamus, PilihanImpor pilihan) {
        List<TabelMasuk> semua = PencariTabel.cari(buku.lembar(), kamus, pilihan.tersembunyi());
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        int dipilih = pilihan.tabel() >= 0 && pilihan.tabel() < semua.size()
                ? pilihan.tabel()
                : IntStream.range(0, semua.size())
                        .boxed()
                        .max(Comparator.comparingLong((Integer nomor) ->
                                        semua.get(nomor).judul().dikenal())
                                .thenComparingInt(nomor -> -nomor))
                        .orElse(0);
        TabelMasuk tabel = semua.get(dipilih);
        JudulTabel judul = tabel.judul().with(pilihan.makna());
        TabelMasuk read = pilihan.makna().isEmpty()
                ? tabel
                : new PembacaBaris(tabel.lembar(), judul, kamus, pilihan.tersembunyi()).read();
        return Optional.of(new TabelTerpilih(semua, dipilih, read));
    }

    /** The finding that no table was found. */
    static Masalah tidakAda(BukuMasuk buku) {
        boolean unseen = !buku.lembar().isEmpty() && buku.lembar().stream().noneMatch(LembarMasuk::tampak);
        if (unseen) {
            return Masalah.galat(
                    "Buku kerja ini tidak memiliki lembar yang terlihat.",
                    buku.berkas(),
                    "Tampilkan lembar yang berisi tabel indikator, lalu simpan.");
        }
        String known =
                Stream.of(KolomIndikator.values()).map(KolomIndikator::kata).collect(joining(", "));
        return Masalah.galat(
                "Baris judul tabel tidak ditemukan.",
                buku.berkas().isEmpty() ? "Tabel" : buku.berkas(),
                "Sertakan baris judul dengan kolom \"Indikator\"; kolom lain yang dikenal: " + known + ".");
    }

    /** The columns to read; hidden ones only when the user asks for them. */
    List<KolomMasuk> kolom(PilihanImpor pilihan) {
        return (pilihan.tersembunyi() ? tabel.judul() : tabel.judul().tampak()).kolom();
    }

    /** The names of all tables. */
    List<String> nama() {
        return semua.stream().map(TabelMasuk::kata).toList();
    }

    /** What is wrong with heads and cells. */
    List<Masalah> masalah(PilihanImpor pilihan) {
        var masalah = new ArrayList<Masalah>();
        tabel.masalah().forEach(butir -> masalah.add(placed(butir)));
        masalah.addAll(twice(pilihan));
        unknown(pilihan).ifPresent(masalah::add);
        masalah.addAll(Ringkas.kumpul(faults(pilihan), tabel.lembar().tempat()));
        if (semua.size() > 1) {
            masalah.add(Masalah.saran(
                    "Ada " + semua.size() + " tabel; yang dibaca: " + tabel.kata() + ".",
                    tabel.lembar().sumber().isEmpty() ? "Tabel" : tabel.lembar().sumber(),
                    "Pilih tabel lain bila bukan itu yang dimaksud."));
        }
        return masalah;
    }

    private Masalah placed(Masalah masalah) {
        String tempat = tabel.lembar().tempat();
        String place = tempat.isEmpty()
                ? masalah.tempat()
                : tempat + ", " + Character.toLowerCase(masalah.tempat().charAt(0))
                        + masalah.tempat().substring(1);
        return new Masalah(masalah.tingkat(), masalah.pesan(), place, masalah.saran(), masalah.letak());
    }

    private List<Masalah> twice(PilihanImpor pilihan) {
        return kolom(pilihan).stream()
                .filter(kolomMasuk -> kolomMasuk.makna().isDibaca())
                .collect(groupingBy(KolomMasuk::makna, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .map(alike -> placed(Masalah.galat(
                        "Kolom \"" + alike.getLast().judul() + "\" ada lebih dari satu.",
                        "Baris judul",
                        "Pilih \"Tidak dibaca\" untuk salah satunya, atau ganti judul yang lain.")))
                .toList();
    }

    private Optional<Masalah> unknown(PilihanImpor pilihan) {
        String heads = kolom(pilihan).stream()
                .filter(kolomMasuk -> !kolomMasuk.dikenal())
                .map(kolomMasuk -> "\"" + Ringkas.pendek(kolomMasuk.judul()) + "\"")
                .collect(joining(", "));
        return heads.isEmpty()
                ? Optional.empty()
                : Optional.of(placed(Masalah.peringatan(
                        "Kolom " + heads + " tidak dikenal dan tidak dibaca.",
                        "Baris judul",
                        "Tentukan arti kolomnya bila isinya diperlukan.")));
    }

    /** Findings for cells whose formula gave an error, or whose result is not in the file. */
    private List<Ringkas.DiBaris> faults(PilihanImpor pilihan) {
        var faults = new ArrayList<Ringkas.DiBaris>();
        LembarMasuk lembar = tabel.lembar();
        for (BarisMasuk baris : tabel.baris()) {
            for (KolomMasuk kolom : kolom(pilihan)) {
                if (kolom.makna().isDibaca()) {
                    LembarMasuk.fault(lembar.sel(baris.nomor() - 1, kolom.letak()))
                            .ifPresent(pesan -> faults.add(fault(baris, kolom, pesan)));
                }
            }
        }
        return faults;
    }

    private static Ringkas.DiBaris fault(BarisMasuk baris, KolomMasuk kolom, String pesan) {
        return new Ringkas.DiBaris(
                baris.nomor(),
                kolom.makna().kata(),
                kolom.letak(),
                Masalah.galat(pesan, "", "Simpan ulang di Excel, atau ketik nilainya langsung."));
    }
}
