package id.langkah.excel;

import id.langkah.domain.Angka;
import id.langkah.domain.Kantor;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.TabelRencana;
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
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a Renstra and the amounts of one year as a workbook that can be edited and imported again. */
public final class RencanaWorkbook {
    private static final double WIDE = 34;
    private static final double NARROW = 14;

    private RencanaWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param saat the moment whose state it tells
     * @throws IOException when the stream takes no more
     */
    public static void write(
            Renstra renstra, AnggaranTahun anggaran, Kantor kantor, LocalDateTime saat, OutputStream out)
            throws IOException {
        try (var workbook = new Streamed()) {
            List<List<String>> rows = TabelRencana.write(renstra, anggaran);
            var columns = new ArrayList<KolomRekap<List<String>>>();
            List<String> head = rows.getFirst();
            for (int i = 0; i < head.size(); i++) {
                columns.add(column(head.get(i), i));
            }
            Table<List<String>> table = Table.of(Lembar.of(
                    "Rencana", "Rencana", renstra.sebutan(), "", columns, rows.subList(1, rows.size()), List.of()));
            new TableSheet<>(
                            table,
                            workbook.createSheet("Rencana"),
                            new Styles(workbook),
                            kantor,
                            new Subject("Anggaran tahun " + anggaran.tahun(), saat))
                    .write(() -> {});
            Properties.set(workbook, table.title(), kantor, saat);
            workbook.writeTo(out);
        }
    }

    private static KolomRekap<List<String>> column(String head, int at) {
        String key = "Kolom" + at;
        boolean figure = head.startsWith("Target") || head.startsWith("Pagu") || head.startsWith("Realisasi");
        if (figure) {
            return KolomRekap.of(key, head, NARROW, JenisKolom.ANGKA, row -> number(row.get(at)));
        }
        boolean words = at < 5 || head.startsWith("Indikator") || head.startsWith("Penanggung");
        return KolomRekap.teks(key, head, words ? WIDE : NARROW, row -> row.get(at));
    }

    /** The number that a text consists of; the text itself when writing the number would not give the same text. */
    private static Object number(String text) {
        Optional<BigDecimal> angka = Angka.read(text);
        boolean plain = angka.filter(butir -> Angka.write(butir).equals(text)
                        || Angka.writeBare(butir).equals(text))
                .isPresent();
        return plain ? angka.get() : text;
    }
}
