package id.langkah.ui.perencanaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PemeriksaNilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.perencanaan.BarisRenstra;
import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of the sheet of the Renstra.
 *
 * @param isi sets a text in an indicator; empty for a read-only column
 */
record KolomRencana(SheetColumn<BarisRencana> sheet, Optional<Isian> isi) {

    /** Sets a text in an indicator. */
    interface Isian {
        Terisi put(IndikatorRenstra indikator, String teks, PengaturanKinerja pengaturan);
    }

    /** The result of setting a text: the indicator with it, and why it cannot be accepted. */
    record Terisi(IndikatorRenstra indikator, List<Masalah> masalah) {}

    /** The columns for a Renstra and a year. */
    static List<KolomRencana> semua(Renstra renstra, int tahun) {
        var all = new ArrayList<KolomRencana>();
        all.add(kept(KolomIndikator.KODE));
        all.add(kept(KolomIndikator.INDIKATOR));
        all.add(pokok(KolomIndikator.SATUAN, 7));
        all.add(pokok(KolomIndikator.KONDISI_AWAL, 8));
        renstra.tahun().forEach(year -> all.add(target(year)));
        all.add(pokok(KolomIndikator.BOBOT, 5));
        all.add(pokok(KolomIndikator.PENANGGUNG_JAWAB, 12));
        all.add(shown("Target\n" + tahun, baris -> baris.target().tampak()));
        all.add(shown("Realisasi\n" + tahun, baris -> baris.realisasi().tampak()));
        all.add(shown("Capaian\n(%)", baris -> baris.capaian().sejajar()));
        all.add(shown(
                "Terhadap\n" + renstra.akhir() + " (%)",
                baris -> baris.kemajuan().sejajar()));
        all.add(new KolomRencana(
                SheetColumn.<BarisRencana>words(
                                "Target tahun " + tahun + "\nterhadap Renstra",
                                12,
                                row -> text(row, baris -> baris.keadaan().kata()))
                        .toned(row -> row.butir().map(baris -> tone(baris.keadaan()))),
                Optional.empty()));
        return List.copyOf(all);
    }

    private static Badge.Tone tone(BarisRenstra.Keadaan keadaan) {
        return switch (keadaan) {
            case SAMA -> Badge.Tone.SUCCESS;
            case BERBEDA -> Badge.Tone.WARNING;
            case BELUM_ADA, TARGET_KOSONG, TANPA_RENCANA -> Badge.Tone.NEUTRAL;
        };
    }

    private static KolomRencana shown(String name, Function<BarisRenstra, String> text) {
        return new KolomRencana(SheetColumn.figures(name, 6.5, row -> text(row, text)), Optional.empty());
    }

    private static KolomRencana kept(KolomIndikator kolom) {
        KolomRencana made = pokok(kolom, 24);
        return new KolomRencana(made.sheet().keptInView(), made.isi());
    }

    private static KolomRencana pokok(KolomIndikator kolom, double em) {
        Function<BarisRencana, String> text = row -> switch (row) {
            case BarisRencana.Pita pita -> kolom == KolomIndikator.INDIKATOR ? pita.teks() : "";
            case BarisRencana.Isi isi ->
                kolom.text(isi.baris().butir().indikator().pokok());
        };
        SheetColumn<BarisRencana> column = switch (kolom) {
            case KODE -> SheetColumn.codes(kolom.kata(), text);
            case BOBOT -> SheetColumn.figures(kolom.kata(), em, text);
            default -> SheetColumn.words(kolom.kata(), em, text);
        };
        return new KolomRencana(
                column.typed(row -> row.butir().isPresent()),
                Optional.of((indikator, teks, pengaturan) -> put(kolom, indikator, teks, pengaturan)));
    }

    /** Sets a text that is common to all years. */
    static Terisi put(KolomIndikator kolom, IndikatorRenstra indikator, String teks, PengaturanKinerja pengaturan) {
        IsianIndikator.Terbaca read =
                IsianIndikator.of(indikator.pokok()).with(kolom, teks).read(pengaturan);
        return new Terisi(
                indikator.withPokok(read.indikator()),
                read.masalah().stream()
                        .filter(masalah -> masalah.isGalat() && masalah.tempat().equals(kolom.kata()))
                        .toList());
    }

    private static KolomRencana target(int tahun) {
        return new KolomRencana(
                SheetColumn.<BarisRencana>figures(
                                "Renstra\n" + tahun,
                                6,
                                row -> text(
                                        row,
                                        baris -> baris.butir()
                                                .indikator()
                                                .target(tahun)
                                                .tampak()))
                        .typed(row -> row.butir().isPresent()),
                Optional.of((indikator, teks, pengaturan) -> put(tahun, indikator, teks, pengaturan)));
    }

    /** Sets the target of a year. */
    static Terisi put(int tahun, IndikatorRenstra indikator, String teks, PengaturanKinerja pengaturan) {
        Nilai nilai = pengaturan.read(teks, indikator.pokok().ukuran());
        return new Terisi(
                indikator.withTarget(tahun, nilai),
                PemeriksaNilai.refusal(nilai, indikator.pokok().ukuran()));
    }

    private static String text(BarisRencana row, Function<BarisRenstra, String> text) {
        return row.butir().map(text).orElse("");
    }
}
