package id.langkah.ui.arsip;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.Catatan;
import id.langkah.ui.Headless;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.Visitor;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, chosen and printed on the screen of the archive. */
@SuppressWarnings("NullAway.Init")
class ArsipViewTest {
    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private Visitor visitor;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 4, 6, 8, 0));
    }

    @AfterEach
    void close() {
        Headless.run(Visitor::away);
        meja.close();
    }

    private void show(long entri) {
        visitor = new Visitor(folder);
        var model = new ArsipModel(
                meja.data().arsip(), meja.data().kinerja(), visitor.kit().background());
        visitor.show(new ArsipView(model, visitor.kit(), entri));
    }

    private List<EntriArsip> stored() {
        return meja.data().arsip().list().entri();
    }

    private TableView<?> table() {
        return visitor.find(TableView.class, "Daftar arsip");
    }

    private void write(String uraian, String jumlah) {
        visitor.type("Uraian", uraian);
        visitor.type("Jumlah", jumlah);
        visitor.press("Simpan entri");
    }

    @Test
    void aPaperIsWrittenDownCorrectedAndTakenOut() {
        Headless.run(() -> {
            show(0);
            assertThat(visitor.says("Arsip masih kosong")).isTrue();
            visitor.press("Catat berkas kertas");
            write(" ", "1");
            assertThat(visitor.says("Uraian arsip belum diisi.")).isTrue();
            for (String jumlah : List.of("0", "2,5", "10000", "-1", "banyak", "")) {
                write("Laporan kinerja", jumlah);
                assertThat(visitor.says("Jumlah \"" + jumlah + "\" tidak dapat disimpan."))
                        .as(jumlah)
                        .isTrue();
            }
            visitor.type("Tingkat perkembangan", "Salinan basah");
            visitor.type("Dicatat oleh", "Rina");
            write("Laporan kinerja", "3");
            assertThat(visitor.says("Entri arsip disimpan.")).isTrue();
            assertThat(visitor.says("3 berkas")).isTrue();

            table().getSelectionModel().select(0);
            visitor.key(table(), "Enter");
            visitor.type("Boks", "12");
            visitor.press("Simpan entri");
            assertThat(stored()).singleElement().satisfies(entri -> {
                assertThat(entri.boks()).isEqualTo("12");
                assertThat(entri.tingkatPerkembangan()).isEqualTo("Salinan basah");
            });

            for (Runnable way : List.<Runnable>of(
                    () -> visitor.doubleClick(table()),
                    () -> visitor.key(table(), "F2"),
                    () -> visitor.press("Buka entri"),
                    () -> visitor.menu(table(), "Buka entri"))) {
                table().getSelectionModel().select(0);
                way.run();
                assertThat(visitor.isAsked()).isTrue();
                visitor.cancel();
            }
            visitor.press("Hapus entri");
            visitor.press("Tidak jadi");
            assertThat(stored()).hasSize(1);
            visitor.key(table(), "Delete");
            visitor.press("Hapus entri");
            assertThat(visitor.says("Arsip masih kosong")).isTrue();
        });
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatIsSearchedIsFoundOrSaidNotToBeThere() {
        Headless.run(() -> {
            keep("Laporan kinerja", "1");
            keep("Surat permintaan", "2");
            show(stored().getFirst().id());
            assertThat(table().getSelectionModel().getSelectedItem()).isEqualTo(stored().getFirst());
            visitor.menu(table(), "Salin");
            assertThat(Clipboard.getSystemClipboard().getString()).contains("Laporan kinerja");
            visitor.key(table(), "Ctrl+A");
            assertThat(table().getSelectionModel().getSelectedItems()).hasSize(2);
            visitor.key("F2");
            assertThat(visitor.isAsked()).as("two rows are not opened").isFalse();
            visitor.type("Cari arsip", "permintaan boks 2");
            visitor.key("Shift+Tab");
            visitor.key("Enter");
            assertThat(table().getItems()).hasSize(1);
            visitor.type("Cari arsip", "tidak ada");
            visitor.key("Shift+Tab");
            visitor.key("Enter");
            assertThat(table().getItems()).isEmpty();
            assertThat(visitor.says("Tidak ada arsip yang cocok.")).isTrue();
            assertThat(visitor.says("Arsip masih kosong")).isFalse();
        });
    }

    private void keep(String uraian, String boks) {
        meja.data()
                .arsip()
                .add(
                        new EntriArsip(
                                0, "", uraian, "2026", "Asli", 1, "berkas", boks, "Lemari 2", "", null, List.of()),
                        "Rina");
    }

    @Test
    void theListAndTheLabelsArePrinted() {
        Headless.run(() -> {
            keep("Laporan kinerja", "1");
            show(0);
            visitor.choosesNothing();
            visitor.press("Label boks");
            assertThat(visitor.says("ditulis")).isFalse();
            visitor.chooses();
            visitor.press("Label boks");
            visitor.press("Cetak daftar arsip");
            assertThat(visitor.says("Daftar Arsip.pdf ditulis.")).isTrue();
            visitor.press("Buka berkas");
            assertThat(visitor.opened()).hasSize(1);
        });
        assertThat(folder.resolve("Label Boks.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("Daftar Arsip.pdf")).isNotEmptyFile();
    }

    @Test
    void finishedRunsAreArchivedOneOrSeveralAtOnce() {
        VersiSop sop = meja.add(Contoh.lurus(1));
        for (String judul : List.of("Januari", "Februari", "Maret")) {
            meja.done(meja.start(sop, judul));
        }
        Headless.run(() -> {
            show(0);
            visitor.press("Arsipkan pengerjaan");
            ListView<?> list = visitor.find(ListView.class, "Pengerjaan yang selesai");
            list.getSelectionModel().clearSelection();
            visitor.press("Isi data arsip");
            assertThat(visitor.says("Belum ada pengerjaan yang dipilih.")).isTrue();
            list.getSelectionModel().select(0);
            visitor.press("Isi data arsip");
            visitor.press("Simpan entri");
            assertThat(stored()).hasSize(1);

            visitor.press("Arsipkan pengerjaan");
            visitor.find(ListView.class, "Pengerjaan").getSelectionModel().selectAll();
            visitor.press("Isi data arsip");
            assertThat(visitor.says("2 entri arsip baru")).isTrue();
            visitor.type("Jumlah", "x");
            visitor.press("Simpan 2 entri");
            assertThat(visitor.says("Jumlah \"x\" tidak dapat disimpan.")).isTrue();
            visitor.type("Jumlah", "1");
            visitor.type("Boks", "7");
            visitor.press("Simpan 2 entri");

            visitor.press("Arsipkan pengerjaan");
            assertThat(visitor.says("Semua pengerjaan yang selesai sudah diarsipkan."))
                    .isTrue();
            visitor.press("Tutup");
        });
        assertThat(stored()).extracting(EntriArsip::boks).containsExactlyInAnyOrder("", "7", "7");
        assertThat(stored()).allSatisfy(entri -> assertThat(entri.pengerjaan()).isNotNull());
    }

    @Test
    void settledFiguresAreChosenAndBecomeOneEntry() {
        Headless.run(() -> {
            show(0);
            visitor.press("Arsipkan nilai");
            assertThat(visitor.says("Belum ada data kinerja.")).isTrue();
            visitor.press("Tutup");
            settle();
            visitor.press("Arsipkan nilai");
            assertThat(visitor.says("3 dari 3 nilai dipilih")).isTrue();
            visitor.choose("Triwulan", "Triwulan II");
            assertThat(visitor.says("1 dari 1 nilai dipilih")).isTrue();
            visitor.choose("Bidang", "Sekretariat");
            assertThat(visitor.says("Tidak ada nilai yang ditetapkan dan belum diarsipkan."))
                    .isTrue();
            visitor.press("Isi data arsip");
            assertThat(visitor.says("Belum ada nilai yang dipilih.")).isTrue();
            visitor.choose("Triwulan", "Semua triwulan");
            visitor.choose("Bidang", "Semua bidang");
            visitor.press("Pilih semua yang tampak");
            assertThat(visitor.says("0 dari 3 nilai dipilih")).isTrue();
            ListView<?> list = visitor.find(ListView.class, "Nilai yang sudah ditetapkan");
            visitor.key(list, "Space");
            assertThat(visitor.words()).contains("1 dari 3 nilai dipilih");
            visitor.press("Isi data arsip");
            assertThat(visitor.says("1 nilai yang ditetapkan ikut diarsipkan.")).isTrue();
            visitor.press("Simpan entri");
        });
        assertThat(stored())
                .singleElement()
                .satisfies(entri -> assertThat(entri.realisasi()).hasSize(1));
        assertThat(meja.data().kinerja().indikator(2026).stream()
                        .flatMap(tercatat -> tercatat.realisasi().values().stream())
                        .filter(realisasi -> realisasi.status() == Realisasi.Status.DIARSIPKAN))
                .hasSize(1);
    }

    /** Two figures without unit words and one percentage, all settled. */
    private void settle() {
        ContohIndikator.semua(2026).forEach(meja.data().kinerja()::add);
        List<Long> id = meja.data().kinerja().indikator(2026).stream()
                .map(IndikatorTercatat::id)
                .toList();
        for (KunciRealisasi kunci : List.of(
                new KunciRealisasi(id.get(0), Triwulan.I),
                new KunciRealisasi(id.get(0), Triwulan.II),
                new KunciRealisasi(id.get(2), Triwulan.I))) {
            meja.data().realisasi().type(Map.of(kunci, "12"), "Rina");
            meja.data()
                    .realisasi()
                    .record(
                            Stream.of(
                                            new PeristiwaRealisasi.Dikumpulkan(null),
                                            new PeristiwaRealisasi.Diverifikasi(),
                                            new PeristiwaRealisasi.Ditetapkan())
                                    .map(fact -> new Catatan(kunci, fact))
                                    .toList(),
                            "Rina");
        }
    }
}
