package id.langkah.ui.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Visitor;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kit.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators are written, pasted, changed, moved and deleted from their sheet, their form and the scales. */
@SuppressWarnings("NullAway.Init")
class IndikatorScreenTest {
    private static final String SHEET = "Indikator dan target";
    private static final int TARGET_TW_I = 5;
    private static final int BOBOT = 10;
    private static final String PERUBAHAN = """
        No\tKode\tSasaran Strategis\tIndikator Kinerja\tSatuan\tTarget Kinerja\t
        \t\t\t\t\tMurni\tPerubahan
        1\tIKU.9\tSasaran baru\tIndeks kepuasan\tIndeks\t85\t87
        """;

    private static final String BERUBAH = """
        Kode\tIndikator\tSatuan\tTarget tahun
        1.1\tPersentase rumah layak huni\t%\t94
        \tLuas kawasan kumuh perkotaan\tha\t5
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

    private void show() {
        visitor = visit.show();
        visitor.part("Indikator");
    }

    private List<String> kode() {
        return visit.desk().services().kinerja().indikator(2026).stream()
                .map(tercatat -> tercatat.indikator().kode())
                .toList();
    }

    private Indikator indikator(String kode) {
        return visit.desk().indikator(kode).indikator();
    }

    private void typeCell(String kode, int column, String text) {
        visit.go(SHEET, kode, column);
        visitor.letters(visit.sheet(SHEET), text);
        visitor.key("Enter");
    }

    private void paste(String table) {
        visitor.press("Tempel dari Excel");
        visitor.begin("Tabel yang disalin dari Excel", table);
        visitor.press("Periksa tabel");
    }

    @Test
    void anEmptyYearOffersEveryWayToBegin() {
        Headless.run(() -> {
            show();
            visitor.press("Tahun berikutnya");
            assertThat(visitor.words()).contains("Belum ada indikator");
            visitor.press("Daftar isian Excel");
            visitor.press("Buka berkas");
            visitor.press("Tulis indikator");
            assertThat(visitor.navigator().here().get()).isEqualTo(new Destination.IndikatorBaru(2027, ""));
        });
        assertThat(visitor.opened()).containsExactly(folder.resolve("Indikator 2027.xlsx"));
    }

    @Test
    void theTableGoesOutAndComesBackUnchanged() {
        Headless.run(() -> {
            show();
            visitor.press("Salin tabel");
            assertThat(visitor.words()).contains("Tabel disalin; tempel di Excel.");
            String copied = Clipboard.getSystemClipboard().getString();
            visitor.press("Tempel dari Excel");
            assertThat(visitor.find(TextInputControl.class, "Tabel yang disalin")
                            .getText())
                    .isEqualTo(copied);
            visitor.begin("Tabel yang disalin dari Excel", " ");
            visitor.press("Periksa tabel");
            assertThat(visitor.words()).contains("Belum ada tabel yang ditempel.");
            visitor.begin("Tabel yang disalin dari Excel", copied);
            visitor.press("Periksa tabel");
            assertThat(visitor.words()).contains("0 baru, 0 berubah, 5 sama. Belum ada yang disimpan.");
            assertThat(visitor.canPress("Simpan")).isFalse();
            visitor.press("Tutup");
            visitor.choosesNothing();
            visitor.press("Impor Excel");
            assertThat(visitor.isAsked()).isFalse();
        });
    }

    @Test
    void theDocumentOfChangedTargetsIsKeptHoweverItsFieldIsLeft() {
        Headless.run(() -> {
            show();
            paste(PERUBAHAN);
            visitor.begin("Nomor dokumen perubahan", "188/PK/2026");
            visitor.choose("Target perubahan berlaku sejak", Optional.of(Triwulan.III));
            assertThat(visitor.find(TextInputControl.class, "Nomor dokumen perubahan")
                            .getText())
                    .isEqualTo("188/PK/2026");
            visitor.press("Simpan 1 indikator");
            assertThat(indikator("IKU.9").perubahan()).singleElement().satisfies(perubahan -> {
                assertThat(perubahan.nomor()).isEqualTo("188/PK/2026");
                assertThat(perubahan.berlaku()).isEqualTo(Triwulan.III);
            });
            visitor.press("Urungkan");
            assertThat(kode()).doesNotContain("IKU.9");
            paste(PERUBAHAN);
            visitor.begin("Nomor dokumen perubahan", "189/PK/2026");
            visitor.press("Simpan 1 indikator");
        });
        assertThat(indikator("IKU.9").perubahan().getFirst().nomor()).isEqualTo("189/PK/2026");
    }

    @Test
    void whatChangesAndWhatCannotBeReadIsSeenBeforeItIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("tabel.csv"), "Kode;Indikator;Satuan;Target tahun\n1.1;;%;94\n");
        visit.desk().type("1.1", Triwulan.I, "90");
        visit.desk().lock("1.1", Triwulan.I);
        Headless.run(() -> {
            show();
            paste(BERUBAH);
            assertThat(visitor.says("Belum ada yang disimpan.")).isTrue();
            assertThat(visitor.says("Nilai indikator ini sudah ada yang ditetapkan"))
                    .isTrue();
            visitor.press("Tidak jadi");
            paste("Kode\tIndikator\tSatuan\tTarget tahun\n1.3\tLuas kawasan kumuh\tha\tbanyak\n");
            visitor.cancel();
            visitor.chooses(file);
            visitor.press("Impor Excel");
            assertThat(visitor.isAsked()).isTrue();
            visitor.cancel();
        });
        assertThat(indikator("1.1").target().tahunan().teks()).isEqualTo("92");
    }

    @Test
    void theYearIsCopiedAfterALook() {
        Headless.run(() -> {
            show();
            visitor.press("Salin ke tahun lain");
            assertThat(visitor.words()).contains("5 indikator akan ditambahkan.");
            visitor.press("Sertakan targetnya");
            visitor.choose("Tahun tujuan", 2028);
            visitor.press("Salin indikator");
            assertThat(visitor.words()).contains("5 indikator disalin.");
        });
        assertThat(visit.desk().services().kinerja().indikator(2028))
                .extracting(tercatat -> tercatat.indikator().target().tahunan().teks())
                .contains("92");
    }

    @Test
    void rowsAreMovedOpenedAndDeleted() {
        Headless.run(() -> {
            show();
            visit.go(SHEET, "1.1", 1);
            visitor.press("Turunkan urutan");
            assertThat(kode()).startsWith("1.2", "1.1");
            visit.go(SHEET, "1.1", 1);
            visitor.press("Naikkan urutan");
            visit.go(SHEET, "1.1", 1);
            visitor.press("Naikkan urutan");
            assertThat(kode()).startsWith("1.1", "1.2");
            visit.go(SHEET, "1.3", 1);
            visitor.menu(visit.sheet(SHEET), "Hapus indikator");
            visitor.press("Hapus indikator 1.3");
            assertThat(kode()).doesNotContain("1.3");
            visitor.key(visit.sheet(SHEET), "Ctrl+A");
            visitor.press("Hapus indikator");
            visitor.press("Hapus 4 indikator");
            assertThat(visitor.words()).contains("Belum ada indikator");
        });
        assertThat(kode()).isEmpty();
    }

    @Test
    void theMenuOfARowOpensItsForm() {
        Headless.run(() -> {
            show();
            visit.go(SHEET, "1.2", 1);
            visitor.menu(visit.sheet(SHEET), "Buka indikator");
            assertThat(visitor.navigator().here().get())
                    .isEqualTo(new Destination.Indikator(
                            visit.desk().indikator("1.2").id()));
            visit.view().search();
            visitor.begin("Cari indikator", "tidak ada yang begini");
            visitor.key("Enter");
            assertThat(visitor.words()).contains("Tidak ada indikator yang cocok.");
        });
    }

    @Test
    void aTargetOfASettledQuarterIsAskedAboutAndAWrongCellStays() {
        visit.desk().type("1.1", Triwulan.I, "90");
        visit.desk().lock("1.1", Triwulan.I);
        Headless.run(() -> {
            show();
            typeCell("1.1", BOBOT, "banyak");
            assertThat(visit.view().unkept()).isNotEmpty();
            visitor.part("Grafik");
            assertThat(visit.view().part()).isEqualTo("Indikator");
            visitor.key("Esc");
            typeCell("1.1", BOBOT, "35");
            visitor.press("Urungkan isian");
            assertThat(indikator("1.1").bobot()).hasToString("40");
            typeCell("1.1", TARGET_TW_I, "87");
            assertThat(visitor.words()).contains("Nilai yang sudah ditetapkan akan berubah");
            visitor.press("Perubahan target");
            assertThat(visitor.says("Perubahan target 1.1")).isTrue();
            visitor.cancel();
            assertThat(indikator("1.1").target().triwulan(Triwulan.I).teks()).isEqualTo("86");
            typeCell("1.1", TARGET_TW_I, "87");
            visitor.press("Ubah dan hitung ulang");
        });
        assertThat(indikator("1.1").target().triwulan(Triwulan.I).teks()).isEqualTo("87");
    }

    @Test
    void changedTargetsAreTypedKeptAndTakenBack() {
        Headless.run(() -> {
            show();
            visit.go(SHEET, "1.1", 1);
            visitor.press("Perubahan target");
            visitor.type("Tanggal dokumen", "entah");
            visitor.press("Simpan perubahan target");
            assertThat(visitor.words()).contains("\"entah\" bukan tanggal.", "Belum ada target yang berubah.");
            visitor.type("Tanggal dokumen", "1 Juli 2026");
            visitor.type("Nomor dokumen", "188/PK/2026");
            visitor.choose("Berlaku sejak", Triwulan.III);
            Sheet<?> sheet = visitor.find(Sheet.class, "Target yang baru");
            sheet.home();
            visitor.letters(sheet, "x");
            visitor.key("Enter");
            assertThat(visitor.words()).contains("Peringatan · 1.1, Target tahun");
            sheet.home();
            visitor.letters(sheet, "95");
            visitor.key("Enter");
            visitor.press("Simpan perubahan target");
            assertThat(indikator("1.1").perubahan()).hasSize(1);
            assertThat(visitor.words()).contains("Target perubahan");
            visitor.press("Urungkan");
            assertThat(visitor.words()).contains("Target dikembalikan.");
            assertThat(indikator("1.1").perubahan()).isEmpty();
        });
        Headless.run(() -> {
            for (Triwulan triwulan : Triwulan.values()) {
                visit.desk().type("1.1", triwulan, "90");
                visit.desk().lock("1.1", triwulan);
            }
            show();
            visit.go(SHEET, "1.1", 1);
            visitor.menu(visit.sheet(SHEET), "Perubahan target");
            assertThat(visitor.words()).contains("Nilai sampai triwulan terakhir sudah ditetapkan.");
        });
    }
}
