package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.akip.EvaluasiAkip;
import id.langkah.domain.akip.IsianAkip;
import id.langkah.domain.akip.JawabanAkip;
import id.langkah.domain.akip.KriteriaAkip;
import id.langkah.domain.aksi.AksiTercatat;
import id.langkah.domain.aksi.KeadaanAksi;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.gabungan.HasilKantor;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.Periode;
import id.langkah.service.AkipService;
import id.langkah.service.CetakService;
import id.langkah.service.DataKantor;
import id.langkah.ui.akip.AkipModel;
import id.langkah.ui.akip.AkipView;
import id.langkah.ui.aksi.AksiModel;
import id.langkah.ui.aksi.AksiView;
import id.langkah.ui.gabungan.GabunganModel;
import id.langkah.ui.gabungan.GabunganView;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.Toasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done on the screens of the Rencana Aksi, of the evaluation and of several offices. */
@SuppressWarnings("NullAway.Init")
class SakipActsTest {
    @TempDir
    private Path folder;

    private final List<Path> chosen = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private ScreenDesk meja;
    private DataKantor data;
    private Dialogs dialogs;
    private StackPane root;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 5, 4, 8, 0));
        data = DataKantor.of(meja.database(), meja::now);
        ContohIndikator.semua(2026).forEach(data.kinerja()::add);
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private Kit kit() {
        dialogs = new Dialogs();
        var picker = new FilePicker(
                ask -> ask.kind() == FilePicker.Kind.SAVE ? List.of(folder.resolve(ask.name())) : chosen);
        return new Kit(Background.direct(), dialogs, new Toasts(), picker, opened::add);
    }

    private void show(Screen screen) {
        screen.shown();
        root = new StackPane(screen.node(), dialogs);
        Headless.scene(root, 1366, 768, Headless.NORMAL, false);
        Headless.layOut(root);
    }

    private void showAksi() {
        Kit kit = kit();
        show(new AksiView(
                new AksiModel(
                        data.aksi(),
                        CetakService.withoutOffice(meja::now),
                        kit.background(),
                        new SimpleObjectProperty<>(2026)),
                kit,
                new Navigator(new Destination.Perencanaan())));
    }

    private AkipView showAkip() {
        Kit kit = kit();
        var view = new AkipView(
                new AkipModel(
                        data.akip(),
                        CetakService.withoutOffice(meja::now),
                        kit.background(),
                        new SimpleObjectProperty<>(2026)),
                kit);
        show(view);
        return view;
    }

    private void showGabungan() {
        Kit kit = kit();
        show(new GabunganView(
                new GabunganModel(data.gabungan(), kit.background(), meja.now().toLocalDate()),
                kit,
                new Navigator(new Destination.Rekap())));
    }

    private static <N> Stream<N> all(Node within, Class<N> kind) {
        return Layout.all(within).filter(kind::isInstance).map(kind::cast);
    }

    private static void press(Parent within, String words) {
        all(within, Button.class)
                .filter(button -> (button.getText() + button.getAccessibleText()).contains(words))
                .filter(button -> !button.isDisabled())
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError(words))
                .fire();
        Headless.layOut(within);
    }

    /** Types into the field of a dialog that is heard so. */
    private void type(String name, String text) {
        all(dialogs, TextInputControl.class)
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name))
                .setText(text);
    }

    private void pill(int which) {
        all(root, PillBar.class).findFirst().orElseThrow().choose(which);
        Headless.layOut(root);
    }

    private void item(String words) {
        all(root, MenuButton.class)
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .filter(item -> item.getText().startsWith(words))
                .findFirst()
                .map(MenuItem.class::cast)
                .orElseThrow(() -> new AssertionError(words))
                .getOnAction()
                .handle(new ActionEvent());
        Headless.layOut(root);
    }

    private boolean says(String words) {
        return all(root, Label.class)
                .anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    private List<AksiTercatat> aksi() {
        return data.aksi().rencana(2026).baris().stream()
                .map(baris -> baris.aksi())
                .toList();
    }

    @Test
    void anAksiIsPlannedFollowedAndClosed() {
        Headless.run(() -> {
            showAksi();
            for (String uraian : List.of("Menyusun juknis", "Sosialisasi")) {
                press(root, "Tambah aksi");
                type("Aksi/kegiatan", uraian);
                type("Target TW II", "1 dokumen");
                type("Anggaran", "banyak");
                press(dialogs, "Simpan aksi");
                assertThat(says("bukan angka")).isTrue();
                type("Anggaran", "12.500.000");
                press(dialogs, "Simpan aksi");
            }
            assertThat(aksi())
                    .extracting(butir -> butir.aksi().uraian())
                    .containsExactly("Menyusun juknis", "Sosialisasi");
            press(root, "Turunkan aksi");
            assertThat(aksi().getFirst().aksi().uraian()).isEqualTo("Sosialisasi");
            press(root, "Ubah aksi");
            type("Aksi/kegiatan", " ");
            press(dialogs, "Simpan aksi");
            assertThat(says("Uraian aksi belum diisi.")).isTrue();
            press(dialogs, "Tidak jadi");
            press(root, "Hapus aksi");
            press(dialogs, "Hapus aksi");
            assertThat(aksi()).hasSize(1);
            press(root, "Ambil dari tahun lalu");
            pill(1);
            press(root, "Isi pemantauan");
            type("Realisasi", "Konsep dibahas");
            press(dialogs, "Simpan pemantauan");
            press(root, "Tambah tindak lanjut");
            press(dialogs, "Simpan tindak lanjut");
            assertThat(says("Tindak lanjut belum diisi.")).isTrue();
            type("Tindak lanjut", "Lengkapi data");
            press(dialogs, "Simpan tindak lanjut");
            pill(2);
            assertThat(says("1 tindak lanjut belum selesai.")).isTrue();
            press(root, "Ubah tindak lanjut");
            type("Pelaksana", "Kasubbag");
            press(dialogs, "Simpan tindak lanjut");
            press(root, "Tandai selesai");
            type("Hasil", "Data lengkap");
            press(dialogs, "Tandai selesai");
            assertThat(data.aksi().terbuka()).isEmpty();
            press(root, "Buka lagi");
            assertThat(data.aksi().terbuka())
                    .singleElement()
                    .satisfies(butir ->
                            assertThat(butir.tindakLanjut().pelaksana()).isEqualTo("Kasubbag"));
            item("Simpan sebagai Excel");
            item("Lihat dan cetak");
            press(root, "Hapus tindak lanjut");
            press(dialogs, "Hapus tindak lanjut");
        });
        assertThat(data.aksi().terbuka()).isEmpty();
        assertThat(aksi().getFirst().pantauan(Triwulan.II))
                .isEqualTo(new PantauanAksi(KeadaanAksi.BELUM, "Konsep dibahas", "", "", ""));
        assertThat(folder.resolve("Pemantauan Rencana Aksi 2026-TW2.xlsx")).isNotEmptyFile();
        assertThat(opened).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void answersAreKeptAtOnce() {
        KriteriaAkip first = AkipService.contoh().kriteria().getFirst();
        Headless.run(() -> {
            AkipView view = showAkip();
            TextInputControl catatan = all(root, TextInputControl.class)
                    .filter(field -> "Catatan".equals(field.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            catatan.setText("Dinilai tim kecil.");
            catatan.fireEvent(new ActionEvent());
            pill(2);
            Choice<Optional<JawabanAkip>> jawaban = (Choice<Optional<JawabanAkip>>) all(root, Choice.class)
                    .filter(choice -> (first.kode() + ", jawaban").equals(choice.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            jawaban.setValue(Optional.of(JawabanAkip.BB));
            TextInputControl bukti = all(root, TextInputControl.class)
                    .filter(field -> (first.kode() + ", bukti").equals(field.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            bukti.setText("Dokumen Renstra");
            bukti.fireEvent(new ActionEvent());
            press(root, "Pakai sebagai bukti");
            assertThat(says("31 dari 32 kriteria belum dijawab")).isTrue();
            view.left();
            item("Simpan sebagai Excel");
            item("Simpan tabel kriteria");
            pill(0);
            pill(1);
        });
        EvaluasiAkip kept = data.akip().evaluasi(2026);
        assertThat(kept.catatan()).isEqualTo("Dinilai tim kecil.");
        assertThat(kept.isian(first)).isEqualTo(new IsianAkip(JawabanAkip.BB, "Dokumen Renstra", ""));
        assertThat(kept.isian()).hasSize(2);
        assertThat(folder.resolve("Evaluasi AKIP 2026.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("Kriteria evaluasi AKIP.xlsx")).isNotEmptyFile();
    }

    @Test
    void otherCriteriaAreTakenAfterTheLossesWereSeen() throws IOException {
        KriteriaAkip first = AkipService.contoh().kriteria().getFirst();
        EvaluasiAkip begun = data.akip().evaluasi(2026);
        data.akip().save(begun.with(first, IsianAkip.BELUM.withJawaban(JawabanAkip.A)));
        Path file = folder.resolve("kriteria.json");
        data.akip().write(AkipService.contoh(), file);
        Files.writeString(file, Files.readString(file).replace("\"1.a.1\"", "\"X.1\""));
        Path broken = Files.writeString(folder.resolve("rusak.json"), "{");
        Headless.run(() -> {
            showAkip();
            chosen.add(broken);
            item("Impor tabel kriteria");
            assertThat(says("belum dapat dipakai")).isTrue();
            press(dialogs, "Tutup");
            chosen.set(0, file);
            item("Impor tabel kriteria");
            assertThat(says("1.a.1 " + first.uraian())).isTrue();
            press(dialogs, "Tidak jadi");
            assertThat(data.akip().evaluasi(2026).tabel().kriteria("X.1")).isEmpty();
            item("Impor tabel kriteria");
            press(dialogs, "Pakai kriteria ini");
        });
        assertThat(data.akip().evaluasi(2026).tabel().kriteria("X.1")).isPresent();
        assertThat(data.akip().evaluasi(2026).isian()).isEmpty();
    }

    @Test
    void officesAreWaitedForReceivedNamedAndDeleted() {
        Path file = folder.resolve("upt.json");
        data.ekspor().write(file, share -> {});
        Periode periode = new Periode(2026, Periode.Jenis.TRIWULAN, 2);
        Headless.run(() -> {
            showGabungan();
            press(root, "Tunggu kantor");
            type("Nama kantor", "UPT B\nUPT C\n");
            press(dialogs, "Tambahkan kantor");
            assertThat(says("2 kantor belum mengirim")).isTrue();
            chosen.add(file);
            press(root, "Terima kiriman");
            type("Nama kantor, upt.json", " ");
            press(dialogs, "Terima kiriman");
            assertThat(says("Nama kantor belum diisi.")).isTrue();
            type("Nama kantor, upt.json", "UPT B");
            press(dialogs, "Terima kiriman");
            press(root, "Terima kiriman");
            type("Nama kantor, upt.json", "UPT D");
            press(dialogs, "Terima kiriman");
            pill(1);
            pill(2);
            press(root, "Periode berikutnya");
            press(root, "Periode sebelumnya");
            pill(0);
            press(root, "Ganti nama");
            type("Nama kantor", "UPT D");
            press(dialogs, "Simpan nama");
            assertThat(says("ada lebih dari satu")).isTrue();
            type("Nama kantor", "UPT Baru");
            press(dialogs, "Simpan nama");
            press(root, "Ekspor Excel");
            press(root, "Hapus kiriman");
            press(dialogs, "Hapus kiriman");
            press(root, "Hapus kantor");
            press(dialogs, "Hapus kantor");
        });
        assertThat(data.gabungan().rekap(periode).kantor())
                .extracting(HasilKantor::kantor)
                .extracting(kantor -> kantor.nama())
                .hasSize(2);
        assertThat(folder.resolve("Rekap Gabungan 2026-TW2.xlsx")).isNotEmptyFile();
    }
}
