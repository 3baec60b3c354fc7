package id.langkah.ui.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Contoh;
import id.langkah.service.FilledForm;
import id.langkah.service.PengerjaanService;
import id.langkah.sqlite.SopStore;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Visitor;
import id.langkah.ui.kinerja.formulir.FormulirModel;
import id.langkah.ui.kinerja.formulir.FormulirView;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kinerja.kit.KinerjaDesk;
import id.langkah.ui.kit.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures are requested, reminded of and read from the forms that come back. */
@SuppressWarnings("NullAway.Init")
class PermintaanScreenTest {
    @TempDir
    private Path folder;

    private KinerjaVisit visit;
    private Visitor visitor;

    @BeforeEach
    void open() {
        visit = new KinerjaVisit(folder, ContohIndikator.semua(2026));
    }

    @AfterEach
    void close() {
        Headless.run(Visitor::away);
        visit.close();
    }

    private void show() {
        visitor = visit.show();
        visitor.part("Permintaan");
    }

    private List<PermintaanData> stored() {
        return visit.desk().services().permintaan().list(2026);
    }

    private Sheet<?> sheet() {
        return visitor.find(Sheet.class, "Permintaan data");
    }

    @Test
    void aRequestNeedsItsDaysAndItsIndicators() {
        Headless.run(() -> {
            show();
            assertThat(visitor.words()).contains("Belum ada permintaan data");
            visitor.press("Minta data");
            visitor.type("Batas waktu", "");
            visitor.press("Buat permintaan");
            assertThat(visitor.words()).contains("Batas waktu belum diisi.");
            visitor.type("Tanggal permintaan", "");
            visitor.type("Batas waktu", "entah");
            visitor.press("Buat permintaan");
            assertThat(visitor.words()).contains("Tanggal permintaan belum diisi.", "\"entah\" bukan tanggal.");
            visitor.type("Tanggal permintaan", "6 April 2026");
            visitor.type("Batas waktu", "13 April 2026");
            List<CheckBox> bidang = visitor.all(CheckBox.class).toList();
            bidang.forEach(tick -> visitor.press(tick.getText()));
            visitor.press("Buat permintaan");
            assertThat(visitor.words()).contains("Belum ada indikator yang dipilih.");
            visitor.press("Pilih indikator");
            ListView<?> list = visitor.find(ListView.class, "Indikator Bidang Perumahan");
            assertThat(list.getItems()).hasSize(1);
            visitor.press("Pilih indikator");
            assertThat(visitor.all(ListView.class)).doesNotContain(list);
            visitor.press(bidang.getLast().getText());
            Sheet<?> surat = visitor.find(Sheet.class, "Surat permintaan");
            surat.home();
            visitor.press("Buat permintaan");
            assertThat(visitor.words()).contains("1 permintaan dibuat.");
            visitor.press("Tulis surat dan formulir");
            assertThat(visitor.words()).contains("3 berkas ditulis.");
            visitor.press("Buka folder");
        });
        assertThat(visitor.opened()).containsExactly(folder);
        assertThat(stored()).singleElement().satisfies(permintaan -> {
            assertThat(permintaan.bidang()).isEqualTo("Sekretariat");
            assertThat(permintaan.penerima()).isEqualTo("Sekretaris");
            assertThat(permintaan.batas()).isEqualTo(LocalDate.of(2026, 4, 13));
        });
    }

    @Test
    void aDayBeforeTheRunIsTakenOnlyWhenSaidTwice() {
        var runs = new PengerjaanService(visit.desk().database(), () -> KinerjaDesk.NOW);
        Pengerjaan run = runs.start(
                new SopStore(visit.desk().database())
                        .add(Contoh.lurus(1), KinerjaDesk.NOW)
                        .id(),
                "Triwulan I",
                "TW I");
        Headless.run(() -> {
            show();
            visitor.press("Minta data");
            visitor.choose("Pengerjaan SOP", run);
            visitor.type("Tanggal permintaan", "1 April 2026");
            Sheet<?> surat = visitor.find(Sheet.class, "Surat permintaan");
            surat.home();
            visitor.letters(surat, "045/12");
            visitor.key("Enter");
            surat.home();
            visitor.key(surat, "Left");
            visitor.letters(surat, "Plt. Sekretaris");
            visitor.key("Enter");
            visitor.press("Buat permintaan");
            assertThat(visitor.says("lebih awal daripada mulainya pengerjaan")).isTrue();
            assertThat(stored()).isEmpty();
            visitor.press("Buat permintaan");
        });
        assertThat(stored()).extracting(PermintaanData::nomorSurat).contains("045/12");
        assertThat(stored()).extracting(PermintaanData::penerima).contains("Plt. Sekretaris");
        assertThat(stored())
                .hasSize(3)
                .allSatisfy(permintaan -> assertThat(permintaan.pengerjaan()).isEqualTo(run.id()));
    }

    private void ask() {
        var service = visit.desk().services().permintaan();
        service.add(service.draft(
                2026,
                Triwulan.I,
                List.of(visit.desk().indikator("1.1").id()),
                LocalDate.of(2026, 3, 20),
                LocalDate.of(2026, 4, 1),
                null));
    }

    @Test
    void aLateRequestIsRemindedAnsweredAndDeleted() {
        ask();
        Headless.run(() -> {
            show();
            sheet().home();
            assertThat(visitor.says("5 hari")).isTrue();
            visitor.press("Teks pengingat");
            visitor.press("Salin teks");
            assertThat(Clipboard.getSystemClipboard().getString()).contains("sudah lewat 5 hari");
            visitor.press("Buka permintaan");
            visitor.type("Diterima", "kemarin dulu sekali");
            visitor.press("Simpan permintaan");
            assertThat(visitor.words()).contains("\"kemarin dulu sekali\" bukan tanggal.");
            visitor.type("Diterima", "5 April 2026");
            visitor.type("Nomor surat", "045/12");
            visitor.type("Kekurangan", "Belum ditandatangani");
            visitor.press("Simpan permintaan");
            assertThat(stored()).singleElement().satisfies(permintaan -> {
                assertThat(permintaan.diterima()).isEqualTo(LocalDate.of(2026, 4, 5));
                assertThat(permintaan.kekurangan()).isEqualTo("Belum ditandatangani");
                assertThat(permintaan.nomorSurat()).isEqualTo("045/12");
            });
            assertThat(visitor.words()).contains("Belum ditandatangani");
            visitor.choosesNothing();
            visitor.press("Tulis surat dan formulir");
            visitor.press("Tulis semua surat dan formulir");
            visitor.press("Baca formulir terisi");
            assertThat(visitor.says("berkas ditulis")).isFalse();
            sheet().home();
            for (String item : List.of("Buka permintaan", "Teks pengingat", "Hapus permintaan")) {
                visitor.menu(sheet(), item);
                assertThat(visitor.isAsked()).isTrue();
                visitor.cancel();
            }
            visitor.press("Hapus permintaan");
            visitor.press("Hapus permintaan");
            assertThat(visitor.words()).contains("Belum ada permintaan data");
        });
        assertThat(stored()).isEmpty();
    }

    @Test
    void withoutResponsibleOnesNobodyCanBeAsked() {
        Headless.run(() -> {
            show();
            visitor.press("Tahun berikutnya");
            visitor.press("Minta data");
            assertThat(visitor.words()).contains("Tidak ada indikator Triwulan I yang berpenanggung jawab.");
        });
    }

    private FormulirView forms(Path... files) {
        return new FormulirView(
                new FormulirModel(
                        visit.desk().services().formulir(), visitor.kit().background()),
                visitor.kit(),
                visitor.navigator(),
                List.of(files));
    }

    @Test
    void filledFormsAreLookedAtTakenAndTakenBack() throws IOException {
        ask();
        Path form = visit.desk().services().formulir().write(stored(), folder, share -> {}).stream()
                .filter(file -> file.toString().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
        Path filled = FilledForm.of(form, List.of("91,5"));
        Path other = Files.writeString(folder.resolve("lain.xlsx"), "bukan Excel");
        Headless.run(() -> {
            show();
            visitor.chooses(filled, other);
            visitor.press("Baca formulir terisi");
            assertThat(visitor.navigator().here().get()).isEqualTo(new Destination.Formulir(List.of(filled, other)));
            visitor.show(forms(filled, other));
            assertThat(visitor.says("Belum dapat disimpan; perbaiki galatnya dahulu."))
                    .isTrue();
            visitor.press("Lanjutkan dengan 1 yang siap");
            assertThat(visitor.says("1 nilai baru, 0 berubah, 0 sama, 0 kosong. Belum ada yang disimpan."))
                    .isTrue();
            visitor.press("Hanya yang baru atau berubah");
            visitor.type("Diterima oleh", "Rina");
            visitor.press("Simpan isian formulir");
            assertThat(visitor.words()).contains("1 permintaan dijawab, 1 di antaranya lengkap.");
            assertThat(visit.realisasi("1.1", Triwulan.I).nilai().teks()).isEqualTo("91,5");
            assertThat(visitor.navigator().here().get()).isEqualTo(new Destination.DataKinerja());
            visitor.press("Urungkan");
            assertThat(visitor.words()).contains("Isian formulir diurungkan.");
            assertThat(visit.realisasi("1.1", Triwulan.I).nilai()).isEqualTo(Nilai.BELUM);

            visit.desk().type("1.1", Triwulan.I, "90");
            visitor.show(forms(filled));
            assertThat(visitor.says("0 nilai baru, 1 berubah")).isTrue();
            visit.desk().type("1.1", Triwulan.I, "");
            visitor.show(forms(form));
            visitor.press("Hanya yang baru atau berubah");
            assertThat(visitor.words()).contains("Tidak ada isian yang baru atau berubah.");
            visitor.press("Tidak jadi");
            visitor.show(forms(other));
            visitor.press("Kembali ke data kinerja");
            assertThat(visitor.all(TextInputControl.class)).isEmpty();
        });
    }
}
