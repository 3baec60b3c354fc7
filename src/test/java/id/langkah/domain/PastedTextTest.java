package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.pengerjaan.Libur;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Waktu;
import id.langkah.domain.tabel.BacaTabel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is pasted or typed is taken or told, never a fault. */
class PastedTextTest {
    private static final int MUTATIONS = Integer.getInteger("langkah.mutations", 3_000);

    private static final List<String> PASTED = List.of(
            "1 Januari 2026 Tahun Baru\n17 Agustus 2026\tHUT RI\n25/12/2026;Natal",
            """
            Kode\tSasaran\tIndikator\tSatuan\tTipe\tArah\tTarget tahun
            1.1\tTata kelola\t"Nilai ""SAKIP""
            dinas"\tPredikat\tPredikat\tPositif\tA
            1.2\tTata kelola\tRumah\tUnit\tAngka\tNegatif\t1.200,5
            """,
            "Rp 1.234.567,89",
            "2 hari kerja 3 jam 15 menit",
            "2026-TW1",
            "80-90%");
    private static final List<String> PIECES = List.of(
            "",
            "\t",
            "\n",
            "\r\n",
            "\"",
            "\"\"",
            ";",
            ",",
            ".",
            "-",
            "%",
            "Rp",
            "0",
            "9999999999",
            "1e400",
            "=1+1",
            "@SUM",
            "../..",
            "'; DROP TABLE sop; --",
            "<b>",
            "\u0000",
            "\u202e",
            "\ud800",
            "😀",
            "31 Februari 2026",
            "Triwulan V",
            "x".repeat(500));

    private final Random random = new Random(7);

    @Test
    void anyPastedTextIsAnswered() {
        for (int i = 0; i < MUTATIONS; i++) {
            answered(mutated());
        }
    }

    private String mutated() {
        var text = new StringBuilder(PASTED.get(random.nextInt(PASTED.size())));
        for (int i = random.nextInt(5); i >= 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(8));
            text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void answered(String text) {
        assertThat(Libur.read(text).tanggal()).isNotNull();
        assertThat(BacaTabel.read(Tempelan.read(text), 2026, PengaturanKinerja.BAKU)
                        .indikator())
                .isNotNull();
        assertThat(Angka.read(text)).isNotNull();
        assertThat(Tanggal.read(text)).isNotNull();
        assertThat(Periode.read(text)).isNotNull();
        assertThat(Waktu.read(text)).isNotNull();
    }
}
