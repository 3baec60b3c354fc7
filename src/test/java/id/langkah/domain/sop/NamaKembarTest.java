package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The office is said beside titles that several SOPs share. */
class NamaKembarTest {
    @Test
    void isSaidOnlyBesideSharedTitles() {
        Sop plain = Contoh.lurus(2);
        Sop sop = plain.withIdentitas(new Identitas(
                "",
                "Pengumpulan",
                List.of("PEMERINTAH KOTA", "DINAS"),
                null,
                null,
                null,
                plain.identitas().disahkanOleh()));
        assertThat(NamaKembar.of(List.of("Pengumpulan", "Lain")).sebutan("TW I", sop))
                .isEqualTo("TW I");
        assertThat(NamaKembar.of(List.of("Pengumpulan", "PENGUMPULAN")).sebutan("TW I", sop))
                .isEqualTo("TW I · DINAS");
        assertThat(NamaKembar.TIDAK_ADA.sebutan("TW I", sop)).isEqualTo("TW I");
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
