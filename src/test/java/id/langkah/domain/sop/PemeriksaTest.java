package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.Pejabat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PemeriksaTest {
    private static final Pemeriksa PEMERIKSA =
            new Pemeriksa(450, List.of("Pengumpulan Data Kinerja", "Penyusunan Renja"));

    @Test
    void anSopInOrderGivesNothing() {
        assertThat(PEMERIKSA.check(good())).isEmpty();
    }

    @Test
    void whatIsBlankOnTheIdentityPage() {
        Sop sop = good().withIdentitas(Contoh.identitas("Memeriksa"));
        assertThat(only(sop, Pokok.IDENTITAS_KOSONG).masalah().pesan())
                .isEqualTo("Belum diisi: Nomor SOP, Instansi, Tanggal Pembuatan, Tanggal Efektif," + " Disahkan Oleh.");
    }

    @Test
    void efektifBeforePembuatan() {
        Sop sop = dated(LocalDate.of(2023, 1, 1), null, LocalDate.of(2022, 1, 1));
        Temuan temuan = only(sop, Pokok.URUTAN_TANGGAL);
        assertThat(temuan.masalah().tempat()).isEqualTo("Tanggal Efektif");
        assertThat(mended(sop, temuan).identitas().tanggalEfektif()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void revisiBeforePembuatanOrEqualToIt() {
        LocalDate day = LocalDate.of(2023, 1, 2);
        Sop before = dated(day, day.minusDays(1), day);
        assertThat(mended(before, only(before, Pokok.URUTAN_TANGGAL))
                        .identitas()
                        .tanggalRevisi())
                .isNull();
        Sop equal = dated(day, day, day);
        assertThat(mended(equal, only(equal, Pokok.REVISI_TANPA_PERUBAHAN))
                        .identitas()
                        .tanggalRevisi())
                .isNull();
    }

    @Test
    void aNipOfOtherThanEighteenDigits() {
        Sop sop = identified("Memeriksa", null, "19691024 199803 1");
        assertThat(only(sop, Pokok.NIP).masalah().pesan()).isEqualTo("NIP memuat 15 angka, seharusnya 18.");
    }

    @Test
    void aTitleThatFitsNoStep() {
        assertThat(only(identified("Pengumpulan Data", null, ""), Pokok.JUDUL)
                        .masalah()
                        .pesan())
                .contains("\"Pengumpulan\"");
        assertThat(found(identified("Pemeriksaan Berkas", null, ""), Pokok.JUDUL))
                .isEmpty();
        assertThat(found(identified("SOP Keuangan", null, ""), Pokok.JUDUL)).isEmpty();
    }

    @Test
    void keterkaitanThatNamesNoSopOfTheLibrary() {
        Sop sop = related(
                "SOP Pengumpulan Data Kinerja",
                "penyusunan renja",
                "SOP Pengumpuln Data Kinerja",
                "SOP Lain",
                "Surat Masuk");
        List<Temuan> temuan = found(sop, Pokok.KETERKAITAN);
        assertThat(temuan)
                .extracting(butir -> butir.masalah().pesan())
                .containsExactly(
                        "\"SOP Pengumpuln Data Kinerja\" tidak ada di pustaka; yang ada \"SOP"
                                + " Pengumpulan Data Kinerja\".",
                        "Belum ada di pustaka: SOP Lain; Surat Masuk.");
        assertThat(mended(sop, temuan.getFirst()).ketentuan().keterkaitan().get(2))
                .isEqualTo("SOP Pengumpulan Data Kinerja");
    }

    @Test
    void doubleNumbersAreRenumberedAndDecisionsStillLeadToTheirRows() {
        Sop sop = with(
                row(1, "Menyusun", null),
                row(2, "Menelaah", null),
                row(2, "Memeriksa", new Keputusan(null, 2)),
                row(3, "Mengirim", new Keputusan(null, 2)));
        Temuan temuan = only(sop, Pokok.NOMOR_GANDA);
        assertThat(temuan.aktivitas()).isEqualTo(2);
        assertThat(temuan.masalah().tempat()).isEqualTo("Aktivitas ke-3 (nomor 2), kolom Nomor");
        Sop mended = mended(sop, temuan);
        assertThat(mended.aktivitas()).extracting(Aktivitas::nomor).containsExactly(1, 2, 3, 4);
        assertThat(mended.tidak(2)).hasValue(1);
        assertThat(mended.tidak(3)).hasValue(1);
    }

    @Test
    void aMissingNumber() {
        Sop sop = with(row(1, "Menyusun", null), row(3, "Memeriksa", new Keputusan(null, 1)));
        Temuan temuan = only(sop, Pokok.NOMOR_TIDAK_URUT);
        assertThat(temuan.masalah().pesan()).isEqualTo("Nomor 3 berdiri di tempat nomor 2.");
        assertThat(mended(sop, temuan).aktivitas().getLast().nomor()).isEqualTo(2);
    }

    @Test
    void aStepThatNobodyDoes() {
        Sop sop = with(
                row(1, "Menyusun dan menyerahkan kepada Kasubbag", null),
                row(2, "Memeriksa", null).withPelaksana(List.of()),
                row(3, "Staf mencatat", null).withPelaksana(List.of()),
                row(4, "Mengirim", null).withPelaksana(List.of()));
        List<Temuan> temuan = found(sop, Pokok.TANPA_PELAKSANA);
        assertThat(temuan).extracting(Temuan::aktivitas).containsExactly(1, 2, 3);
        assertThat(mended(sop, temuan.get(0)).aktivitas().get(1).pelaksana()).containsExactly("Kasubbag");
        assertThat(mended(sop, temuan.get(1)).aktivitas().get(2).pelaksana()).containsExactly("Staf");
        assertThat(mended(sop, temuan.get(2)).aktivitas().get(3).pelaksana()).containsExactly("Staf");
    }

    @Test
    void aColumnThatDoesNothing() {
        Sop sop = good().withPelaksana(List.of("Staf", "Kasubbag", "Arsiparis"));
        assertThat(mended(sop, only(sop, Pokok.KOLOM_TANPA_AKTIVITAS)).pelaksana())
                .containsExactly("Staf", "Kasubbag");
    }

    @Test
    void aRoleInTheProseThatIsNoColumn() {
        Sop sop = with(row(1, "Menyerahkan kepada Kasubbag Umum dan Asset", null))
                .withPelaksana(List.of("Staf", "Kasubbag Umum dan Keuangan"));
        Temuan temuan = only(sop, Pokok.JABATAN_BUKAN_KOLOM);
        assertThat(mended(sop, temuan).aktivitas().getFirst().uraian())
                .isEqualTo("Menyerahkan kepada Kasubbag Umum dan Keuangan");
        Sop other = with(row(1, "Menyerahkan kepada Camat", null));
        assertThat(only(other, Pokok.JABATAN_BUKAN_KOLOM).mend()).isNull();
    }

    @Test
    void wordsOfADecisionInAStepThatIsNone() {
        Sop sop = with(
                row(1, "Menyusun", null),
                row(2, "Menelaah", null).withPelaksana(List.of("Kasubbag")),
                row(3, "Memeriksa, jika tidak setuju dikembalikan kepada Staf", null));
        Temuan temuan = only(sop, Pokok.KATA_KEPUTUSAN);
        assertThat(Objects.requireNonNull(temuan.mend()).nama()).isEqualTo("Jadikan keputusan, tidak ke Aktivitas 1");
        assertThat(mended(sop, temuan).aktivitas().getLast().keputusan()).isEqualTo(new Keputusan(null, 1));
        Sop first = with(row(1, "Menyusun apabila perlu", null));
        assertThat(only(first, Pokok.KATA_KEPUTUSAN).mend()).isNull();
    }

    @Test
    void aDecisionThatLeadsNowhereOrToOnePlace() {
        Sop sop = with(
                row(1, "Menyusun", null),
                row(2, "Memeriksa", new Keputusan(9, 1)),
                row(3, "Menelaah", new Keputusan(null, 8)),
                row(4, "Menyetujui", new Keputusan(2, 2)));
        List<Temuan> temuan = found(sop, Pokok.KEPUTUSAN_TANPA_TUJUAN);
        assertThat(temuan).extracting(Temuan::aktivitas).containsExactly(1, 2, 3);
        assertThat(mended(sop, temuan.get(0)).next(1)).hasValue(2);
        assertThat(mended(sop, temuan.get(1)).tidak(2)).hasValue(1);
        assertThat(mended(sop, temuan.get(2)).next(3)).isEmpty();
    }

    @Test
    void aNoThatJumpsForward() {
        Sop sop = with(
                row(1, "Menyusun", null),
                row(2, "Memeriksa", new Keputusan(1, 3)),
                row(3, "Menelaah", new Keputusan(null, 3)),
                row(4, "Mengirim", null));
        List<Temuan> temuan = found(sop, Pokok.KEPUTUSAN_MAJU);
        assertThat(temuan).extracting(Temuan::aktivitas).containsExactly(1, 2);
        assertThat(mended(sop, temuan.get(0)).aktivitas().get(1).keputusan()).isEqualTo(new Keputusan(3, 1));
        assertThat(mended(sop, temuan.get(1)).tidak(2)).hasValue(1);
    }

    @Test
    void aSubjectAtTheStartOfAnUraian() {
        Sop sop = with(row(1, "Staf  menyusun laporan", null).withPelaksana(List.of()));
        Aktivitas mended = mended(sop, only(sop, Pokok.SUBJEK)).aktivitas().getFirst();
        assertThat(mended.uraian()).isEqualTo("Menyusun laporan");
        assertThat(mended.pelaksana()).containsExactly("Staf");
    }

    @Test
    void advisesOnlyAndSaysWhy() {
        for (Pokok pokok : Pokok.values()) {
            assertThat(pokok.tingkat()).isNotEqualTo(Masalah.Tingkat.GALAT);
            assertThat(pokok.dasar()).endsWith(".");
        }
    }

    static Sop good() {
        return identified("Pemeriksaan Berkas", null, "19690815 199803 1 008");
    }

    private static Sop dated(LocalDate pembuatan, @Nullable LocalDate revisi, LocalDate efektif) {
        Identitas old = good().identitas();
        return good().withIdentitas(new Identitas(
                old.nomor(), old.nama(), old.instansi(), pembuatan, revisi, efektif, old.disahkanOleh()));
    }

    private static Sop identified(String nama, @Nullable LocalDate revisi, String nip) {
        List<Aktivitas> rows = new ArrayList<>();
        for (int nomor = 1; nomor <= 4; nomor++) {
            rows.add(row(nomor, "Memeriksa berkas", nomor == 3 ? new Keputusan(null, 2) : null));
        }
        LocalDate day = LocalDate.of(2023, 1, 2);
        return with(rows.toArray(Aktivitas[]::new))
                .withIdentitas(new Identitas(
                        "800/1", nama, List.of("Dinas"), day, revisi, day, new Pejabat("Kepala", "A", "", nip)));
    }

    private static Sop related(String... keterkaitan) {
        Ketentuan old = Ketentuan.BELUM;
        return good().withKetentuan(new Ketentuan(
                old.dasarHukum(),
                old.kualifikasiPelaksana(),
                List.of(keterkaitan),
                old.peralatan(),
                old.peringatan(),
                old.pencatatan()));
    }

    static Sop with(Aktivitas... rows) {
        return Contoh.sop("Contoh", List.of(rows));
    }

    /** A step in order: by Staf, or by Kasubbag where it decides. */
    static Aktivitas row(int nomor, String uraian, @Nullable Keputusan keputusan) {
        var baku = new MutuBaku(List.of(new Kelengkapan("Berkas", true)), Waktu.read("20 menit"), List.of("Berkas"));
        return new Aktivitas(
                nomor, uraian, List.of(keputusan == null ? "Staf" : "Kasubbag"), baku, keputusan, null, "");
    }

    static List<Temuan> found(Sop sop, Pokok pokok) {
        return PEMERIKSA.check(sop).stream()
                .filter(temuan -> temuan.pokok() == pokok)
                .toList();
    }

    static Temuan only(Sop sop, Pokok pokok) {
        List<Temuan> found = found(sop, pokok);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /** The SOP after the mend; the finding is gone by it. */
    static Sop mended(Sop sop, Temuan temuan) {
        Sop mended = Objects.requireNonNull(temuan.mend()).act().apply(sop);
        assertThat(PEMERIKSA.check(mended))
                .noneMatch(butir ->
                        butir.pokok() == temuan.pokok() && butir.masalah().equals(temuan.masalah()));
        return mended;
    }
}
