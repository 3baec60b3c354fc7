package id.langkah.domain.sop;

import static id.langkah.domain.sop.PemeriksaTest.found;
import static id.langkah.domain.sop.PemeriksaTest.good;
import static id.langkah.domain.sop.PemeriksaTest.mended;
import static id.langkah.domain.sop.PemeriksaTest.only;
import static id.langkah.domain.sop.PemeriksaTest.row;
import static id.langkah.domain.sop.PemeriksaTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is pointed out about kelengkapan, waktu and output. */
class PemeriksaMutuBakuTest {

    @Test
    void aDurationThatIsMissingOrCannotBeRead() {
        Sop sop = with(timed(1, ""), timed(2, "secepatnya"));
        assertThat(only(sop, Pokok.WAKTU_KOSONG).aktivitas()).isEqualTo(0);
        assertThat(only(sop, Pokok.WAKTU_TIDAK_TERBACA).aktivitas()).isEqualTo(1);
    }

    @Test
    void aDurationFarFromTheOthers() {
        Sop sop = with(
                timed(1, "15 menit"),
                timed(2, "120 Hari"),
                timed(3, "2 Hari"),
                timed(4, "30 menit"),
                timed(5, "45 menit"));
        Temuan temuan = only(sop, Pokok.WAKTU_JAUH);
        assertThat(temuan.aktivitas()).isEqualTo(1);
        assertThat(temuan.masalah().pesan()).contains("120 Hari", "45 menit");
        assertThat(found(with(timed(1, "1 menit"), timed(2, "120 Hari")), Pokok.WAKTU_JAUH))
                .isEmpty();
    }

    @Test
    void aMisspelledUnitAndFiguresWithoutOne() {
        Sop sop = with(timed(1, "2 ment"), timed(2, "30"), timed(3, "45"));
        List<Temuan> temuan = found(sop, Pokok.WAKTU_EJAAN);
        assertThat(temuan).extracting(Temuan::aktivitas).containsExactly(-1, 0);
        assertThat(waktu(mended(sop, temuan.get(0)))).containsExactly("2 ment", "30 menit", "45 menit");
        assertThat(waktu(mended(sop, temuan.get(1)))).containsExactly("2 menit", "30", "45");
    }

    @Test
    void outputThatNoLaterStepAsksFor() {
        Sop sop = with(
                asking(1, List.of("Surat"), "Disposisi"),
                asking(2, List.of("data"), "Draft Data Kinerja"),
                asking(3, List.of("Data kinerja"), "Laporan"));
        Temuan temuan = only(sop, Pokok.OUTPUT_TIDAK_DIPAKAI);
        assertThat(temuan.aktivitas()).isEqualTo(0);
        assertThat(mended(sop, temuan).aktivitas().get(1).mutuBaku().kelengkapan())
                .extracting(Kelengkapan::nama)
                .containsExactly("data", "Disposisi");
    }

    @Test
    void severalThingsWrittenAsOne() {
        Sop sop = with(asking(1, List.of("Dokumen, data", "Surat (asli, salinan)"), "Draft; Nota"))
                .withKetentuan(new Ketentuan(
                        List.of("PP 1, PP 2"),
                        List.of(),
                        List.of(),
                        List.of("Komputer, printer"),
                        List.of(),
                        List.of("Buku Agenda, Nota Dinas")));
        List<Temuan> temuan = found(sop, Pokok.BUTIR_BERKOMA);
        assertThat(temuan)
                .extracting(butir -> butir.masalah().tempat())
                .containsExactly(
                        "Peralatan/Perlengkapan",
                        "Pencatatan dan Pendataan",
                        "Aktivitas 1, kolom Kelengkapan",
                        "Aktivitas 1, kolom Output");
        Sop mended = sop;
        for (Temuan butir : temuan) {
            mended(sop, butir);
            mended = mended(mended, butir);
        }
        assertThat(mended.ketentuan().dasarHukum()).containsExactly("PP 1, PP 2");
        assertThat(mended.ketentuan().peralatan()).containsExactly("Komputer", "printer");
        assertThat(mended.ketentuan().pencatatan()).containsExactly("Buku Agenda", "Nota Dinas");
        MutuBaku baku = mended.aktivitas().getFirst().mutuBaku();
        assertThat(baku.kelengkapan())
                .extracting(Kelengkapan::nama)
                .containsExactly("Dokumen", "data", "Surat (asli, salinan)");
        assertThat(baku.output()).containsExactly("Draft", "Nota");
    }

    @Test
    void papersWhoseNamesDifferByASlip() {
        Sop sop = with(
                asking(1, List.of("Perjalanan Kinerja"), "LKjyang sudah ditandatangani"),
                asking(2, List.of("Perjanjian Kinerja"), "LKj yang sudah ditandatangani"),
                asking(3, List.of("Perjanjian kinerja", "Berkas 1"), "Berkas 2"));
        List<Temuan> temuan = found(sop, Pokok.NAMA_MIRIP);
        assertThat(temuan)
                .extracting(butir -> butir.masalah().pesan())
                .containsExactlyInAnyOrder(
                        "\"Perjalanan Kinerja\" ditulis mirip dengan \"Perjanjian Kinerja\".",
                        "\"LKjyang sudah ditandatangani\" ditulis mirip dengan \"LKj yang sudah"
                                + " ditandatangani\".");
        assertThat(temuan).extracting(Temuan::aktivitas).containsOnly(0);
        Sop mended = mended(mended(sop, temuan.get(0)), temuan.get(1));
        MutuBaku mutuBaku = mended.aktivitas().getFirst().mutuBaku();
        assertThat(mutuBaku.kelengkapan().getFirst().nama()).isEqualTo("Perjanjian Kinerja");
        assertThat(mutuBaku.output()).containsExactly("LKj yang sudah ditandatangani");
    }

    @Test
    void readingTellsSomeOfItAlready() {
        Sop sop = with(timed(1, "kira-kira"), timed(1, "")).withPelaksana(good().pelaksana());
        List<Pokok> beyond = new Pemeriksa(450, List.of())
                .checkBeyondReading(sop).stream().map(Temuan::pokok).toList();
        assertThat(beyond).contains(Pokok.WAKTU_KOSONG).doesNotContain(Pokok.NOMOR_GANDA, Pokok.WAKTU_TIDAK_TERBACA);
    }

    private static Aktivitas timed(int nomor, String waktu) {
        Aktivitas row = row(nomor, "Memeriksa", null);
        return row.withMutuBaku(row.mutuBaku().withWaktu(Waktu.read(waktu)));
    }

    private static Aktivitas asking(int nomor, List<String> kelengkapan, String output) {
        return row(nomor, "Memeriksa", null)
                .withMutuBaku(new MutuBaku(
                        kelengkapan.stream()
                                .map(nama -> new Kelengkapan(nama, true))
                                .toList(),
                        Waktu.read("20 menit"),
                        List.of(output)));
    }

    private static Stream<String> waktu(Sop sop) {
        return sop.aktivitas().stream().map(row -> row.mutuBaku().waktu().teks());
    }
}
