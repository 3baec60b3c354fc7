package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The office is said beside titles that several SOPs share. */
class NamaKembarTest {
    @Test
    void isSaidOnlyBesideSharedTitles() {
        var sop = new RingkasanSop(
                1, 1, 1, Status.BERLAKU, "", "Pengumpulan", "PEMERINTAH KOTA, DINAS", null, null, null, "", 3, 0);
        var alone = NamaKembar.of(List.of("Pengumpulan", "Lain"));
        var shared = NamaKembar.of(List.of("Pengumpulan", "PENGUMPULAN"));
        assertThat(alone.sebutan(sop)).isEqualTo("Pengumpulan");
        assertThat(shared.sebutan(sop)).isEqualTo("Pengumpulan · DINAS");
        assertThat(NamaKembar.TIDAK_ADA.sebutan(sop)).isEqualTo("Pengumpulan");
        Sop lain = Contoh.berjenjang();
        assertThat(NamaKembar.of(List.of(lain.nama(), lain.nama())).sebutan("Triwulan I", lain))
                .as("nobody said whose it is")
                .isEqualTo("Triwulan I");
    }

    @Test
    void theGovernmentIsNotTheOffice() {
        assertThat(NamaKembar.kantor("PEMERINTAH KABUPATEN BANGGAI, BADAN PERENCANAAN"))
                .isEqualTo("BADAN PERENCANAAN");
        assertThat(NamaKembar.kantor("PEMERINTAH KOTA")).isEqualTo("PEMERINTAH KOTA");
        assertThat(NamaKembar.kantor("")).isEmpty();
    }
}
