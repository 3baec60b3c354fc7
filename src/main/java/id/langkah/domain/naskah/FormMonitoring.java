package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.rekap.BarisMonitoring;
import id.langkah.domain.rekap.Monitoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The form of the half-yearly monitoring of SOPs (PermenPAN-RB 35/2012, Tabel 7). */
public final class FormMonitoring {
    private static final String BAIK = "Berjalan dengan baik";
    private static final String TIDAK = "Tidak berjalan dengan baik";
    private static final List<Kolom> KOLOM = List.of(
            Kolom.tengah("No", 0.04),
            Kolom.of("Prosedur", 0.22),
            Kolom.of("Penilaian terhadap Penerapan", 0.19),
            Kolom.of("Catatan Hasil Penilaian", 0.25),
            Kolom.of("Tindakan yang Harus Diambil", 0.2),
            Kolom.tengah("Paraf Penilai", 0.1));

    private FormMonitoring() {}

    /**
     * Writes the form; where there is no answer yet it shows empty boxes and the facts from the
     * runs.
     *
     * @param tanggal the date printed on it
     */
    public static Naskah of(Monitoring monitoring, Kantor kantor, LocalDate tanggal) {
        var rows = new ArrayList<Baris>();
        for (BarisMonitoring baris : monitoring.baris()) {
            BarisMonitoring.Isian isian = baris.shown();
            List<String> ticked = baris.isFilled() ? List.of(isian.baik() ? BAIK : TIDAK) : List.of();
            rows.add(Baris.of(
                    "" + (rows.size() + 1),
                    baris.nama() + (baris.nomor().isBlank() ? "" : "\n" + baris.nomor()),
                    KataNaskah.kotak(List.of(BAIK, TIDAK), ticked),
                    isian.catatan(),
                    isian.tindakan(),
                    ""));
        }
        return new Naskah(
                "Monitoring Pelaksanaan SOP AP",
                List.of(monitoring.periode().teks()),
                true,
                List.of(new Tabel(KOLOM, rows), new TandaTangan(List.of(Tanda.kantor(kantor, tanggal)))));
    }
}
