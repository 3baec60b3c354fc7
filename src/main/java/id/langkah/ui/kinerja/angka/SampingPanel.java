package id.langkah.ui.kinerja.angka;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.ui.kinerja.bukti.BuktiList;
import id.langkah.ui.kinerja.bukti.BuktiModel;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.KataKinerja;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.RiwayatAngkaPanel;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.ScreenText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The details of the figure at the cursor. */
final class SampingPanel extends BorderPane {
    private final Label nama = ScreenText.wrapped(ScreenText.strong(""));
    private final Label target = ScreenText.muted("");
    private final RincianPanel rincian = new RincianPanel();
    private final AnalisisPanel analisis;
    private final BuktiList bukti;
    private final RiwayatAngkaPanel riwayat;
    private final VBox body = new VBox();
    private final PillBar pills = new PillBar("Tentang nilai ini");
    private final Set<Integer> fresh = new HashSet<>();
    private List<Runnable> parts = List.of();
    private @Nullable Realisasi shown;

    SampingPanel(KinerjaModel kinerja, RealisasiModel model, Kit kit, BiConsumer<Realisasi, Perbaikan> openPerbaikan) {
        var buktiModel = new BuktiModel(kinerja);
        analisis = new AnalisisPanel(model::explain);
        bukti = new BuktiList(
                kit,
                buktiModel,
                added -> ifShown(figure -> buktiModel.add(figure.kunci(), added)),
                gone -> ifShown(figure -> buktiModel.release(figure.kunci(), gone)));
        riwayat = new RiwayatAngkaPanel(perbaikan -> ifShown(figure -> openPerbaikan.accept(figure, perbaikan)));
        getStyleClass().add("kinerja-samping");
        body.getStyleClass().add("kinerja-samping-isi");
        pills.add("Hitungan", () -> see(rincian.node()))
                .add("Analisis", () -> see(analisis.node()))
                .add("Bukti", () -> see(bukti))
                .add("Riwayat", () -> see(riwayat.node()));
        var head = new VBox(nama, target, pills);
        head.getStyleClass().addAll("stack-tight", "kinerja-samping-kepala");
        setTop(head);
        setCenter(Page.scrolled(body));
        pills.choose(0);
        setVisible(false);
    }

    /** Shows the figure of an indicator in a part of the year, or nothing. */
    void show(Optional<Baris.Angka> angka, Optional<Masa> masa) {
        setVisible(angka.isPresent() && masa.isPresent());
        if (angka.isPresent() && masa.isPresent()) {
            show(angka.get(), masa.get());
        }
    }

    /** Shows the history of the figure. */
    void history() {
        pills.choose(3);
    }

    /** What was typed but cannot be saved. */
    List<Masalah> salah() {
        return analisis.salah();
    }

    /** Saves what was typed. */
    void keep() {
        analisis.keep();
    }

    private void show(Baris.Angka angka, Masa masa) {
        Realisasi figure = angka.realisasi(masa);
        shown = figure;
        nama.setText(angka.indikator().nama());
        String satuan = angka.indikator().ukuran().satuan();
        target.setText(("Target tahun "
                                + KataKinerja.nilai(
                                        angka.indikator().terkini().target().tahunan()) + " " + satuan)
                        .strip()
                + murni(angka.indikator()));
        parts = List.of(
                () -> rincian.show(angka, masa),
                () -> {},
                () -> bukti.show(figure.bukti(), figure.nilai().isFilled() ? "Belum ada bukti untuk nilai ini." : ""),
                () -> riwayat.show(figure));
        analisis.show(figure); // Shown at once, because this saves what was typed for the figure before.
        fresh.clear();
        fill();
    }

    /** Fills only the visible tab, because the cursor may pass many figures. */
    private void fill() {
        int part = pills.chosen();
        if (part >= 0 && part < parts.size() && fresh.add(part)) {
            parts.get(part).run();
        }
    }

    private void see(Node part) {
        body.getChildren().setAll(List.of(part));
        fill();
    }

    private void ifShown(Consumer<Realisasi> then) {
        Realisasi figure = shown;
        if (figure != null) {
            then.accept(figure);
        }
    }

    /** The Murni target; blank when targets never changed. */
    private static String murni(Indikator indikator) {
        boolean changed = !indikator
                .terkini()
                .target()
                .tahunan()
                .equals(indikator.target().tahunan());
        return changed ? " (murni " + KataKinerja.nilai(indikator.target().tahunan()) + ")" : "";
    }
}
