package id.langkah.domain.bagan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.JudulForm;
import id.langkah.domain.bagan.FormSop.Kolom;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.KolomSop;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Waktu;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the form says, whoever draws it. */
class FormSopTest {
    private static Sop sop(String... waktu) {
        var aktivitas = new java.util.ArrayList<Aktivitas>();
        for (String teks : waktu) {
            var mutuBaku = new MutuBaku(
                    List.of(new Kelengkapan("Surat", true), new Kelengkapan("Lampiran", false)),
                    Waktu.read(teks),
                    List.of("Disposisi"));
            aktivitas.add(Aktivitas.of(aktivitas.size() + 1, "Menyusun").withMutuBaku(mutuBaku));
        }
        return SopAcak.sop(List.of("Staf"), aktivitas);
    }

    @Test
    void whatMayBeMissingIsMarkedOnPaperToo() {
        FormSop form = FormSop.of(sop("20 menit"));
        assertThat(form.sel(0, Kolom.KELENGKAPAN)).isEqualTo("• Surat\n• Lampiran (bila ada)");
        assertThat(form.sel(0, Kolom.OUTPUT)).isEqualTo("Disposisi");
        assertThat(form.sel(0, Kolom.NOMOR)).isEqualTo("1.");
        assertThat(form.sel(0, Kolom.PELAKSANA)).isEmpty();
    }

    @Test
    void theUnitOfBareNumbersStandsInTheHead() {
        FormSop bare = FormSop.of(sop("120", "30", ""));
        assertThat(bare.kepala(Kolom.WAKTU)).isEqualTo("Waktu (menit)");
        assertThat(bare.sel(0, Kolom.WAKTU)).isEqualTo("120");
    }

    @Test
    void besidesOthersEachBareNumberHasItsUnit() {
        FormSop mixed = FormSop.of(sop("120", "2 hari"));
        assertThat(mixed.kepala(Kolom.WAKTU)).isEqualTo("Waktu");
        assertThat(mixed.sel(0, Kolom.WAKTU)).isEqualTo("120 menit");
        assertThat(mixed.sel(1, Kolom.WAKTU)).isEqualTo("2 hari");
    }

    @Test
    void aNameThatBeginsWithSopSaysItOnce() {
        Sop named = sop("1 jam").withIdentitas(Contoh.identitas("SOP Pengumpulan Data"));
        assertThat(FormSop.of(named).namaBesar()).isEqualTo("SOP PENGUMPULAN DATA");
        assertThat(FormSop.nama(sop("1 jam").withIdentitas(Contoh.identitas("Soponyono"))))
                .isEqualTo("SOP Soponyono");
    }

    @Test
    void theHeadsAreThoseOfTheOffice() {
        var judul = new JudulForm("Aktivitas", "Ket", "Judul SOP", "Kualitas Pelaksana");
        FormSop form = FormSop.of(sop("1 jam"), judul);
        assertThat(form.kepala(Kolom.URAIAN)).isEqualTo("Aktivitas");
        assertThat(form.kepala(Kolom.KETERANGAN)).isEqualTo("Ket");
    }

    @Test
    void anSopsOwnWordsComeBeforeTheOfficesAndTheMinistrys() {
        Sop own = KolomSop.JUDUL_KEGIATAN.with(sop("1 jam"), "Langkah Kerja");
        var kantor = new JudulForm("Aktivitas", "Ket", "", "");
        assertThat(FormSop.of(own, kantor).judul())
                .isEqualTo(new JudulForm("Langkah Kerja", "Ket", "Nama SOP", "Kualifikasi Pelaksana"));
    }

    @Test
    void aFormThatSaysWhatTheMinistrySaysSaysNothingOfItsOwn() {
        assertThat(new JudulForm("KEGIATAN", " Keterangan ", "NAMA SOP", "Kualifikasi pelaksana").terbaca())
                .isEqualTo(JudulForm.BELUM);
        assertThat(new JudulForm("AKTIVITAS", "KET.", "JUDUL SOP", "Kualitas\nPelaksana").terbaca())
                .isEqualTo(new JudulForm("Aktivitas", "Ket.", "Judul SOP", "Kualitas Pelaksana"));
    }
}
