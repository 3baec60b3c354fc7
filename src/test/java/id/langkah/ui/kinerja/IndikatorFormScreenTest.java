package id.langkah.ui.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.AturanHitung;
import id.langkah.domain.kinerja.BatasAtas;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.TargetNol;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Visitor;
import id.langkah.ui.kinerja.indikator.IndikatorFormModel;
import id.langkah.ui.kinerja.indikator.IndikatorView;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kit.Sheet;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators are written and changed in their form, and the scales in their tables. */
@SuppressWarnings("NullAway.Init")
class IndikatorFormScreenTest {
    private static final String PERUBAHAN = """
        No\tKode\tSasaran Strategis\tIndikator Kinerja\tSatuan\tTarget Kinerja\t
        \t\t\t\t\tMurni\tPerubahan
        1\tIKU.9\tSasaran baru\tIndeks kepuasan\tIndeks\t85\t87
        """;

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

    private Indikator indikator(String kode) {
        return visit.desk().indikator(kode).indikator();
    }

    private IndikatorView form(long id) {
        visitor = Headless.get(() -> new Visitor(folder));
        var kinerja = visit.desk().services().kinerja();
        var background = visitor.kit().background();
        return Headless.get(() -> new IndikatorView(
                id == 0
                        ? IndikatorFormModel.ofNew(kinerja, background, 2026, "")
                        : IndikatorFormModel.of(kinerja, background, id),
                visitor.kit(),
                visitor.navigator()));
    }

    @Test
    void newOnesAreWrittenOneAfterTheOther() {
        IndikatorView view = form(0);
        Headless.run(() -> {
            visitor.show(view);
            visitor.type("Bobot", "banyak");
            assertThat(visitor.words()).contains("Tulis angka, misalnya 12,5.");
            visitor.press("Simpan indikator");
            assertThat(visitor.words()).contains("Indikator belum disimpan");
            visitor.press("Tutup");
            visitor.type("Bobot", "");
            visitor.type("Indikator", "Rumah terbangun");
            visitor.choose("Sasaran", "Sasaran pertama");
            visitor.key("Ctrl+Shift+S");
            assertThat(visitor.words()).contains("Indikator disimpan: Rumah terbangun");
            assertThat(visitor.find(TextInputControl.class, "Indikator").getText())
                    .isEmpty();
            visitor.type("Indikator", "Rumah diperbaiki");
            assertThat(view.unkept()).hasSize(1);
            view.refresh();
            visitor.key("Ctrl+S");
            assertThat(visitor.navigator().here().get()).isEqualTo(new Destination.DataKinerja());
            assertThat(view.unkept()).isEmpty();
        });
        assertThat(visit.desk().services().kinerja().indikator(2026).stream()
                        .map(IndikatorTercatat::indikator)
                        .filter(indikator -> indikator.sasaran().equals("Sasaran pertama")))
                .extracting(Indikator::nama)
                .containsExactly("Rumah terbangun", "Rumah diperbaiki");
    }

    @Test
    void aStoredOneIsChangedWithItsHistory() {
        visit.desk().type("1.1", Triwulan.I, "90");
        visit.desk().lock("1.1", Triwulan.I);
        IndikatorView view = form(visit.desk().indikator("1.1").id());
        Headless.run(() -> {
            visitor.show(view);
            assertThat(visitor.words()).contains("Belum pernah diubah sejak dibuat.");
            assertThat(visitor.canPress("Simpan dan buat lagi")).isFalse();
            visitor.press("Masih diukur");
            visitor.press("Tidak jadi");
            assertThat(view.unkept()).isEmpty();
            view.refresh();
            visitor.layOut();
            visitor.type("Diubah oleh", "Rina");
            visitor.type("Target TW I", "87");
            visitor.key("Ctrl+Shift+S");
            assertThat(visitor.isAsked()).isFalse();
            visitor.key("Ctrl+S");
            visitor.press("Tidak jadi");
            assertThat(indikator("1.1").target().triwulan(Triwulan.I).teks()).isEqualTo("86");
            visitor.press("Simpan indikator");
            visitor.press("Ubah dan hitung ulang");
            assertThat(indikator("1.1").target().triwulan(Triwulan.I).teks()).isEqualTo("87");
            view.refresh();
            assertThat(visitor.says(", oleh Rina")).isTrue();
            visitor.press("Kembali ke data kinerja");
        });
    }

    @Test
    void theLastChangeOfTargetsIsTakenBackInTheForm() {
        Headless.run(() -> {
            visitor = visit.show();
            visitor.part("Indikator");
            visitor.press("Tempel dari Excel");
            visitor.begin("Tabel yang disalin dari Excel", PERUBAHAN);
            visitor.press("Periksa tabel");
            visitor.press("Simpan 1 indikator");
        });
        IndikatorView view = form(visit.desk().indikator("IKU.9").id());
        Headless.run(() -> {
            visitor.show(view);
            visitor.press("Hapus perubahan terakhir");
            visitor.press("Tidak jadi");
            assertThat(indikator("IKU.9").perubahan()).hasSize(1);
            visitor.press("Hapus perubahan terakhir");
            visitor.press("Hapus perubahan target");
            assertThat(visitor.canPress("Hapus perubahan terakhir")).isFalse();
        });
        assertThat(indikator("IKU.9").perubahan()).isEmpty();
    }

    @Test
    void aScaleIsChangedCheckedAndKept() {
        Headless.run(() -> {
            visitor = visit.show();
            visitor.part("Skala");
            Sheet<?> kategori = visitor.find(Sheet.class, "Tabel kategori");
            visitor.press("Hapus baris");
            visitor.press("Naikkan baris");
            kategori.home();
            visitor.press("Tambah baris");
            visitor.press("Simpan skala");
            assertThat(visitor.says("bukan angka")).isTrue();
            assertThat(visitor.says("tidak dikenal")).isTrue();
            assertThat(visit.desk().services().kinerja().pengaturan()).isEqualTo(PengaturanKinerja.BAKU);
            visitor.press("Naikkan baris");
            visitor.press("Turunkan baris");
            visitor.press("Hapus baris");
            visitor.press("Pakai skala baku");
            assertThat(visitor.canPress("Simpan skala")).isFalse();
            visitor.choose("Aturan", AturanHitung.BPS);
            visitor.choose("Capaian bila target nol", TargetNol.SERATUS);
            visitor.choose("Batas atas capaian", BatasAtas.SERATUS);
            visitor.part("Realisasi");
            visitor.part("Skala");
            visitor.press("Simpan skala");
            assertThat(visitor.words()).contains("Skala disimpan; semua capaian dihitung ulang.");
            visitor.choose("Batas atas capaian", BatasAtas.TANPA);
            visitor.press("Kembalikan yang tersimpan");
            assertThat(visit.view().unkept()).isEmpty();
        });
        assertThat(visit.desk().services().kinerja().pengaturan().batasAtas()).isEqualTo(BatasAtas.SERATUS);
        assertThat(visit.desk().services().kinerja().pengaturan().targetNol()).isEqualTo(TargetNol.SERATUS);
    }
}
