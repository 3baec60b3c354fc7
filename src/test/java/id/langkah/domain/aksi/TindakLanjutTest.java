package id.langkah.domain.aksi;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TindakLanjutTest {
    private static TindakLanjut butir(int nomor) {
        return new TindakLanjut(
                1, 1, 2026 + nomor / 4, List.of(Triwulan.values()).get(nomor % 4), "Rapat", "Kasubbag", null, null, "");
    }

    private static boolean isDi(TindakLanjut butir, int nomor) {
        return butir.isDi(2026 + nomor / 4, List.of(Triwulan.values()).get(nomor % 4));
    }

    private static LocalDate hari(int nomor, int hari) {
        return LocalDate.of(2026 + nomor / 4, 1 + nomor % 4 * 3, 1).plusDays(hari);
    }

    @Property(tries = 300)
    void isThereFromItsQuarterOnUntilTheOneInWhichItIsClosed(
            @ForAll @IntRange(max = 11) int asal,
            @ForAll @IntRange(max = 11) int lama,
            @ForAll @IntRange(max = 85) int hari) {
        int tutup = asal + lama;
        TindakLanjut open = butir(asal);
        TindakLanjut closed = open.tutup(hari(tutup, hari), "Selesai");
        for (int i = 0; i < 24; i++) {
            assertThat(isDi(open, i)).isEqualTo(i >= asal);
            assertThat(isDi(closed, i)).isEqualTo(i >= asal && i <= tutup);
            assertThat(isDi(closed.buka(), i)).isEqualTo(i >= asal);
        }
        assertThat(closed.check()).isEmpty();
        assertThat(closed.isTerlambat(LocalDate.MAX)).isFalse();
    }

    @Test
    void tellsHowItStands() {
        LocalDate batas = LocalDate.of(2026, 4, 10);
        var due = new TindakLanjut(1, 1, 2026, Triwulan.I, "Rapat", "", batas, null, "");
        assertThat(due.keadaan(batas)).isEqualTo("Terbuka");
        assertThat(due.keadaan(batas.plusDays(5))).isEqualTo("Terlambat 5 hari");
        assertThat(due.isTerlambat(batas)).isFalse();
        assertThat(due.tutup(batas, "Ada").keadaan(batas.plusDays(9))).isEqualTo("Selesai 10 April 2026");
        assertThat(due.asal()).isEqualTo("TW I 2026");
    }

    @Test
    void cannotBeDoneBeforeItWasAgreedUpon() {
        TindakLanjut butir = butir(1);
        assertThat(butir.tutup(LocalDate.of(2026, 3, 31), "").check()).hasSize(1);
        assertThat(butir.tutup(LocalDate.of(2026, 4, 1), "").check()).isEmpty();
        assertThat(TindakLanjut.baru(1, 2026, Triwulan.I, "").check()).hasSize(1);
    }

    @Test
    void anAksiTellsItsSchedule() {
        LocalDate from = LocalDate.of(2026, 2, 2);
        LocalDate to = LocalDate.of(2026, 6, 30);
        var aksi = new Aksi(1, 1, "Menyusun juknis", List.of("", "1 dokumen", "", ""), from, to, null, "");
        assertThat(aksi.jadwal()).isEqualTo("2 Februari 2026 – 30 Juni 2026");
        assertThat(new Aksi(1, 1, "x", aksi.target(), from, from, null, "").jadwal())
                .isEqualTo("2 Februari 2026");
        assertThat(new Aksi(1, 1, "x", aksi.target(), null, to, null, "").jadwal())
                .isEqualTo("sampai 30 Juni 2026");
        assertThat(new Aksi(1, 1, "x", aksi.target(), to, from, null, "").check())
                .hasSize(1);
        assertThat(new Aksi(1, 1, " ", aksi.target(), null, null, new BigDecimal(-1), "").check())
                .hasSize(2);
    }
}
