package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LangkahPerbaikanTest {

    private static LangkahPerbaikan of(String... uraian) {
        var aktivitas = new ArrayList<Aktivitas>();
        for (String teks : uraian) {
            aktivitas.add(Aktivitas.of(aktivitas.size() + 1, teks));
        }
        Sop sop = Contoh.sop("Perbaikan Data Kinerja", List.copyOf(aktivitas));
        return LangkahPerbaikan.of(sop);
    }

    /** Bappeda Banggai: what signs is spoken of before it is done. */
    @Test
    void readsTheStepsFromTheEnd() {
        LangkahPerbaikan langkah = of(
                "meneliti data kinerja, didapatkan ada kesalahan data kinerja yang telah"
                        + " selesai divalidasi dan akan ditandatangani",
                "Memerintahkan sekretaris untuk melakukan verifikasi ulang",
                "Sekretaris memerintahkan Kasubbid Data untuk berkoordinasi",
                "Kabid melakukan rapat untuk melakukan perbaikan data kinerja",
                "Jabatan Pelaksana memperbaiki data kinerja seluruh pegawai",
                "Kabid Renum melakukan koreksi atas perbaikan data kinerja",
                "Menyampaikan perbaikan data kinerja ke Kasubbid Data",
                "Melakukan rekapitulasi terhadap perbaikan data kinerja",
                "memberikan paraf sebelum ditanda-tangani oleh Kepala",
                "Kepala menandatangani dokumen perbaikan data kinerja");
        assertThat(langkah.aktivitas())
                .isEqualTo(Map.of(
                        TahapPerbaikan.DIUSULKAN, 4,
                        TahapPerbaikan.DIVERIFIKASI, 5,
                        TahapPerbaikan.DIPARAF, 8,
                        TahapPerbaikan.DISETUJUI, 9));
        assertThat(langkah.tahap(8)).contains(TahapPerbaikan.DIPARAF);
        assertThat(langkah.tahap(0)).isEmpty();
    }

    /** Badan Penghubung: nothing is said of signing, so that is done by hand. */
    @Test
    void whatNoStepSpeaksOfIsGivenByHand() {
        LangkahPerbaikan langkah = of(
                "Mengajukan perbaikan data indikator dan capaian kinerja",
                "Merekap data indikator yang akan di perbaiki",
                "Mensosialisasikan dokumen perbaikan capaian kinerja akhir");
        assertThat(langkah.aktivitas(TahapPerbaikan.DIUSULKAN)).contains(0);
        assertThat(langkah.aktivitas(TahapPerbaikan.DISETUJUI)).isEmpty();
    }

    /** The prefix of the verb swallows the first letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Memeriksa usulan",
                "Usulan diperiksa",
                "Mengoreksi usulan",
                "Melakukan koreksi",
                "Memverifikasi usulan"
            })
    void aStepThatChecksVerifies(String uraian) {
        LangkahPerbaikan langkah = of("Mengajukan perbaikan data", uraian, "Membubuhkan paraf", "Menandatangani");
        assertThat(langkah.aktivitas(TahapPerbaikan.DIVERIFIKASI)).contains(1);
    }

    @Test
    void oneStepStandsForOneSignature() {
        LangkahPerbaikan langkah = of("Mengoreksi, jika setuju diparaf", "Mengoreksi, jika setuju ditandatangani");
        assertThat(langkah.aktivitas()).isEqualTo(Map.of(TahapPerbaikan.DIPARAF, 0, TahapPerbaikan.DISETUJUI, 1));
    }

    @Test
    void tellsWhichSignaturesLieBetweenTwoSteps() {
        var langkah = new LangkahPerbaikan(Map.of(
                TahapPerbaikan.DIUSULKAN, 0,
                TahapPerbaikan.DIVERIFIKASI, 3,
                TahapPerbaikan.DISETUJUI, 5));
        assertThat(langkah.between(1, 5))
                .containsExactlyInAnyOrder(TahapPerbaikan.DIVERIFIKASI, TahapPerbaikan.DISETUJUI);
        assertThat(langkah.between(4, 4)).isEmpty();
        assertThat(langkah.between(0, 0)).containsExactly(TahapPerbaikan.DIUSULKAN);
    }

    @Test
    void anSopOfPerbaikanSpeaksOfDataOrKinerja() {
        assertThat(LangkahPerbaikan.isPerbaikan(
                        Contoh.sop("Perbaikan Data Kinerja", List.of(Aktivitas.of(1, "Mengajukan perbaikan")))))
                .isTrue();
        assertThat(LangkahPerbaikan.isPerbaikan(
                        Contoh.sop("Perbaikan Kendaraan Dinas", List.of(Aktivitas.of(1, "Mengajukan perbaikan")))))
                .isFalse();
        assertThat(LangkahPerbaikan.isPerbaikan(
                        Contoh.sop("Perbaikan Data Kinerja", List.of(Aktivitas.of(1, "Membaca surat")))))
                .as("nothing is proposed")
                .isFalse();
    }
}
