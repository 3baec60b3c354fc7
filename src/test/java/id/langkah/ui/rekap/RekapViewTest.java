package id.langkah.ui.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Contoh;
import id.langkah.service.RekapService;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.Visitor;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rekap is looked at, arranged and written from its screen. */
@SuppressWarnings("NullAway.Init")
class RekapViewTest {
    private static final Periode TW1 = new Periode(2026, Periode.Jenis.TRIWULAN, 1);

    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private RekapService service;
    private Visitor visitor;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 3, 2, 8, 0));
        service = new RekapService(meja.database(), meja::now);
        meja.start(meja.add(Contoh.lurus(2)), "Triwulan I");
    }

    @AfterEach
    void close() {
        Headless.run(Visitor::away);
        meja.close();
    }

    private void show() {
        visitor = new Visitor(folder);
        var model =
                new RekapModel(service, visitor.kit().background(), meja.now().toLocalDate());
        visitor.show(new RekapView(model, visitor.kit(), visitor.navigator()));
    }

    @Test
    void sheetsAreLookedAtAndEmptyOnesSayWhatFillsThem() {
        Headless.run(() -> {
            show();
            assertThat(visitor.says("Masih kosong")).isTrue();
            visitor.part("Pengerjaan (1)");
            assertThat(visitor.words()).contains("Triwulan I Tahun 2026");
            visitor.press("Periode berikutnya");
            assertThat(visitor.words()).contains("Triwulan II Tahun 2026");
            visitor.press("Periode sebelumnya");
            visitor.choose("Periode", new Periode(2025, Periode.Jenis.TAHUN, 1));
            assertThat(visitor.words()).contains("Tahun 2025", "Pengerjaan (0)");
            visitor.press("Gabungan kantor");
            assertThat(visitor.navigator().here().get()).isEqualTo(new Destination.Gabungan());
        });
    }

    @Test
    void theWorkbookIsWrittenWhereTheUserWants() {
        Headless.run(() -> {
            show();
            visitor.choosesNothing();
            visitor.key(visitor.find(ComboBox.class, "Periode"), "Ctrl+E");
            assertThat(visitor.says("Rekap ditulis")).isFalse();
            visitor.chooses();
            visitor.key(visitor.find(ComboBox.class, "Periode"), "Ctrl+E");
            assertThat(visitor.words()).contains("Rekap ditulis: Rekap Langkah 2026-TW1.xlsx.");
            visitor.press("Buka folder");
        });
        assertThat(folder.resolve("Rekap Langkah 2026-TW1.xlsx")).isNotEmptyFile();
        assertThat(visitor.opened()).containsExactly(folder);
    }

    @Test
    void theQuickWorkbookKeepsTheOfficesChoice() {
        Headless.run(() -> {
            show();
            new RekapCepat(service, visitor.kit()).write(TW1);
            assertThat(visitor.says("Rekap ditulis: Rekap Langkah 2026-TW1.xlsx."))
                    .isTrue();
            visitor.press("Buka berkas");
        });
        assertThat(visitor.opened()).containsExactly(folder.resolve("Rekap Langkah 2026-TW1.xlsx"));
        assertThat(Written.sheets(folder.resolve("Rekap Langkah 2026-TW1.xlsx")))
                .contains(LembarRekap.PENGERJAAN.kata());
    }

    @Test
    void sheetsAndColumnsAreChosenButNeverNone() {
        Headless.run(() -> {
            show();
            visitor.press("Lembar dan kolom");
            assertThat(visitor.canPress("Kembali ke susunan baku")).isFalse();
            visitor.all(CheckBox.class).toList().forEach(tick -> tick.setSelected(false));
            assertThat(visitor.says("Pilih paling sedikit satu lembar.")).isTrue();
            visitor.press("Pakai susunan ini");
            assertThat(visitor.isAsked()).isTrue();
            visitor.press("Daftar SOP");
            assertThat(visitor.says("Pilih paling sedikit satu lembar.")).isFalse();

            visitor.press("Pilih kolom Daftar SOP");
            visitor.all(CheckBox.class).toList().forEach(tick -> tick.setSelected(false));
            visitor.press("Pakai kolom ini");
            assertThat(visitor.says("Pilih paling sedikit satu kolom.")).isTrue();
            visitor.press("Semua kolom");
            assertThat(visitor.all(CheckBox.class).allMatch(CheckBox::isSelected))
                    .isTrue();
            visitor.press("Kolom baku");
            visitor.all(CheckBox.class)
                    .filter(CheckBox::isSelected)
                    .findFirst()
                    .orElseThrow()
                    .setSelected(false);
            visitor.press("Pakai kolom ini");
            visitor.press("Pakai susunan ini");
            assertThat(visitor.says("Susunan rekap disimpan.")).isTrue();
            assertThat(service.susunan().lembar(TW1)).containsExactly(LembarRekap.SOP);

            visitor.press("Lembar dan kolom");
            visitor.press("Kembali ke susunan baku");
            visitor.press("Pakai susunan ini");
        });
        assertThat(service.susunan().isBaku()).isTrue();
    }
}
