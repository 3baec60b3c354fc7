package id.langkah.domain.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lari;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.sop.Contoh;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PenerapanTest {
    @Test
    void aRunInItsTimeSpeaksForTheSop() {
        var lari = new Lari(Contoh.lurus(2)).done().done();

        var penerapan = Penerapan.of(List.of(lari.run()), JamKerja.BAWAAN, lari.now());

        assertThat(penerapan).isEqualTo(new Penerapan(1, 1, OptionalLong.of(40), OptionalLong.of(40), 0, 0, 0, 0));
        assertThat(penerapan.usulBaik()).isTrue();
        assertThat(penerapan.teks())
                .isEqualTo("1 pengerjaan, 1 selesai. Rata-rata 40 menit dari waktu baku 40 menit; 0"
                        + " melampaui waktu baku. 0 pengembalian.");
    }

    @Test
    void lateRunsReturnsAndWhatWasSkippedAreCounted() {
        var late = new Lari(Contoh.lurus(1)).wait(60).done();
        var back = new Lari(Contoh.berjenjang()).done().done().done();
        back.answer(0, Keadaan.TIDAK_BERLAKU).back(2);
        back.answer(0, Keadaan.MENYUSUL).done().back(2);

        var penerapan = Penerapan.of(List.of(late.run()), JamKerja.BAWAAN, late.now());
        assertThat(penerapan.terlambat()).isEqualTo(1);
        assertThat(penerapan.usulBaik()).isFalse();

        var two = Penerapan.of(List.of(back.run()), JamKerja.BAWAAN, back.now());
        assertThat(two.pengembalian()).isEqualTo(2);
        assertThat(two.dilewati()).isEqualTo(2);
        assertThat(two.rata()).isEmpty();
        assertThat(two.usulBaik()).isFalse();
        assertThat(two.teks())
                .contains("1 pengerjaan, 0 selesai.", "2 pengembalian.")
                .contains("2 kelengkapan tidak berlaku atau menyusul.", "masih kurang.");
    }

    @Test
    void aCancelledRunDoesNotCount() {
        var lari = new Lari(Contoh.lurus(1)).record(new Dibatalkan("salah mulai"));

        assertThat(Penerapan.of(List.of(lari.run()), JamKerja.BAWAAN, lari.now()))
                .isEqualTo(Penerapan.TIDAK_ADA);
        assertThat(Penerapan.TIDAK_ADA.usulBaik()).isFalse();
        assertThat(Penerapan.TIDAK_ADA.teks()).isEqualTo("Tidak ada pengerjaan pada periode ini.");
    }
}
