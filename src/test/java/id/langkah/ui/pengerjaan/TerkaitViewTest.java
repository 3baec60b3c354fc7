package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.service.DataKantor;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.ScreenDesk;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of a Perbaikan SOP under the fingers: which signatures it offers, gives and takes back. */
class TerkaitViewTest {
    private static final String TABEL = """
        Kode\tIndikator\tSatuan\tTipe nilai\tTarget tahun\tTarget TW I\tPenanggung jawab
        IKU.1\tRumah layak huni yang dibangun\tunit\tAngka\t100\t10\tBidang Perumahan
        """;

    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private DataKantor data;
    private KunciRealisasi kunci;
    private long id;
    private LayarPengerjaan layar;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 5, 4, 8, 0));
        data = meja.data();
        long indikator = data.kinerja()
                .take(data.kinerja().preview(TABEL, 2026))
                .getFirst()
                .id();
        kunci = new KunciRealisasi(indikator, Triwulan.I);
        data.realisasi().type(Map.of(kunci, "10"), "Staf");
        for (PeristiwaRealisasi fact : List.of(new Dikumpulkan(null), new Diverifikasi(), new Ditetapkan())) {
            data.realisasi().record(kunci, fact, "Kepala");
        }
        id = meja.start(
                        meja.add(Contoh.sop(
                                "Perbaikan Data Kinerja",
                                List.of(
                                        Aktivitas.of(1, "Mengusulkan perbaikan"),
                                        Aktivitas.of(2, "Memverifikasi usulan"),
                                        Aktivitas.of(3, "Membubuhkan paraf"),
                                        Aktivitas.of(4, "Menandatangani")))),
                        "Perbaikan Triwulan I")
                .id();
        layar = new LayarPengerjaan(meja, id);
    }

    @AfterEach
    void close() {
        layar.close();
        meja.close();
    }

    private void propose(@Nullable Long run) {
        data.perbaikan()
                .propose(
                        kunci,
                        "12",
                        "salah hitung",
                        List.of(new Bukti.Rujukan("050/12", null, "Lemari 2")),
                        run,
                        "Staf");
        Headless.run(layar.view::refresh);
    }

    @Test
    void everyStepOffersTheSignatureItStandsFor() {
        propose(id);
        assertThat(layar.words())
                .contains(
                        "Perbaikan terkait",
                        "Rumah layak huni yang dibangun, Triwulan I Tahun 2026: 10 menjadi 12",
                        "Diusulkan oleh Staf. Menunggu verifikasi.");
        finish();
        assertThat(layar.dialogs.isOpen()).as("it is proposed already").isFalse();
        finish();
        assertThat(layar.words())
                .contains(
                        "Beri verifikasi perbaikan data kinerja",
                        "Aktivitas 2 mewakili verifikasi. Yang diverifikasi:");
        assertThat(Headless.get(() -> Layout.faults(layar.scene()))).isEmpty();
        Headless.run(() -> Headless.picture(layar.scene(), "perbaikan-verifikasi"));
        layar.push("Catat verifikasi dan selesaikan");
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIVERIFIKASI);
        finish();
        layar.push("Catat paraf dan selesaikan");
        finish();
        layar.push("Catat persetujuan dan selesaikan");
        assertThat(layar.words())
                .as("what cannot be taken back is ticked by hand")
                .contains("Belum ada perbaikan yang dipilih.");
        Headless.run(() -> Headless.picture(layar.scene(), "perbaikan-persetujuan"));
        tick();
        layar.push("Catat persetujuan dan selesaikan");
        assertThat(one().isDisetujui()).isTrue();
        assertThat(data.realisasi().get(kunci).nilai().teks()).isEqualTo("12");
        assertThat(layar.words()).contains("Pengerjaan selesai", "Perbaikan terkait");
        undo();
        assertThat(layar.words())
                .contains("Tetap: persetujuan, karena nilai yang baru sudah berlaku; hanya perbaikan"
                        + " baru yang mengubahnya.");
        Headless.run(() -> Headless.picture(layar.scene(), "perbaikan-urungkan"));
        layar.push("Urungkan");
        assertThat(data.realisasi().get(kunci).nilai().teks()).isEqualTo("12");
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(3);
    }

    @Test
    void notYetLeavesTheSignatureToBeGivenLater() {
        propose(id);
        finish();
        finish();
        layar.push("Belum, selesaikan saja");
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(2);
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        layar.push("Catat verifikasi…");
        layar.push("Catat verifikasi");
        assertThat(layar.words()).contains("Nama yang memberi tanda belum diisi.");
        Headless.run(layar.dialogs::cancel);
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        undo();
        assertThat(layar.dialogs.isOpen()).as("no signature falls").isFalse();
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(1);
    }

    @Test
    void aStepThatIsTakenBackTakesItsSignatureAlong() {
        propose(id);
        finish();
        finish();
        layar.push("Catat verifikasi dan selesaikan");
        undo();
        assertThat(layar.words()).contains("Dicabut: verifikasi.");
        layar.push("Urungkan");
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(1);
    }

    @Test
    void aReturnThatIsTakenBackShowsWhatIsToBeSignedAgain() {
        propose(id);
        finish();
        finish();
        layar.push("Catat verifikasi dan selesaikan");
        meja.perbaikan().sendBack(id, new Dikembalikan(2, 1, "Kepala", "angka belum cocok"));
        Headless.run(layar.view::refresh);
        undo();
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(2);
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        assertThat(layar.words()).contains("Catat verifikasi…");
    }

    @Test
    void aRunWithoutOneIsReminded() {
        assertThat(layar.words()).contains("Pengerjaan ini belum terkait dengan perbaikan data kinerja.");
        finish();
        assertThat(layar.words()).contains("Belum ada perbaikan yang diusulkan");
        layar.push("Ajukan di Data Kinerja");
        assertThat(layar.navigator.here().get()).isEqualTo(new Destination.DataKinerja());
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(0);
    }

    @Test
    void anOpenOneIsTiedFromHere() {
        propose(null);
        layar.push("Kaitkan perbaikan…");
        layar.push("Kaitkan");
        assertThat(one().pengerjaan()).isEqualTo(id);
        finish();
        assertThat(meja.pengerjaan().get(id).posisi()).hasValue(1);
    }

    private Perbaikan one() {
        return data.perbaikan().list().getFirst().perbaikan();
    }

    private void finish() {
        layar.all(TextField.class).stream()
                .filter(field -> "Dikerjakan oleh".equals(field.getAccessibleText()))
                .forEach(field -> Headless.run(() -> field.setText("Ibu Rina")));
        layar.control(layar.view.node(), KeyCode.ENTER);
    }

    private void undo() {
        layar.control(layar.view.node(), KeyCode.Z);
    }

    private void tick() {
        Headless.run(() -> Layout.all(layar.dialogs)
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .forEach(box -> box.setSelected(true)));
    }
}
