package id.langkah.excel.kit;

import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.FormulirTerisi.Asal;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.tabel.LembarMasuk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;

/** The hidden identity of a form, by which it is recognised when it comes back. */
public final class FormIdentity {
    public static final String SHEET = "Identitas";

    private static final String KIND = "Jenis";
    private static final String FORM = "Formulir Langkah 1";
    private static final String PERMINTAAN = "Permintaan";
    private static final String BIDANG = "Bidang";
    private static final String TAHUN = "Tahun";
    private static final String TRIWULAN = "Triwulan";
    private static final String SIDIK = "Sidik";

    /** The identity of a row: the number of the indicator and the part of the year. */
    private static final Pattern ROW = Pattern.compile("(\\d{1,18}):(\\w{1,4})");

    private final Asal asal;

    private FormIdentity(Asal asal) {
        this.asal = asal;
    }

    public static FormIdentity of(Formulir formulir) {
        PermintaanData permintaan = formulir.permintaan();
        return new FormIdentity(new Asal(
                permintaan.id(), permintaan.bidang(), permintaan.tahun(), permintaan.triwulan(), formulir.sidik()));
    }

    public void write(Sheet sheet) {
        List<Map.Entry<String, String>> rows = List.of(
                Map.entry(KIND, FORM),
                Map.entry(PERMINTAAN, "" + asal.permintaan()),
                Map.entry(BIDANG, asal.bidang()),
                Map.entry(TAHUN, "" + asal.tahun()),
                Map.entry(TRIWULAN, asal.triwulan().kode()),
                Map.entry(SIDIK, asal.sidik()));
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i);
            row.createCell(0).setCellValue(rows.get(i).getKey());
            row.createCell(1).setCellValue(SafeText.written(rows.get(i).getValue()));
        }
        sheet.protectSheet("");
    }

    /** The identity of a form's sheet; empty when it is not a form or was tampered with. */
    public static Optional<Asal> read(LembarMasuk sheet) {
        if (!value(sheet, KIND).equals(FORM)) {
            return Optional.empty();
        }
        Optional<Triwulan> triwulan = Masa.of(value(sheet, TRIWULAN))
                .filter(Triwulan.class::isInstance)
                .map(Triwulan.class::cast);
        try {
            long permintaan = Long.parseLong(value(sheet, PERMINTAAN));
            int tahun = Integer.parseInt(value(sheet, TAHUN));
            return triwulan.map(butir -> new Asal(permintaan, value(sheet, BIDANG), tahun, butir, value(sheet, SIDIK)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String value(LembarMasuk sheet, String key) {
        return sheet.baris().stream()
                .filter(row -> row.size() > 1 && row.getFirst().equals(key))
                .map(row -> row.get(1))
                .findFirst()
                .orElse("");
    }

    /** The hidden key of a row. */
    public static String key(KunciRealisasi kunci) {
        return kunci.indikator() + ":" + kunci.masa().kode();
    }

    /** The figure that a row's hidden key stands for; empty when it stands for none. */
    public static Optional<KunciRealisasi> figure(String key) {
        Matcher matcher = ROW.matcher(key);
        return matcher.matches()
                ? Masa.of(matcher.group(2)).map(masa -> new KunciRealisasi(Long.parseLong(matcher.group(1)), masa))
                : Optional.empty();
    }
}
