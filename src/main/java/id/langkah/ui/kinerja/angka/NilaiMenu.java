package id.langkah.ui.kinerja.angka;

import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kinerja.bukti.BuktiMasuk;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kit.Sheet;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The context menu of the sheet of figures. */
final class NilaiMenu extends ContextMenu {
    /**
     * Makes the menu.
     *
     * @param see shows the details of the figure at the cursor
     * @param history shows its history
     * @param propose opens its Perbaikan, which a settled figure may have
     */
    NilaiMenu(
            Sheet<Baris> sheet,
            NilaiDipilih dipilih,
            BuktiMasuk bukti,
            Navigator navigator,
            Runnable see,
            Runnable history,
            Runnable propose) {
        MenuItem perbaikan = item("Ajukan perbaikan…", propose);
        sheet.onMove(() -> perbaikan.setDisable(
                dipilih.current().filter(figure -> figure.status().isLocked()).isEmpty()));
        getItems()
                .addAll(
                        item("Rincian nilai", see),
                        item("Riwayat nilai", history),
                        item("Tambah bukti…", () -> bukti.choose(dipilih.kunci())),
                        perbaikan,
                        item(
                                "Buka indikator",
                                () -> sheet.current().get().flatMap(Baris::angka).stream()
                                        .map(angka -> angka.tercatat().id())
                                        .map(Destination.Indikator::new)
                                        .forEach(navigator::go)));
    }

    private static MenuItem item(String text, Runnable run) {
        var item = new MenuItem(text);
        item.setOnAction(event -> run.run());
        return item;
    }
}
