package id.langkah.ui.kinerja;

import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.TabbedScreen;
import id.langkah.ui.kinerja.angka.RealisasiPanel;
import id.langkah.ui.kinerja.bukti.BuktiMasuk;
import id.langkah.ui.kinerja.bukti.BuktiPanel;
import id.langkah.ui.kinerja.grafik.GrafikPanel;
import id.langkah.ui.kinerja.indikator.IndikatorPanel;
import id.langkah.ui.kinerja.indikator.SkalaPanel;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.MasaTampil;
import id.langkah.ui.kinerja.kit.Tab;
import id.langkah.ui.kinerja.perbaikan.PerbaikanDialog;
import id.langkah.ui.kinerja.perbaikan.PerbaikanModel;
import id.langkah.ui.kinerja.perbaikan.PerbaikanPanel;
import id.langkah.ui.kinerja.permintaan.PermintaanPanel;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Kit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The screen of a year's figures, with tabs for figures, indicators, charts, requests, bukti and scales. */
public final class KinerjaView extends TabbedScreen {
    private final KinerjaModel model;
    private final Choice<MasaTampil> lingkup;
    private final Destination.DataKinerja place;
    private @Nullable IndikatorPanel indikator;

    /**
     * Starts with the given tab, or with indicators when there are files to preview.
     *
     * @param place the files and the tab to show whenever the screen is opened from there
     */
    public KinerjaView(KinerjaModel model, Kit kit, Navigator navigator, Destination.DataKinerja place) {
        super("Data Kinerja", "Bagian data kinerja");
        this.model = model;
        this.place = place;
        page().getStyleClass().add("kinerja-layar");
        var perbaikan = new PerbaikanModel(model);
        var dialog = new PerbaikanDialog(model, perbaikan, kit);
        var bukti = new BuktiMasuk(model, kit);
        add("Realisasi", () -> new RealisasiPanel(model, kit, navigator, dialog, bukti, () -> pills().choose(1)));
        add("Indikator", () -> indikator = new IndikatorPanel(model, kit, navigator));
        add("Grafik", () -> new GrafikPanel(model));
        add("Permintaan", () -> new PermintaanPanel(model, kit, navigator));
        add("Bukti", () -> new BuktiPanel(model, kit, bukti));
        add("Perbaikan", () -> new PerbaikanPanel(model, perbaikan, dialog));
        add("Skala", () -> new SkalaPanel(model, kit));
        lingkup = new Choice<>(
                "Tahun dan triwulan", masaTampil -> masaTampil.kata() + " " + masaTampil.tahun(), this::change);
        lingkup.setVisibleRowCount(15);
        page().actions(
                        Buttons.icon(MaterialDesignC.CHEVRON_DOUBLE_LEFT, "Tahun sebelumnya", () -> move(-1)),
                        Buttons.icon(MaterialDesignC.CHEVRON_LEFT, "Periode sebelumnya", () -> step(-1)),
                        lingkup,
                        Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, "Periode berikutnya", () -> step(1)),
                        Buttons.icon(MaterialDesignC.CHEVRON_DOUBLE_RIGHT, "Tahun berikutnya", () -> move(1)));
        model.lingkup().addListener((property, before, now) -> offer(now));
        offer(model.lingkup().get());
        KeyCombination tambah = KeyCombination.valueOf("Ctrl+B");
        KeyCombination baru = KeyCombination.valueOf("Ctrl+N");
        page().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (tambah.match(key) && mayLeave()) {
                key.consume();
                bukti.choose();
            } else if (baru.match(key) && mayLeave()) {
                seen().filter(Tab.class::isInstance).map(Tab.class::cast).ifPresent(tab -> {
                    key.consume();
                    tab.add();
                });
            }
        });
        pills().choose(0);
    }

    @Override
    public void shown() {
        place.bagian().ifPresent(bagian -> {
            change(MasaTampil.of(bagian.periode()));
            pills().choose(bagian.nama());
        });
        refresh();
        if (!place.berkas().isEmpty()) {
            pills().choose(1);
            if (indikator != null) {
                indikator.preview(place.berkas());
            }
        }
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected boolean mayLeave(Screen tab) {
        return !(tab instanceof Tab own) || own.mayLeave();
    }

    private void move(int years) {
        MasaTampil now = model.lingkup().get();
        change(now.inYear(now.tahun() + years));
    }

    private void step(int periods) {
        change(model.lingkup().get().next(periods));
    }

    private void change(MasaTampil to) {
        if (mayLeave()) {
            model.lingkup().set(to);
        } else {
            offer(model.lingkup().get());
        }
    }

    private void offer(MasaTampil now) {
        List<MasaTampil> all = Stream.of(now.tahun() - 1, now.tahun(), now.tahun() + 1)
                .flatMap(tahun -> MasaTampil.all(tahun).stream())
                .toList();
        lingkup.offer(all, now);
    }
}
