package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.ui.kit.RowButton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;

/** The settings and the help under an impatient hand. */
class SettingsGesturesTest extends InTheOffice {
    private void tab(int which) {
        Headless.run(() -> Keadaan.tab(hand.shell(), which));
        hand.settle();
    }

    private JamKerja jam() {
        return layar.pengaturan().jamKerja();
    }

    @Test
    void hoursAndHolidaysAreChangedAndChangedBack() {
        at(new Destination.Pengaturan());
        tab(1);
        CheckBox saturday = called(CheckBox.class, "Sabtu");
        Headless.run(saturday::fire);
        hand.settle();
        assertThat(jam().rentang().get(DayOfWeek.SATURDAY))
                .as("as on Monday")
                .isEqualTo(jam().rentang().get(DayOfWeek.MONDAY));
        hand.fill("Sabtu, mulai istirahat", "25.00", "Tab");
        assertThat(hand.words()).contains("Jam \"25.00\" tidak terbaca.");
        hand.fill("Sabtu, mulai istirahat", "", "Tab");
        hand.fill("Sabtu, selesai istirahat", "", "Tab");
        hand.fill("Sabtu, pulang", "1300", "Enter");
        assertThat(jam().rentang().get(DayOfWeek.SATURDAY)).hasSize(1);
        Headless.run(called(CheckBox.class, "Sabtu")::fire);
        hand.settle();
        assertThat(jam().rentang().get(DayOfWeek.SATURDAY)).isEmpty();

        tab(2);
        int before = jam().libur().size();
        hand.click("Pakai libur nasional 2027");
        assertThat(jam().libur().size()).isGreaterThan(before + 10);
        hand.click("Urungkan");
        assertThat(jam().libur()).hasSize(before);
        ListView<?> days = called(ListView.class, "Hari libur");
        Headless.run(() -> {
            days.requestFocus();
            days.getSelectionModel().select(0);
        });
        hand.press("Ctrl+C");
        assertThat(clipboard()).contains("\t");
        hand.press("Delete");
        assertThat(jam().libur()).hasSize(before - 1);
        hand.click("Urungkan");
        assertThat(jam().libur()).hasSize(before);
        Headless.run(hand.all(Button.class).stream()
                .filter(button -> Reach.words(button).matches("Hapus .* 2026"))
                .findFirst()
                .orElseThrow()::fire);
        hand.settle();
        assertThat(jam().libur()).hasSize(before - 1);
        hand.click("Tempel daftar…");
        hand.answer("Tambahkan yang terbaca");
        assertThat(hand.focused()).isEqualTo("Daftar hari libur, satu per baris");
        hand.type("17 Agustus 2026 Hari Kemerdekaan");
        assertThat(hand.words()).contains("1 hari terbaca.");
        hand.answer("Tambahkan yang terbaca");
        assertThat(jam().libur()).containsEntry(LocalDate.of(2026, 8, 17), "Hari Kemerdekaan");
        hand.into("Nama hari libur baru").type("Ulang tahun kota");
        assertThat(Headless.get(() -> hand.shell().lookup(".libur-list"))).isNotNull();
    }

    @Test
    void aBackupIsReadBeforeItIsUsedAndBadOnesAreRefused() throws Exception {
        at(new Destination.Pengaturan());
        tab(3);
        Slider size = called(Slider.class, "Ukuran huruf");
        Headless.run(() -> size.setValue(14));
        assertThat(hand.words()).contains("14 pt");
        Headless.run(() -> {
            size.setValueChanging(true);
            size.setValue(12);
            size.setValueChanging(false);
        });
        assertThat(hand.words()).contains("12 pt");
        tab(4);
        hand.click("Buka folder data");
        assertThat(layar.opened()).containsExactly(folder);
        Path bad = Files.writeString(folder.resolve("bukan-cadangan.db"), "bukan");
        layar.chosen().add(bad);
        hand.click("Pulihkan…");
        hand.click("Pilih berkas lain…");
        assertThat(hand.words()).contains("Cadangan ini tidak dapat dipakai");
        hand.answer("Tutup");
        hand.click("Pulihkan…");
        hand.click("Lihat isinya");
        hand.click("Pilih yang lain");
        hand.answer("Tidak jadi");
        assertThat(hand.shell().dialogs().isOpen()).isFalse();
        hand.click("Pindahkan berkas data…");
        hand.answer("Tidak jadi");
        hand.click("Hapus data…");
        hand.answer("Tidak jadi");
        assertThat(meja.pengerjaan().list()).isNotEmpty();
    }

    @Test
    void theHelpIsSearchedAndOpensAtWhatWasFound() {
        at(new Destination.Bantuan("perubahan"));
        hand.press("Ctrl+F");
        hand.type("cadangan");
        hand.press("Enter");
        RowButton found = hand.all(RowButton.class).stream()
                .filter(row -> row.getStyleClass().contains("bantuan-baris"))
                .findFirst()
                .orElseThrow();
        Headless.run(found::fire);
        hand.settle();
        assertThat(hand.words()).contains(found.getAccessibleText().replaceFirst(", [^,]*$", ""));
        hand.press("Ctrl+F");
        hand.type("xyzzy");
        hand.press("Enter");
        assertThat(hand.words()).contains("Tidak ada yang cocok. Coba kata lain.");
    }
}
