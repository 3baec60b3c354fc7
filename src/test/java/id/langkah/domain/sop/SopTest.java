package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Pejabat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SopTest {

    @Test
    void isKnownByItsNumberHoweverItIsTyped() {
        assertThat(numbered("800/ 14.047 / Banhub.A").kunci())
                .isEqualTo(numbered("800/14.047/BANHUB.A").kunci())
                .isNotEqualTo(numbered("800/14.046/Banhub.A").kunci());
    }

    @Test
    void isKnownByOfficeAndTitleWhenItHasNoNumber() {
        assertThat(named("Dinas  Perkim", "Pengumpulan data kinerja").kunci())
                .isEqualTo(named("DINAS PERKIM", "Pengumpulan Data-Kinerja").kunci())
                .isNotEqualTo(named("Bappeda", "Pengumpulan data kinerja").kunci());
    }

    @Test
    void sameContentHasTheSameFingerprintAndAnythingElseAnother() {
        Sop sop = Contoh.berjenjang();
        Stream<Sop> others = Stream.of(
                numbered("1"),
                with(sop, List.of("Staf"), sop.aktivitas(), List.of()),
                with(sop, sop.pelaksana(), sop.aktivitas(), List.of("catatan")),
                with(sop, List.of("StafKasubbag"), sop.aktivitas(), List.of()),
                with(sop, sop.pelaksana(), sop.aktivitas().subList(0, 5), List.of()));
        assertThat(Contoh.berjenjang().sidik()).isEqualTo(sop.sidik()).hasSize(64);
        assertThat(others.map(Sop::sidik)).doesNotContain(sop.sidik()).doesNotHaveDuplicates();
    }

    @Test
    void stepsFollowTheRowsAndTheDecisions() {
        Sop sop = Contoh.berjenjang();
        assertThat(sop.next(0)).hasValue(1);
        assertThat(sop.next(3)).hasValue(4);
        assertThat(sop.tidak(3)).hasValue(2);
        assertThat(sop.next(4)).hasValue(5);
        assertThat(sop.tidak(4)).hasValue(3);
        assertThat(sop.next(5)).isEmpty();
        assertThat(sop.tidak(0)).isEmpty();
    }

    @Test
    void aDoubleNumberMeansTheFirst() {
        Sop sop = Contoh.sop(
                "Ganda",
                List.of(
                        Aktivitas.of(8, "Menyusun laporan"),
                        Aktivitas.of(8, "Menyusun laporan lagi"),
                        Contoh.aktivitas(9, new Keputusan(null, 8))));
        assertThat(sop.tidak(2)).hasValue(0);
        assertThat(sop.next(2)).isEmpty();
    }

    @Test
    void theStageFollowsFromThePlaceUnlessItIsSaid() {
        Sop sop = Contoh.lurus(3);
        assertThat(Stream.of(0, 1, 2).map(sop::tahap)).containsExactly(Tahap.AWAL, Tahap.UTAMA, Tahap.AKHIR);
    }

    @Test
    void whatWasReplacedStaysSo() {
        assertThat(Status.KONSEP.mayBecome(Status.BERLAKU)).isTrue();
        assertThat(Status.KONSEP.mayBecome(Status.DICABUT)).isFalse();
        assertThat(Status.BERLAKU.mayBecome(Status.DICABUT)).isTrue();
        assertThat(Status.BERLAKU.mayBecome(Status.KONSEP)).isFalse();
        assertThat(Status.DICABUT.mayBecome(Status.BERLAKU)).isTrue();
        assertThat(Stream.of(Status.values()).filter(Status.DIGANTIKAN::mayBecome))
                .isEmpty();
    }

    @Test
    void addsUpTheDurationsThatCanBeRead() {
        assertThat(Contoh.lurus(3).menit(450)).hasValue(60);
        assertThat(Contoh.sop("x", List.of(Aktivitas.of(1, "Menyusun"))).menit(450))
                .isEmpty();
    }

    private static Sop numbered(String nomor) {
        return identified(new Identitas(
                nomor, "Contoh Berjenjang", List.of("Kantor"), LocalDate.of(2021, 5, 1), null, null, Pejabat.BELUM));
    }

    private static Sop named(String instansi, String nama) {
        return identified(new Identitas("", nama, List.of(instansi), null, null, null, Pejabat.BELUM));
    }

    private static Sop identified(Identitas identitas) {
        Sop sop = Contoh.berjenjang();
        return new Sop(
                identitas,
                sop.ketentuan(),
                sop.klasifikasi(),
                sop.lembarKerja(),
                sop.pelaksana(),
                sop.aktivitas(),
                sop.catatan());
    }

    private static Sop with(Sop sop, List<String> pelaksana, List<Aktivitas> aktivitas, List<String> catatan) {
        return new Sop(
                sop.identitas(), sop.ketentuan(), sop.klasifikasi(), sop.lembarKerja(), pelaksana, aktivitas, catatan);
    }
}
