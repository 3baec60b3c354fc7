package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaktuTest {
    private static final int HARI = 450;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "15 menit             | 15",
                "20 Menit             | 20",
                "2 ment               | 2",
                "60 mnt               | 60",
                "30'                  | 30",
                "120                  | 120",
                "1 jam                | 60",
                "1,5 jam              | 90",
                "1.5 jam              | 90",
                "1 jam 30 menit       | 90",
                "1 jam, 30 menit      | 90",
                "1 jam dan 30 menit   | 90",
                "2 Hari               | 900",
                "2hr                  | 900",
                "120 Hari             | 54000",
                "1 minggu             | 2250",
                "1 bulan              | 9900",
                "2 bln                | 19800",
                "1 tahun              | 118800",
                "1 thn                | 118800",
                "2 hari kerja         | 900",
                "7 hari kalender      | 2250",
                "1 hari 2 jam         | 570",
                "0,5 menit            | 1",
            })
    void readsEverySpelling(String teks, long menit) {
        Waktu waktu = Waktu.read(teks);
        assertThat(waktu.menit(HARI)).hasValue(menit);
        assertThat(waktu.teks()).isEqualTo(teks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1 x 24 jam              | 321   | 1 hari kalender",
                "168 Jam                 | 2250  | 7 hari kalender",
                "1 (satu) hari kerja     | 450   | 1 hari",
                "15-30 menit             | 30    | 30 menit",
                "1 – 3 Hari              | 1350  | 3 hari",
                "30 menit s.d. 1 jam     | 60    | 1 jam",
                "± 15 menit              | 15    | 15 menit",
                "maks. 3 hari            | 1350  | 3 hari",
                "paling lama 3 hari      | 1350  | 3 hari",
                "1/2 jam                 | 30    | 0,5 jam",
                "½ jam                   | 30    | 0,5 jam",
                "1 ½ jam                 | 90    | 1,5 jam",
                "90 Menit.               | 90    | 90 menit",
                "7 hari (Desember t-1)   | 3150  | 7 hari",
                "15 Menit/berkas         | 15    | 15 menit",
                "2 bulan; 5 hari kerja   | 22050 | 2 bulan 5 hari",
            })
    void understandsHowOfficesWrite(String teks, long menit, String anggapan) {
        Waktu waktu = Waktu.read(teks);

        assertThat(waktu.menit(HARI)).hasValue(menit);
        assertThat(waktu.teks()).isEqualTo(teks);
        assertThat(waktu.anggapan()).hasValue(anggapan);
    }

    @Test
    void secondsAreReadWithoutAnAssumption() {
        assertThat(Waktu.read("60 detik").menit(HARI)).hasValue(1);
        assertThat(Waktu.read("60 detik").anggapan()).isEmpty();
    }

    /** It is part of what was stored before these spellings were understood. */
    @Test
    void onlyTheWrittenWordCountsForTheSidik() {
        assertThat(Waktu.read("24 jam").kalender()).isTrue();
        assertThat(Waktu.read("24 jam").isWrittenKalender()).isFalse();
        assertThat(Waktu.read("maks. 3 hari kalender").isWrittenKalender()).isFalse();
        assertThat(Waktu.read("3 hari kalender").isWrittenKalender()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "menyesuaikan",
                "menit",
                "15 menit lagi",
                "2 windu",
                "-5 menit",
                "1 2",
                "15 menit 3",
                "1e3 menit",
                "9999999999 menit"
            })
    void keepsWhatItCannotReadAsText(String teks) {
        Waktu waktu = Waktu.read(teks);
        assertThat(waktu.isReadable()).isFalse();
        assertThat(waktu.teks()).isEqualTo(teks);
        assertThat(waktu.menit(HARI)).isEmpty();
    }

    @Test
    void tellsCalendarDaysFromWorkingDays() {
        assertThat(Waktu.read("120 Hari Kalender").kalender()).isTrue();
        assertThat(Waktu.read("120 Hari").kalender()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2,HARI,true", "2.50,JAM,false", "30,MENIT,true", "100,HARI,false"})
    void isWhatItsOwnTextSays(BigDecimal nilai, Satuan satuan, boolean kalender) {
        Waktu waktu = Waktu.of(nilai, satuan, kalender);
        assertThat(Waktu.read(waktu.teks())).isEqualTo(waktu);
    }
}
