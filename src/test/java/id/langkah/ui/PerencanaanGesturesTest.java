package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.PohonUji;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.TingkatPohon;
import id.langkah.service.DataPerencanaan;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Typing, pasting, and changing one's mind on the screen of plans. */
@SuppressWarnings("NullAway.Init")
class PerencanaanGesturesTest {
    private static final String SASARAN = "Rumah layak bertambah";
    private static final String LUAS = "Luas kawasan tertata";

    @TempDir
    private Path folder;

    private Layar layar;
    private DataPerencanaan data;
    private Motions hand;

    @BeforeEach
    void open() {
        layar = new Layar(new ScreenDesk(folder, LocalDateTime.of(2026, 4, 6, 8, 0)), folder.resolve("langkah.db"));
        data = DataPerencanaan.of(layar.meja().database(), layar.meja()::now);
        Headless.run(() -> Clipboard.getSystemClipboard().clear());
    }

    @AfterEach
    void close() {
        hand.close();
        layar.meja().close();
    }

    /** A Renstra of 2025–2029 with four nodes, of which the second has an indicator. */
    private void planned() {
        PohonKinerja pohon =
                PohonUji.pohon("Layanan membaik", "-" + SASARAN, "--Program Kawasan", "--Program Perumahan");
        data.rencana()
                .save(new Renstra(
                        0,
                        "",
                        2025,
                        2029,
                        "",
                        PohonUji.unnumbered(pohon)
                                .with(
                                        1,
                                        pohon.get(1)
                                                .withId(0)
                                                .withIndikator(List.of(
                                                        PohonUji.indikator(LUAS, 2025, 10, 20, 30, 40, 50),
                                                        PohonUji.indikator("Jumlah rumah", 2025, 1, 2, 3, 4, 5))))));
    }

    private Renstra kept() {
        return data.rencana().semua().getFirst();
    }

    private List<String> lines() {
        return PohonUji.lines(kept().pohon());
    }

    private Motions at(String bagian) {
        hand = new Motions(layar, new Destination.Perencanaan(bagian)).shown();
        return hand;
    }

    @SuppressWarnings("unchecked")
    private void row(int at) {
        Headless.run(() -> {
            ListView<Integer> outline = (ListView<Integer>) hand.shell().lookup(".pohon-susunan");
            outline.getSelectionModel().clearAndSelect(at);
            outline.requestFocus();
        });
    }

    @Test
    void theOutlineIsWrittenByKeysWithoutLosingALetter() {
        planned();
        at("Pohon Kinerja");
        row(3);
        hand.type("s");
        hand.awaitFocus("Uraian");
        hand.type(" Rakyat");
        hand.press("Enter");
        assertThat(lines()).contains("--Program Perumahans Rakyat");
        hand.awaitFocus("Uraian");
        hand.type("Program Air");
        hand.press("Tab");
        assertThat(lines()).last().isEqualTo("---Program Air");
        hand.awaitFocus("Uraian");
        hand.press("Esc");
        hand.awaitFocus("Susunan pohon kinerja");

        row(4);
        hand.press("Shift+Tab");
        hand.press("Alt+Up");
        assertThat(lines().get(3)).isEqualTo("--Program Air");
        hand.press("Ctrl+Z");
        hand.press("Ctrl+Shift+Z");
        assertThat(lines().get(3)).isEqualTo("--Program Air");
        row(1);
        hand.press("Alt+Down");
        assertThat(lines().get(1)).as("it has no neighbour below").isEqualTo("-" + SASARAN);
        hand.press("Ctrl+Enter");
        hand.awaitFocus("Uraian");
        hand.type("Program Baru");
        hand.press("Ctrl+1");
        assertThat(lines()).as("what is being typed is kept on leaving").contains("--Program Baru");
    }

    @Test
    void allAboutANodeIsChangedBesideIt() {
        planned();
        at("Pohon Kinerja");
        row(1);
        hand.fill("Kode", "1.2", "Tab");
        hand.fill("Uraian", "Rumah layak huni\nbertambah", "Ctrl+Tab");
        hand.fill("Penanggung jawab", "Kepala Bidang", "Enter");
        assertThat(kept().pohon().get(1))
                .satisfies(simpul -> assertThat(simpul.kode()).isEqualTo("1.2"))
                .satisfies(simpul -> assertThat(simpul.uraian()).isEqualTo("Rumah layak huni bertambah"))
                .satisfies(simpul -> assertThat(simpul.penanggungJawab()).isEqualTo("Kepala Bidang"));

        hand.click("Naikkan Jumlah rumah");
        assertThat(indikator()).containsExactly("Jumlah rumah", LUAS);
        hand.click("Buka indikator " + LUAS);
        hand.into("Target 2029").type("banyak");
        hand.click("Simpan indikator");
        assertThat(hand.shell().dialogs().isOpen()).as("a word is no target").isTrue();
        hand.into("Target 2029").type("55");
        hand.into("Indikator").type("Luas tertata");
        hand.click("Simpan indikator");
        hand.click("Hapus Jumlah rumah");
        assertThat(indikator()).containsExactly("Luas tertata");
        assertThat(kept().pohon().get(1).indikator().getFirst().target(2029).teks())
                .isEqualTo("55");

        row(3);
        hand.choose("Tingkat", TingkatPohon.KEGIATAN);
        assertThat(lines().get(3)).isEqualTo("---Program Perumahan");
        hand.click("Hapus cabang");
        assertThat(lines()).hasSize(3);
        hand.click("Urungkan");
        assertThat(lines()).hasSize(4);
        row(1);
        hand.press("Delete");
        assertThat(hand.words()).contains("3 baris dihapus beserta yang di bawahnya.");
        assertThat(lines()).containsExactly("Layanan membaik");
    }

    private List<String> indikator() {
        return kept().pohon().get(1).indikator().stream()
                .map(butir -> butir.nama())
                .toList();
    }

    @Test
    void theDrawingAndTheFindingsLeadToTheirRow() throws Exception {
        planned();
        at("Pohon Kinerja");
        hand.click("Periksa");
        hand.click("Program Kawasan");
        assertThat(selected()).isEqualTo(2);
        Headless.run(() -> Keadaan.pill(hand.shell(), 1, 1));
        Path paper = folder.resolve("pohon.pdf");
        layar.chosen().add(paper);
        hand.menu("Simpan sebagai PDF");
        assertThat(Files.size(paper)).isPositive();
        hand.menu("Lihat dan cetak");
        assertThat(layar.opened()).hasSize(1);
        Headless.run(() -> click(
                hand.all(Rectangle.class).stream()
                        .filter(box -> box.getStyleClass().contains("bagan-simbol"))
                        .findFirst()
                        .orElseThrow(),
                1));
        assertThat(selected()).isZero();
        assertThat(hand.at()).isInstanceOf(ListView.class);
    }

    private ListCell<?> cell(int at) {
        return hand.all(ListCell.class).stream()
                .filter(cell -> cell.getIndex() == at && !cell.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Dragged dragged(int at) {
        return new Dragged(DataFormat.lookupMimeType("application/x-langkah-simpul"), at);
    }

    @Test
    void aBranchIsDraggedOverAnotherButNotIntoItself() {
        planned();
        at("Pohon Kinerja");
        Headless.run(() -> {
            assertThat(dragged(1).over(cell(2)))
                    .as("it lies in what is dragged")
                    .isFalse();
            assertThat(dragged(3).over(cell(2))).isTrue();
            assertThat(cell(2).getPseudoClassStates())
                    .extracting(PseudoClass::getPseudoClassName)
                    .contains("above");
            dragged(1).drop(cell(2));
        });
        assertThat(lines()).hasSize(4).endsWith("--Program Perumahan");
        Headless.run(() -> dragged(3).drop(cell(2)));
        assertThat(lines().subList(2, 4)).containsExactly("--Program Perumahan", "--Program Kawasan");
        Headless.run(() -> click(cell(2), 2));
        hand.awaitFocus("Uraian");
    }

    private int selected() {
        return Headless.get(() -> ((ListView<?>) hand.shell().lookup(".pohon-susunan"))
                .getSelectionModel()
                .getSelectedIndex());
    }

    private static void click(Node node, int clicks) {
        Event.fireEvent(node, Clicks.event(MouseEvent.MOUSE_CLICKED, MouseButton.PRIMARY, clicks, false, node));
    }

    @Test
    void targetsAreTypedIntoTheSheetOfTheRenstra() throws Exception {
        planned();
        at("Renstra");
        hand.press("Down");
        hand.press("F4");
        hand.answer("Tidak jadi");
        hand.press("Ctrl+N");
        hand.into("Indikator").type("Jumlah permohonan");
        hand.click("Tambahkan indikator");
        assertThat(indikator()).containsExactly(LUAS, "Jumlah rumah", "Jumlah permohonan");

        hand.press("Ctrl+Home");
        hand.press("Down");
        hand.click("Hapus indikator");
        assertThat(indikator()).hasSize(2);
        hand.click("Urungkan");
        assertThat(indikator()).hasSize(3);

        hand.click("Buat indikator 2026…");
        hand.answer("Buat indikator");
        assertThat(layar.kinerja().kinerja().indikator(2026)).hasSize(3);
        assertThat(hand.words()).anyMatch(words -> words.startsWith("3 indikator ditambahkan"));

        layar.chosen().add(folder.resolve("rencana.xlsx"));
        hand.menu("Tulis ke Excel");
        hand.click("Buka berkas");
        assertThat(layar.opened()).containsExactly(folder.resolve("rencana.xlsx"));
        hand.menu("Baca dari Excel");
        hand.press("Esc");
        assertThat(hand.shell().dialogs().isOpen()).isFalse();
        hand.menu("Ubah Renstra");
        hand.into("Tahun akhir").type("nanti");
        hand.answer("Simpan Renstra");
        assertThat(hand.words()).contains("Tahunnya belum terbaca.");
        hand.into("Tahun akhir").type("2024");
        hand.answer("Simpan Renstra");
        assertThat(hand.shell().dialogs().isOpen())
                .as("it would end before it begins")
                .isTrue();
        hand.into("Tahun akhir").type("2030");
        hand.into("Nama").type("Renstra Dinas");
        hand.answer("Simpan Renstra");
        assertThat(kept().akhir()).isEqualTo(2030);
        hand.menu("Hapus Renstra");
        hand.answer("Hapus Renstra");
        assertThat(data.rencana().semua()).isEmpty();
        assertThat(hand.words()).contains("Belum ada Renstra untuk tahun 2026");
    }

    @Test
    void moneyIsTypedUpToAQuarterAndOnlyNumbersCount() {
        planned();
        at("Anggaran");
        hand.type("banyak");
        hand.press("Enter");
        hand.press("Esc");
        assertThat(data.anggaran().anggaran(2026).isian()).isEmpty();
        hand.type("1.000");
        hand.press("Tab");
        hand.press("Tab");
        hand.type("2.000");
        hand.press("Enter");
        long program = kept().pohon().get(2).id();
        assertThat(Objects.requireNonNull(data.anggaran().anggaran(2026).isian().get(program))
                        .murni())
                .isEqualByComparingTo("1000");
        assertThat(hand.words()).anyMatch(words -> words.endsWith("peringatan"));
        hand.click("1 peringatan");
        assertThat(hand.shell().dialogs().isOpen()).isTrue();
        hand.answer("Tutup");
        hand.press("Ctrl+Z");
        hand.choose("Sampai triwulan", Triwulan.IV);
        assertThat(hand.words()).anyMatch(words -> words.contains("realisasi s.d. TW IV"));
        hand.click("Tahun berikutnya");
        assertThat(data.anggaran().anggaran(2027).isian()).isEmpty();
        hand.click("Tahun sebelumnya");
        data.anggaran().save(2026, Map.of(program, Anggaran.murni(BigDecimal.TEN)));
        hand.press("F5");
        assertThat(hand.words()).anyMatch(words -> words.startsWith("Jumlah pagu Rp 10"));
    }

    @Test
    void nothingBlankIsPastedAndWhatIsNoTableIsSaidSo() {
        planned();
        at("Renstra");
        hand.click("Tempel tabel…");
        hand.click("Periksa tabel");
        assertThat(hand.focused()).isEqualTo("Tabel yang ditempel");
        hand.type("hanya kalimat biasa");
        hand.click("Periksa tabel");
        assertThat(hand.words()).contains("Tidak ada yang dapat dibaca");
        hand.answer("Tutup");
        Headless.run(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "Layanan cepat\n\tAntrean pendek")));
        Headless.run(() -> Keadaan.pill(hand.shell(), 0, 1));
        row(0);
        hand.press("Ctrl+V");
        hand.into("Daftar yang ditempel").type("");
        Headless.run(() -> ((TextArea) hand.at()).clear());
        hand.click("Masukkan ke pohon");
        assertThat(hand.words()).contains("Belum ada baris.");
        hand.type("Layanan cepat\n\tAntrean pendek");
        hand.click("Masukkan ke pohon");
        assertThat(lines()).endsWith("Layanan cepat", "-Antrean pendek");
        hand.click("Urungkan");
        assertThat(lines()).hasSize(4);
    }
}
