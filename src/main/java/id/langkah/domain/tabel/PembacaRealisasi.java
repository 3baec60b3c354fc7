package id.langkah.domain.tabel;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Isian;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures from an office's own sheet: one row per indicator, found by its kode or wording;
 * one column per quarter or month; remarks beside them. A blank cell leaves the stored figure
 * unchanged. Remarks belong to the last part of the year that the row fills.
 */
public final class PembacaRealisasi {
    private static final String TANPA_MASA = "Realisasi";

    private final KamusJudul kamus;
    private final List<IndikatorTercatat> ada;
    private final PilihanImpor pilihan;
    private final @Nullable Triwulan triwulan;
    private final List<Ringkas.DiBaris> temuan = new ArrayList<>();
    private final List<Isian> isian = new ArrayList<>();

    /**
     * @param ada the stored indicators of the year
     * @param triwulan the only quarter that is read; null for all quarters of the sheet
     */
    public PembacaRealisasi(
            KamusJudul kamus, Collection<IndikatorTercatat> ada, PilihanImpor pilihan, @Nullable Triwulan triwulan) {
        this.kamus = kamus;
        this.ada = List.copyOf(ada);
        this.pilihan = pilihan;
        this.triwulan = triwulan;
    }

    /** The figures of the sheet; nothing is written. */
    public HasilRealisasi of(BukuMasuk buku) {
        if (Masalah.anyGalat(buku.masalah())) {
            return HasilRealisasi.refused(buku.masalah());
        }
        return TabelTerpilih.of(buku, kamus, pilihan)
                .map(terpilih -> of(buku, dated(buku, terpilih)))
                .orElseGet(() -> HasilRealisasi.refused(List.of(TabelTerpilih.tidakAda(buku))));
    }

    /** Takes a column headed only "Realisasi" for the quarter that is imported. */
    private TabelTerpilih dated(BukuMasuk buku, TabelTerpilih terpilih) {
        Triwulan asked = triwulan;
        List<KolomMasuk> kolom = terpilih.kolom(pilihan);
        boolean dated = kolom.stream().anyMatch(kolomMasuk -> kolomMasuk.makna() instanceof Makna.Capai);
        Optional<KolomMasuk> bare = kolom.stream()
                .filter(kolomMasuk -> kolomMasuk.makna().equals(new Makna.Lain(TANPA_MASA)))
                .findFirst();
        if (dated || asked == null || bare.isEmpty()) {
            return terpilih;
        }
        PilihanImpor named = pilihan.withMakna(bare.get().letak(), new Makna.Capai(asked));
        return TabelTerpilih.of(buku, kamus, named).orElse(terpilih);
    }

    private HasilRealisasi of(BukuMasuk buku, TabelTerpilih terpilih) {
        TabelMasuk tabel = terpilih.tabel();
        var masalah = new ArrayList<>(buku.masalah());
        masalah.addAll(terpilih.masalah(pilihan));
        String tempat = tabel.lembar().tempat();
        List<KolomMasuk> figures = terpilih.kolom(pilihan).stream()
                .filter(kolomMasuk -> kolomMasuk.makna() instanceof Makna.Capai capai && isAsked(capai.masa()))
                .toList();
        if (figures.isEmpty()) {
            masalah.add(Masalah.galat(
                    "Tidak ada kolom realisasi yang dikenal.",
                    tempat.isEmpty() ? "Baris judul" : tempat + ", baris judul",
                    "Beri judul seperti \"Realisasi TW I\", sebutkan triwulannya, atau tentukan arti kolomnya."));
        }
        var pemadan = new PemadanIndikator(ada, pilihan.padanan());
        for (BarisMasuk baris : tabel.baris()) {
            Optional<IndikatorTercatat> tercatat = pemadan.find(baris).tercatat();
            if (tercatat.isPresent()) {
                row(baris, tercatat.get(), figures, tabel);
            } else {
                String nama = baris.sel(KolomIndikator.INDIKATOR).isEmpty()
                        ? baris.sel(KolomIndikator.KODE)
                        : baris.sel(KolomIndikator.INDIKATOR);
                said(
                        baris,
                        "",
                        Masalah.peringatan(
                                "Indikator \"" + Ringkas.pendek(nama) + "\" tidak ditemukan di tahun " + kamus.tahun()
                                        + ", jadi barisnya tidak dibaca.",
                                "",
                                "Samakan kode atau uraiannya, atau tambahkan indikatornya dahulu."));
            }
        }
        masalah.addAll(Ringkas.kumpul(temuan, tempat));
        if (isian.isEmpty() && !Masalah.anyGalat(masalah)) {
            masalah.add(Masalah.galat(
                    "Tabel tidak berisi realisasi untuk indikator yang ada.",
                    tempat.isEmpty() ? "Tabel" : tempat,
                    "Periksa tahunnya, dan apakah indikatornya sudah ada."));
        }
        return new HasilRealisasi(
                terpilih.nama(), terpilih.dipilih(), tabel.judul().kolom(), isian, masalah);
    }

    private boolean isAsked(Masa masa) {
        return triwulan == null || masa.triwulan() == triwulan;
    }

    private void row(BarisMasuk baris, IndikatorTercatat tercatat, List<KolomMasuk> figures, TabelMasuk tabel) {
        List<KolomMasuk> filled = figures.stream()
                .filter(kolom -> !baris.sel(kolom.makna()).isBlank())
                .toList();
        for (KolomMasuk kolom : filled) {
            Masa masa = ((Makna.Capai) kolom.makna()).masa();
            boolean last = kolom.equals(filled.getLast());
            isian.add(new Isian(
                    place(tabel, baris, kolom),
                    new KunciRealisasi(tercatat.id(), masa),
                    baris.sel(kolom.makna()),
                    last ? analisis(baris, tercatat.realisasi(masa)) : Analisis.BELUM,
                    last ? bukti(baris) : List.of()));
        }
    }

    private static String place(TabelMasuk tabel, BarisMasuk baris, KolomMasuk kolom) {
        String tempat = tabel.lembar().tempat();
        return tempat.isEmpty()
                ? "Baris " + baris.nomor()
                : tempat + ", sel " + new SelMasuk(baris.nomor() - 1, kolom.letak()).alamat();
    }

    /** The stored analysis with the remarks of the row; unchanged when the row has none. */
    private Analisis analisis(BarisMasuk baris, Optional<Realisasi> realisasi) {
        Map<KolomUlasan, String> said = Stream.of(KolomUlasan.values())
                .filter(kolom -> kolom != KolomUlasan.BUKTI)
                .filter(kolom -> !baris.sel(new Makna.Ulasan(kolom)).isBlank())
                .collect(Collectors.toMap(kolom -> kolom, kolom -> baris.sel(new Makna.Ulasan(kolom))));
        if (said.isEmpty()) {
            return Analisis.BELUM;
        }
        Analisis before = realisasi.map(Realisasi::analisis).orElse(Analisis.BELUM);
        String next = Stream.of(KolomUlasan.SOLUSI, KolomUlasan.TINDAK_LANJUT)
                .map(kolom -> said.getOrDefault(kolom, ""))
                .filter(teks -> !teks.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Analisis(
                said.getOrDefault(KolomUlasan.PENDUKUNG, before.faktorPendukung()),
                said.getOrDefault(KolomUlasan.KENDALA, before.faktorPenghambat()),
                next.isEmpty() ? before.tindakLanjut() : next,
                said.getOrDefault(KolomUlasan.PELAKSANA, before.pelaksana()),
                batas(baris, said.getOrDefault(KolomUlasan.BATAS, ""), before.batas()));
    }

    private @Nullable LocalDate batas(BarisMasuk baris, String teks, @Nullable LocalDate before) {
        if (teks.isEmpty()) {
            return before;
        }
        Optional<LocalDate> day = Tanggal.read(teks);
        if (day.isEmpty()) {
            said(
                    baris,
                    KolomUlasan.BATAS.kata(),
                    Masalah.peringatan(
                            "\"" + Ringkas.pendek(teks) + "\" bukan tanggal, jadi batasnya tidak dicatat.",
                            "",
                            "Tulis tanggal seperti 30 September 2026 atau 30/09/2026."));
        }
        return day.orElse(before);
    }

    private static List<Bukti> bukti(BarisMasuk baris) {
        return baris.sel(new Makna.Ulasan(KolomUlasan.BUKTI))
                .lines()
                .map(String::strip)
                .filter(teks -> !teks.isEmpty() && !teks.equals("-"))
                .<Bukti>map(teks -> new Bukti.Rujukan("", null, teks))
                .toList();
    }

    private void said(BarisMasuk baris, String kolom, Masalah masalah) {
        temuan.add(new Ringkas.DiBaris(baris.nomor(), kolom, -1, masalah));
    }
}
