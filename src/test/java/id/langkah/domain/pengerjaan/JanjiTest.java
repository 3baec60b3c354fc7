package id.langkah.domain.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dinamai;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.SemuaAda;
import id.langkah.domain.sop.Contoh;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What comes later, from whom and until when; all there at once; what a run is called. */
class JanjiTest {
    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 30);
    private static final LocalDate BATAS = LocalDate.of(2026, 12, 4);

    private final Lari lari = new Lari(Contoh.berjenjang());

    private static KelengkapanDijawab menyusul(Janji janji) {
        return new KelengkapanDijawab(0, 0, new Jawaban(Keadaan.MENYUSUL, "", "", null, "", janji));
    }

    @Test
    void itCountsDown() {
        var janji = new Janji("Bidang SD", BATAS);
        assertThat(janji.kata(HARI_INI)).isEqualTo("Janji 4 Des · 4 hari lagi");
        assertThat(janji.kata(BATAS.minusDays(1))).isEqualTo("Janji 4 Des · besok");
        assertThat(janji.kata(BATAS)).isEqualTo("Janji 4 Des · hari ini");
        assertThat(janji.isLewat(BATAS)).isFalse();
        assertThat(janji.kata(BATAS.plusDays(2))).isEqualTo("Janji 4 Des · lewat 2 hari");
        assertThat(janji.isLewat(BATAS.plusDays(1))).isTrue();
        assertThat(new Janji("Bidang SD", null).kata(HARI_INI)).isEqualTo("Dijanjikan Bidang SD");
        assertThat(new Janji("Bidang SD", null).isLewat(HARI_INI)).isFalse();
    }

    @Test
    void aPromiseIsReasonEnough() {
        lari.record(menyusul(new Janji("", BATAS)));
        assertThat(lari.run().kekurangan().getFirst().janji()).contains(new Janji("", BATAS));
        assertThat(lari.refused(new KelengkapanDijawab(0, 0, Jawaban.of(Keadaan.MENYUSUL))))
                .containsExactly("Belum ditulis dari siapa atau kapan kelengkapan ini menyusul.");
        assertThat(lari.refused(new KelengkapanDijawab(
                        0, 0, new Jawaban(Keadaan.TIDAK_BERLAKU, "", "", null, "", new Janji("Ani", null)))))
                .containsExactly("Keadaan \"Tidak berlaku\" memerlukan alasan.");
    }

    @Test
    void itIsTold() {
        lari.record(menyusul(new Janji("Bidang SD", BATAS)));
        assertThat(new Kalimat(lari.run()).of(lari.run().jejak().getLast().peristiwa()))
                .isEqualTo("\"Berkas 1\" dinyatakan menyusul dari Bidang SD sampai 4 Desember 2026");
    }

    @Test
    void allThatHasNoAnswerIsThereByOneFact() {
        lari.answer(1, Keadaan.TIDAK_ADA).record(new SemuaAda(0));
        assertThat(lari.run().current().orElseThrow().butir())
                .extracting(Butir::keadaan)
                .containsExactly(Keadaan.ADA, Keadaan.TIDAK_ADA);
        assertThat(lari.refused(new SemuaAda(0))).containsExactly("Semua kelengkapan sudah terjawab.");
        lari.undo();
        assertThat(lari.run().current().orElseThrow().butir())
                .extracting(Butir::keadaan)
                .containsExactly(Keadaan.BELUM, Keadaan.TIDAK_ADA);
    }

    @Test
    void aRunIsCalledAfterItsSopAndItsPeriod() {
        String sop = lari.run().sop().nama();
        lari.record(new Dinamai("", "Triwulan II Tahun 2026"));
        assertThat(lari.run().sebutan()).isEqualTo(sop + " · Triwulan II Tahun 2026");
        assertThat(lari.run().judul()).isEqualTo("Triwulan II Tahun 2026");
        assertThat(lari.run().judulSendiri()).isEmpty();
        lari.record(new Dinamai("triwulan II", "Triwulan II Tahun 2026"));
        assertThat(lari.run().sebutan()).isEqualTo(sop + " · Triwulan II Tahun 2026");
        lari.record(new Dinamai("Data untuk Bappeda", "Triwulan II Tahun 2026"));
        assertThat(lari.run().sebutan()).isEqualTo("Data untuk Bappeda · Triwulan II Tahun 2026");
        assertThat(lari.run().judulSendiri()).isEqualTo("Data untuk Bappeda");
        lari.record(new Dinamai("", ""));
        assertThat(lari.run().sebutan()).isEqualTo(sop + " · mulai 2 Maret 2026");
        assertThat(lari.run().judul()).isEqualTo("mulai 2 Maret 2026");
    }

    @Test
    void anotherNameCanBeTakenBack() {
        lari.record(new Dinamai("Lain", "Tahun 2026"));
        assertThat(new Kalimat(lari.run()).of(lari.run().jejak().getLast().peristiwa()))
                .isEqualTo("Judul diubah menjadi \"Lain · Tahun 2026\"");
        assertThat(lari.refused(new Dinamai("Lain", "Tahun 2026"))).containsExactly("Judul dan periodenya tetap sama.");
        lari.undo();
        assertThat(lari.run().periode()).isEqualTo("2026-TW1");
        lari.record(new Dicatat("catatan"));
        assertThat(lari.run().judul()).isEqualTo("Triwulan I");
    }
}
