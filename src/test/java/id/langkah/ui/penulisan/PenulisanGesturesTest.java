package id.langkah.ui.penulisan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.Tahap;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.PenulisanService;
import id.langkah.ui.Destination;
import id.langkah.ui.Dragged;
import id.langkah.ui.Headless;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.Visitor;
import id.langkah.ui.kit.GrowingArea;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the menus, dialogs and keys of the editor do to a draft. */
@SuppressWarnings("NullAway.Init")
class PenulisanGesturesTest {
    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private PenulisanService service;
    private VersiSop berlaku;
    private VersiSop draft;
    private PenulisanModel model;
    private PenulisanView view;
    private Visitor visitor;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 3, 2, 8, 0));
        service = new PenulisanService(meja.database(), meja::now);
        berlaku = meja.add(Contoh.berjenjang());
        draft = service.revise(berlaku.sopId());
    }

    @AfterEach
    void close() {
        Headless.run(() -> {
            view.left();
            Visitor.away();
        });
        meja.close();
    }

    private void show(long versiId) {
        visitor = new Visitor(folder);
        model = new PenulisanModel(service, visitor.kit().background(), versiId);
        view = new PenulisanView(model, visitor.kit(), visitor.navigator());
        visitor.show(view);
    }

    private Sop sop() {
        return model.sop().orElseThrow();
    }

    private List<String> kegiatan() {
        return sop().aktivitas().stream().map(Aktivitas::uraian).toList();
    }

    private List<String> berkas() {
        return sop().aktivitas().getFirst().mutuBaku().kelengkapan().stream()
                .map(kelengkapan -> Kelengkapan.tercetak(kelengkapan.nama(), kelengkapan.wajib()))
                .toList();
    }

    @Test
    void theMenuOfANumberMovesCopiesAndDeletesItsRow() {
        Headless.run(() -> {
            show(draft.id());
            visitor.item("Aktivitas 1", "Pindah ke atas");
            visitor.item("Aktivitas 6", "Pindah ke bawah");
            assertThat(sop()).isEqualTo(Contoh.berjenjang());
            visitor.item("Aktivitas 1", "Pindah ke bawah");
            assertThat(kegiatan()).startsWith("Memeriksa berkas 2", "Memeriksa berkas 1");
            visitor.item("Aktivitas 2", "Pindah ke atas");
            visitor.item("Aktivitas 1", "Salin ke bawah");
            assertThat(kegiatan()).startsWith("Memeriksa berkas 1", "Memeriksa berkas 1");
            visitor.item("Aktivitas 2", "Hapus aktivitas");
            visitor.item("Aktivitas 1", "Tambah di atas");
            visitor.item("Aktivitas 1", "Tambah di bawah");
            assertThat(kegiatan()).startsWith("", "", "Memeriksa berkas 1").hasSize(8);
            visitor.key(visitor.find(GrowingArea.class, "Aktivitas 3, kolom Kegiatan"), "Ctrl+Z");
            visitor.key(visitor.find(GrowingArea.class, "Aktivitas 2, kolom Kegiatan"), "Ctrl+Z");
            visitor.key(visitor.find(GrowingArea.class, "Aktivitas 1, kolom Kegiatan"), "Ctrl+Shift+Z");
            assertThat(kegiatan()).hasSize(7);
        });
    }

    @Test
    void itemsAreRenamedMovedMadeOptionalAndDeleted() {
        Headless.run(() -> {
            show(draft.id());
            visitor.item("Kelengkapan: Berkas 1", "Ubah");
            TextInputControl more = visitor.find(TextInputControl.class, "Aktivitas 1, kolom Kelengkapan, tambah");
            assertThat(more.getText()).isEqualTo("Berkas 1");
            more.setText("Surat tugas");
            visitor.key(more, "Enter");
            visitor.item("Kelengkapan: Surat tugas", "Jadikan tidak wajib");
            assertThat(berkas().getFirst()).isNotEqualTo("Surat tugas").startsWith("Surat tugas");
            visitor.item("Kelengkapan: Surat tugas", "Jadikan wajib");
            visitor.item("Kelengkapan: Lampiran 1", "Naikkan");
            assertThat(berkas().getLast()).isEqualTo("Surat tugas");
            visitor.item("Kelengkapan: Surat tugas", "Hapus");
            assertThat(berkas()).hasSize(1);
            visitor.key(more, "Enter");
            assertThat(berkas()).as("nothing was typed").hasSize(1);
            visitor.type("Aktivitas 1, kolom Output, tambah", "Nota dinas");
            visitor.item("Output: Hasil 1", "Hapus");
            assertThat(sop().aktivitas().getFirst().mutuBaku().output()).containsExactly("Nota dinas");
        });
    }

    @Test
    void columnsOfPelaksanaAreAddedNamedMovedAndDeleted() {
        Headless.run(() -> {
            show(draft.id());
            visitor.item("Lainnya", "Kolom pelaksana");
            visitor.press("Tambah");
            assertThat(sop().pelaksana()).containsExactly("Staf", "Kasubbag");
            visitor.begin("Pelaksana baru", "Kabid");
            visitor.press("Tambah");
            visitor.type("Nama pelaksana 1", "Staf teknis");
            visitor.type("Nama pelaksana 2", " ");
            visitor.press("Pindahkan Kabid ke kiri");
            visitor.press("Pindahkan Staf teknis ke kanan");
            assertThat(sop().pelaksana()).containsExactly("Kabid", "Staf teknis", "Kasubbag");
            visitor.press("Hapus pelaksana Kabid");
            visitor.begin("Pelaksana baru", "Arsiparis");
            visitor.press("Tutup");
            assertThat(sop().pelaksana()).containsExactly("Staf teknis", "Kasubbag", "Arsiparis");
            assertThat(sop().aktivitas().getFirst().pelaksana()).containsExactly("Staf teknis");

            String name = "Aktivitas 1, kolom Pelaksana: ";
            MenuButton menu = visitor.find(MenuButton.class, name);
            menu.show();
            visitor.item(name, "Pelaksana lain");
            menu.hide();
            visitor.begin("Nama pelaksana", "Pengelola data");
            visitor.press("Tambah pelaksana");
            assertThat(sop().aktivitas().getFirst().pelaksana()).containsExactly("Staf teknis", "Pengelola data");
            visitor.find(MenuButton.class, name).show();
            visitor.item(name, "Staf teknis");
            visitor.find(MenuButton.class, name).hide();
        });
        assertThat(sop().aktivitas().getFirst().pelaksana()).containsExactly("Pengelola data");
    }

    @Test
    void aKeputusanIsMadeChangedAndTakenAway() {
        Headless.run(() -> {
            show(draft.id());
            visitor.press("Aktivitas 4, kolom Keputusan");
            ComboBox<?> ya = visitor.find(ComboBox.class, "Ya menuju");
            ya.getSelectionModel().select(1);
            visitor.choose("Tidak menuju", 1);
            visitor.press("Jadikan keputusan");
            assertThat(sop().next(3)).hasValue(0);
            assertThat(sop().tidak(3)).hasValue(1);
            visitor.press("Aktivitas 4, kolom Keputusan");
            visitor.press("Bukan keputusan");
            assertThat(sop().aktivitas().get(3).isKeputusan()).isFalse();
            visitor.press("Aktivitas 6, kolom Keputusan");
            assertThat(visitor.words()).contains("Selesai");
            visitor.press("Kembali");

            GrowingArea names = visitor.find(GrowingArea.class, "Aktivitas 6, kolom Pelaksana");
            names.setText("Staf; Kasubbag");
            visitor.key(names, "Enter");
            visitor.press("Aktivitas 6, kolom Keputusan");
            visitor.choose("Diputuskan oleh", "Kasubbag");
            visitor.press("Jadikan keputusan");
            assertThat(sop().pemutus(5)).hasValue("Kasubbag");
            assertThat(visitor.words()).contains("Ya → selesai\nTidak → 5");
        });
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    @Test
    void aCopiedTableIsRecognisedAndOtherTextIsNot() {
        Headless.run(() -> {
            show(draft.id());
            copy("hanya kata");
            visitor.key(visitor.find(GrowingArea.class, "Aktivitas 1, kolom Kegiatan"), "Ctrl+V");
            assertThat(visitor.isAsked()).isFalse();
            copy("");
            visitor.press("Tempel tabel");
            assertThat(visitor.words()).contains("Tidak ada yang dapat ditempel");
            visitor.press("Tutup");
            copy("Kegiatan\tWaktu\n" + "Menyusun laporan\tsebentar sekali\n".repeat(7));
            visitor.key(visitor.find(GrowingArea.class, "Aktivitas 1, kolom Kegiatan"), "Ctrl+V");
            assertThat(visitor.words()).contains("dan 2 lainnya");
            visitor.press("Kembali");
            assertThat(sop().aktivitas()).hasSize(6);
            visitor.press("Tempel tabel");
            visitor.press("Tempel 7 aktivitas");
        });
        assertThat(sop().aktivitas()).hasSize(13);
    }

    @Test
    void aDraftIsComparedPutInForceAndThenEnded() {
        Headless.run(() -> {
            show(draft.id());
            visitor.press("Berlakukan");
            assertThat(visitor.says("Versi 1 digantikan.")).isTrue();
            visitor.press("Tidak jadi");
            visitor.type("Aktivitas 1, kolom Kegiatan", "Menerima surat");
            assertThat(visitor.says("belum tersimpan")).isTrue();
            visitor.key("Ctrl+S");
            assertThat(visitor.says("belum tersimpan")).isFalse();
            visitor.item("Lainnya", "Bandingkan");
            assertThat(visitor.navigator().here().get()).isEqualTo(new Destination.Banding(berlaku.id(), draft.id()));
            visitor.press("Berlakukan");
            visitor.press("Berlakukan");
            assertThat(visitor.words()).contains("SOP berlaku sebagai versi 2.", "Konsep ini tidak ditulis lagi");
            assertThat(visitor.navigator().here().get()).isEqualTo(new Destination.Sop(berlaku.sopId()));
            assertThat(view.unkept()).isEmpty();
            view.refresh();
            visitor.press("Kembali ke daftar SOP");
            assertThat(visitor.navigator().here().get()).isEqualTo(new Destination.Pustaka());
        });
        assertThat(service.get(draft.id()).status()).isEqualTo(Status.BERLAKU);
    }

    @Test
    void whatIsInForceAlreadyIsNotWritten() {
        Headless.run(() -> {
            show(berlaku.id());
            assertThat(visitor.words()).contains("Konsep ini tidak ditulis lagi");
        });
    }

    @Test
    void anEmptyDraftIsRefusedFilledAndDeleted() {
        VersiSop baru = service.begin();
        Headless.run(() -> {
            show(baru.id());
            assertThat(visitor.words()).contains("SOP baru");
            visitor.press("Berlakukan");
            visitor.press("Berlakukan");
            assertThat(visitor.words()).contains("SOP belum dapat diberlakukan");
            visitor.press("Tutup");
            visitor.press("Tambah aktivitas");
            assertThat(sop().aktivitas()).isNotEmpty();
            visitor.press("Bagan");
            visitor.press("Bagan");
            visitor.key("Ctrl+S");
            visitor.press("Periksa");
            assertThat(visitor.says("Saran pemeriksaan.")).isTrue();
            visitor.press("Tunjukkan");
            visitor.item("Lainnya", "Hapus konsep");
            visitor.press("Tidak jadi");
            visitor.item("Lainnya", "Hapus konsep");
            visitor.press("Hapus konsep");
            assertThat(visitor.navigator().here().get()).isEqualTo(new Destination.Pustaka());
        });
        assertThat(service.before(draft)).isPresent();
    }

    @Test
    void choicesAndListsOfTheIdentityAreInTheDraftAtOnce() {
        Headless.run(() -> {
            show(draft.id());
            visitor.tab("Identitas");
            for (ComboBox<?> box : visitor.all(ComboBox.class).toList()) {
                box.getSelectionModel().selectLast();
            }
            visitor.begin("Nama SOP", "Contoh \uF0B7 Berjenjang");
            visitor.tab("Aktivitas");
            visitor.choose("Aktivitas 1, kolom Tahap", Optional.of(Tahap.AKHIR));
            visitor.press("Urungkan");
            visitor.press("Ulangi");
            assertThat(sop().tahap(0)).isEqualTo(Tahap.AKHIR);
        });
        assertThat(sop().klasifikasi()).isNotEqualTo(Contoh.berjenjang().klasifikasi());
        assertThat(sop().nama()).doesNotContain("\uF0B7");
    }

    @Test
    void aRowIsDraggedToAnotherPlaceButNotOntoItself() {
        Headless.run(() -> {
            show(draft.id());
            DataFormat format = DataFormat.lookupMimeType("application/x-langkah-aktivitas");
            List<TableRow<?>> rows = visitor.all(TableRow.class)
                    .<TableRow<?>>map(row -> row)
                    .sorted((row, other) -> Integer.compare(row.getIndex(), other.getIndex()))
                    .toList();
            var first = new Dragged(format, 0);
            assertThat(first.over(rows.getFirst())).isFalse();
            first.drop(rows.getFirst());
            assertThat(new Dragged(folder).over(rows.get(1))).isFalse();
            assertThat(sop()).isEqualTo(Contoh.berjenjang());
            assertThat(first.over(rows.get(2))).isTrue();
            first.drop(rows.get(2));
        });
        assertThat(kegiatan()).startsWith("Memeriksa berkas 2", "Memeriksa berkas 3", "Memeriksa berkas 1");
    }
}
