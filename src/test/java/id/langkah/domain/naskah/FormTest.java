package id.langkah.domain.naskah;

import static id.langkah.domain.naskah.ContohNaskah.KANTOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.rekap.BarisMonitoring;
import id.langkah.domain.rekap.BarisMonitoring.Isian;
import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Monitoring;
import id.langkah.domain.rekap.Penerapan;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Pernyataan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The two forms of PermenPAN-RB 35/2012. */
class FormTest {
    private static final LocalDate HARI = LocalDate.of(2026, 1, 5);

    @Test
    void theMonitoringHasARowPerSopInTheFormsColumns() {
        var monitoring = new Monitoring(
                Periode.read("2025-S2").orElseThrow(),
                List.of(
                        new BarisMonitoring(
                                1,
                                "12/SOP",
                                "Surat masuk",
                                Penerapan.TIDAK_ADA,
                                new Isian(false, "Sering terlambat", "Ubah waktu baku")),
                        new BarisMonitoring(2, "", "Rapat", Penerapan.TIDAK_ADA, null)));

        Naskah naskah = FormMonitoring.of(monitoring, KANTOR, HARI);

        Tabel tabel = table(naskah);
        assertThat(tabel.kolom())
                .extracting(Kolom::nama)
                .containsExactly(
                        "No",
                        "Prosedur",
                        "Penilaian terhadap Penerapan",
                        "Catatan Hasil Penilaian",
                        "Tindakan yang Harus Diambil",
                        "Paraf Penilai");
        assertThat(tabel.kolom().stream().mapToDouble(Kolom::bagian).sum()).isEqualTo(1, EXACT);
        assertThat(tabel.baris())
                .containsExactly(
                        Baris.of(
                                "1",
                                "Surat masuk\n12/SOP",
                                "□ Berjalan dengan baik\n✓ Tidak berjalan dengan baik",
                                "Sering terlambat",
                                "Ubah waktu baku",
                                ""),
                        Baris.of(
                                "2",
                                "Rapat",
                                "□ Berjalan dengan baik\n□ Tidak berjalan dengan baik",
                                "Tidak ada pengerjaan pada periode ini.",
                                "",
                                ""));
        assertThat(naskah.rebah()).isTrue();
        assertThat(naskah.subjudul()).containsExactly("Semester II Tahun 2025");
        assertThat(monitoring.belum()).isEqualTo(1);
    }

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @Test
    void theEvaluationHasSevenStatementsAndItsResult() {
        var evaluasi = new Evaluasi(1, "12", "Surat masuk", 2025, Penerapan.TIDAK_ADA, Map.of(), "")
                .with(Pernyataan.KINERJA, true)
                .with(Pernyataan.DIPAHAMI, false)
                .with("Langkah 3 membingungkan");

        Naskah naskah = FormEvaluasi.of(evaluasi, KANTOR, HARI);

        assertThat(table(naskah).baris()).hasSize(7);
        assertThat(table(naskah).baris().subList(0, 3))
                .containsExactly(
                        Baris.of("1", "Mampu mendorong peningkatan kinerja", "✓", "□"),
                        Baris.of("2", "Mudah dipahami", "□", "✓"),
                        Baris.of("3", "Mudah dilaksanakan", "□", "□"));
        assertThat(naskah.toString()).contains("Perlu revisi", "Langkah 3 membingungkan");
    }

    private static Tabel table(Naskah naskah) {
        return naskah.bagian().stream()
                .filter(Tabel.class::isInstance)
                .map(Tabel.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
