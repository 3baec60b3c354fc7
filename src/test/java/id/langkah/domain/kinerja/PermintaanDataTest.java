package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.PermintaanData.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

public final class PermintaanDataTest {
    private static final LocalDate MINTA = LocalDate.of(2026, 4, 1);
    private static final LocalDate BATAS = LocalDate.of(2026, 4, 10);

    /** Asked on 1 April, due on 10 April 2026. */
    public static PermintaanData permintaan(long id, String bidang) {
        return new PermintaanData(
                id, bidang, List.of(1L, 2L), 2026, Triwulan.I, null, "050/07", MINTA, BATAS, null, "");
    }

    private final PermintaanData asked = permintaan(1, "Bidang Perumahan");

    @Test
    void aLetterGoesToTheHeadOfABidangUnlessItSaysToWhom() {
        assertThat(asked.penerima()).isEqualTo("Kepala Bidang Perumahan");
        assertThat(PermintaanData.penerima("Subbagian Umum")).isEqualTo("Kepala Subbagian Umum");
        assertThat(PermintaanData.penerima("UPTD Rusunawa")).isEqualTo("Kepala UPTD Rusunawa");
        assertThat(PermintaanData.penerima("Sekretariat")).isEqualTo("Sekretaris");
        assertThat(PermintaanData.penerima("Kepala Seksi Data")).isEqualTo("Kepala Seksi Data");
        assertThat(asked.withSurat(" Plt. Kepala Bidang Perumahan ", "050/8").penerima())
                .isEqualTo("Plt. Kepala Bidang Perumahan");
        assertThat(asked.pengingat(BATAS)).startsWith("Yth. Kepala Bidang Perumahan,");
    }

    @Test
    void waitsUntilItsLastDayHasPassed() {
        assertThat(asked.status(BATAS)).isEqualTo(Status.MENUNGGU);
        assertThat(asked.terlambat(BATAS)).isEmpty();
        assertThat(asked.status(BATAS.plusDays(1))).isEqualTo(Status.TERLAMBAT);
        assertThat(asked.terlambat(BATAS.plusDays(3))).hasValue(3);
    }

    @Test
    void anAnswerThatLacksSomethingIsNotComplete() {
        PermintaanData answered = asked.answered(BATAS.minusDays(2), " bukti dukung ");
        assertThat(answered.kekurangan()).isEqualTo("bukti dukung");
        assertThat(answered.isLengkap()).isFalse();
        assertThat(answered.status(BATAS)).isEqualTo(Status.BELUM_LENGKAP);
        assertThat(answered.status(BATAS.plusDays(1))).isEqualTo(Status.TERLAMBAT);
        assertThat(answered.terlambat(BATAS.plusDays(1))).hasValue(1);
    }

    @Test
    void aCompleteAnswerStaysAsLateAsItCame() {
        PermintaanData answered = asked.answered(BATAS.plusDays(2), "");
        assertThat(answered.status(BATAS.plusDays(50))).isEqualTo(Status.LENGKAP);
        assertThat(answered.terlambat(BATAS.plusDays(50))).hasValue(2);
        assertThat(asked.answered(BATAS, "").terlambat(BATAS.plusDays(50))).isEmpty();
    }

    @Test
    void tellsWhatStandsInTheWay() {
        assertThat(asked.check()).isEmpty();
        var broken = new PermintaanData(1, " ", List.of(), 2026, Triwulan.I, null, "", BATAS, MINTA, MINTA, "");
        assertThat(broken.check())
                .extracting(Masalah::pesan)
                .containsExactly(
                        "Bidang belum diisi.",
                        "Belum ada indikator yang diminta.",
                        "Batas waktu mendahului tanggal permintaan.",
                        "Tanggal terima mendahului tanggal permintaan.",
                        "Nomor surat permintaan belum diisi.");
        var odd =
                new PermintaanData(1, "Bidang", List.of(1L), 2026, Triwulan.I, null, "1", MINTA, BATAS, null, "semua");
        assertThat(odd.check())
                .extracting(Masalah::pesan)
                .containsExactly("Kekurangan diisi, padahal data belum diterima.");
    }

    @Test
    void remindsPolitely() {
        assertThat(asked.pengingat(BATAS.plusDays(3))).isEqualTo("""
            Yth. Kepala Bidang Perumahan,

            Menindaklanjuti surat kami nomor 050/07 tanggal 1 April 2026, dengan \
            hormat kami sampaikan bahwa data kinerja Triwulan I Tahun 2026 belum kami \
            terima. Batas waktunya 10 April 2026, sudah lewat 3 hari. Mohon bantuan \
            Bapak/Ibu untuk menyampaikannya.

            Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.\
            """);
        assertThat(asked.answered(MINTA, "bukti dukung").pengingat(MINTA))
                .contains("belum lengkap: bukti dukung. Batas waktunya 10 April 2026. Mohon");
    }
}
