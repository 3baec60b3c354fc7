package id.langkah.ui.kinerja.formulir;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.BarisIsian;
import id.langkah.domain.kinerja.BarisIsian.Keadaan;
import id.langkah.ui.kit.Badge.Tone;
import id.langkah.ui.kit.SheetColumn;
import java.util.List;
import java.util.Optional;

/** The columns of the preview of returned forms. */
final class KolomFormulir {
    private KolomFormulir() {}

    /** All columns, from the left. */
    static List<SheetColumn<BarisIsian>> semua() {
        return List.of(
                SheetColumn.<BarisIsian>words("Keadaan", 8, row -> row.keadaan().kata())
                        .toned(row -> Optional.of(tone(row.keadaan()))),
                SheetColumn.words("Indikator", 24, BarisIsian::indikator),
                SheetColumn.words(
                        "Periode", 8, row -> row.isian().kunci().masa().kata()),
                SheetColumn.figures("Semula", 7, row -> row.semula().teks()),
                SheetColumn.figures("Menjadi", 7, row -> row.menjadi().teks()),
                SheetColumn.words(
                        "Faktor pendukung", 16, row -> row.isian().analisis().faktorPendukung()),
                SheetColumn.words(
                        "Faktor penghambat", 16, row -> row.isian().analisis().faktorPenghambat()),
                SheetColumn.words(
                        "Tindak lanjut", 16, row -> row.isian().analisis().tindakLanjut()),
                SheetColumn.words("Pelaksana", 12, row -> row.isian().analisis().pelaksana()),
                SheetColumn.words("Batas waktu", 9, row -> batas(row.isian().analisis())),
                SheetColumn.words("Dari", 22, row -> row.isian().sumber()));
    }

    private static String batas(Analisis analisis) {
        return Optional.ofNullable(analisis.batas()).map(Tanggal::panjang).orElse("");
    }

    private static Tone tone(Keadaan keadaan) {
        return switch (keadaan) {
            case BARU -> Tone.SUCCESS;
            case BERUBAH -> Tone.WARNING;
            case DITOLAK -> Tone.DANGER;
            case KOSONG, SAMA -> Tone.NEUTRAL;
        };
    }
}
