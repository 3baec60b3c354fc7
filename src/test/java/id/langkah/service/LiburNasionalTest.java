package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Libur;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The lists of holidays are whole, and every day of the week in them is the calendar's own. */
class LiburNasionalTest {
    /** National holidays and cuti bersama, as many as each decree names. */
    private static final Map<Integer, long[]> BANYAK = Map.of(2026, new long[] {17, 8}, 2027, new long[] {18, 8});

    @Test
    void eachYearHasAsManyDaysAsItsDecreeNames() {
        assertThat(LiburNasional.tersedia()).containsExactlyInAnyOrderElementsOf(BANYAK.keySet());
        BANYAK.forEach((tahun, banyak) -> {
            LiburNasional libur = LiburNasional.of(tahun).orElseThrow();
            long bersama = libur.hari().values().stream()
                    .filter(nama -> nama.startsWith("Cuti bersama"))
                    .count();
            assertThat(libur.hari()).hasSize((int) (banyak[0] + banyak[1]));
            assertThat(bersama).isEqualTo(banyak[1]);
            assertThat(libur.hari().keySet()).allMatch(hari -> hari.getYear() == tahun);
            assertThat(libur.sumber()).startsWith("SKB Menteri Agama Nomor ").contains("Tahun " + (tahun - 1));
        });
    }

    @Test
    void noLineIsUnreadOrOnAnotherDayOfTheWeek() throws IOException {
        for (int tahun : LiburNasional.tersedia()) {
            try (InputStream in = LiburNasional.class.getResourceAsStream("libur/" + tahun + ".txt")) {
                String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                Libur read = Libur.read(text.substring(text.indexOf('\n')));
                assertThat(read.masalah()).isEmpty();
            }
        }
    }

    @Test
    void theDaysHaveTheirNames() {
        Map<LocalDate, String> hari = LiburNasional.of(2026).orElseThrow().hari();
        assertThat(hari)
                .containsEntry(LocalDate.of(2026, 3, 22), "Idulfitri 1447 Hijriah")
                .containsEntry(LocalDate.of(2026, 3, 24), "Cuti bersama Idulfitri 1447 Hijriah")
                .containsEntry(LocalDate.of(2026, 8, 17), "Proklamasi Kemerdekaan");
    }

    @Test
    void daysThatTheOfficeHasKeepTheirNames() {
        LiburNasional libur = LiburNasional.of(2026).orElseThrow();
        LocalDate kemerdekaan = LocalDate.of(2026, 8, 17);
        JamKerja own = JamKerja.BAWAAN.withLibur(Map.of(kemerdekaan, "HUT RI"));

        assertThat(libur.kurang(own)).hasSize(libur.hari().size() - 1).doesNotContainKey(kemerdekaan);
        assertThat(libur.kurang(JamKerja.BAWAAN.withLibur(libur.hari()))).isEmpty();
    }

    @Test
    void aYearWithoutItsDecreeHasNone() {
        assertThat(LiburNasional.of(2025)).isEmpty();
        assertThat(LiburNasional.of(2028)).isEmpty();
    }
}
