package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import id.langkah.excel.kit.Properties;
import id.langkah.excel.kit.Streamed;
import id.langkah.excel.kit.Styles;
import id.langkah.excel.kit.Subject;
import id.langkah.excel.kit.Table;
import id.langkah.excel.kit.TableSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a year's indicators and targets as an Excel workbook that can be edited and imported
 * again. Without indicators it is an empty form for a first list.
 */
public final class IndikatorWorkbook {
    private IndikatorWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param indikator the indicators in the office's order
     * @param saat the moment of the data
     * @throws IOException when the stream cannot be written
     */
    public static void write(List<Indikator> indikator, int tahun, Kantor kantor, LocalDateTime saat, OutputStream out)
            throws IOException {
        try (var workbook = new Streamed()) {
            String name = "Indikator " + tahun;
            var columns = new ArrayList<KolomRekap<Indikator>>();
            for (KolomIndikator kolom : KolomIndikator.values()) {
                if (kolom != KolomIndikator.NOMOR) {
                    columns.add(column(kolom));
                }
            }
            Table<Indikator> table = Table.of(
                    Lembar.of("Indikator", name, "Indikator dan Target Kinerja", "", columns, indikator, List.of()));
            new TableSheet<>(
                            table,
                            workbook.createSheet(name),
                            new Styles(workbook),
                            kantor,
                            new Subject("Tahun " + tahun, saat))
                    .write(() -> {});
            Properties.set(workbook, table.title() + " " + tahun, kantor, saat);
            workbook.writeTo(out);
        }
    }

    private static KolomRekap<Indikator> column(KolomIndikator kolom) {
        String key = kolom.name().replace("_", "");
        return switch (kolom.bentuk()) {
            case KALIMAT, ISTILAH -> KolomRekap.teks(key, kolom.kata(), kolom.isUraian() ? 32 : 20, kolom::text);
            case TARGET ->
                KolomRekap.of(key, kolom.kata(), 12, JenisKolom.ANGKA, indikator -> figure(kolom, indikator));
            case ANGKA -> KolomRekap.of(key, kolom.kata(), 9, JenisKolom.ANGKA, Indikator::bobot);
            case TURUT, KATA, PILIHAN, YA -> KolomRekap.kata(key, kolom.kata(), 13, kolom::text);
        };
    }

    private static @Nullable Object figure(KolomIndikator kolom, Indikator indikator) {
        return kolom.nilai(indikator)
                .map(nilai -> IsiSel.of(nilai, indikator.ukuran()))
                .orElse(null);
    }
}
