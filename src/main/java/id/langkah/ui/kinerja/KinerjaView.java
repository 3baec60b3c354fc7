package id.langkah.ui.kinerja;

import id.langkah.domain.Masalah;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
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
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PillBar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The screen of a year's figures, with tabs for figures, indicators, charts, requests, bukti and scales. */
public final class KinerjaView implements Screen {
    private final KinerjaModel model;
    private final Page page = new Page("Data Kinerja");
    private final Choice<MasaTampil> lingkup;
    private final PillBar pills = new PillBar("Bagian data kinerja");
    private final Map<String, Tab> made = new HashMap<>();
    private final Destination.DataKinerja place;
    private @Nullable IndikatorPanel indikator;
    private @Nullable Tab seen;
    private int shown;

    /** Starts with the tab of figures. */
    public KinerjaView(KinerjaModel model, Kit kit, Navigator navigator) {
        this(model, kit, navigator, new Destination.DataKinerja());
    }

    /**
     * Starts with the given tab, or with indicators when there are files to preview.
     *
     * @param place the files and the tab to show whenever the screen is opened from there
     */
    public KinerjaView(KinerjaModel model, Kit kit, Navigator navigator, Destination.DataKinerja place) {
        this.model = model;
        this.place = place;
        page.getStyleClass().add("kinerja-layar");
        var perbaikan = new PerbaikanModel(model);
        var dialog = new PerbaikanDialog(model, perbaikan, kit);
        var bukti = new BuktiMasuk(model, kit);
        add("Realisasi", () -> new RealisasiPanel(model, kit, navigator, dialog, bukti, () -> pills.choose(1)));
        add("Indikator", () -> indikator = new IndikatorPanel(model, kit, navigator));
        add("Grafik", () -> new GrafikPanel(model));
        add("Permintaan", () -> new PermintaanPanel(model, kit, navigator));
        add("Bukti", () -> new BuktiPanel(model, kit, bukti));
        add("Perbaikan", () -> new PerbaikanPanel(model, perbaikan, dialog));
        add("Skala", () -> new SkalaPanel(model, kit));
        lingkup = new Choice<>(
                "Tahun dan triwulan", masaTampil -> masaTampil.kata() + " " + masaTampil.tahun(), this::change);
        lingkup.setVisibleRowCount(15);
        page.parts(pills);
        page.actions(
                Buttons.icon(MaterialDesignC.CHEVRON_DOUBLE_LEFT, "Tahun sebelumnya", () -> move(-1)),
                Buttons.icon(MaterialDesignC.CHEVRON_LEFT, "Periode sebelumnya", () -> step(-1)),
                lingkup,
                Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, "Periode berikutnya", () -> step(1)),
                Buttons.icon(MaterialDesignC.CHEVRON_DOUBLE_RIGHT, "Tahun berikutnya", () -> move(1)));
        model.lingkup().addListener((property, before, now) -> offer(now));
        offer(model.lingkup().get());
        KeyCombination tambah = KeyCombination.valueOf("Ctrl+B");
        KeyCombination baru = KeyCombination.valueOf("Ctrl+N");
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (tambah.match(key) && (seen == null || seen.mayLeave())) {
                key.consume();
                bukti.choose();
            } else if (baru.match(key) && seen != null && seen.mayLeave()) {
                key.consume();
                seen.add();
            }
        });
        pills.choose(0);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void shown() {
        place.bagian().ifPresent(bagian -> {
            change(MasaTampil.of(bagian.periode()));
            pills.choose(bagian.nama());
        });
        refresh();
        if (!place.berkas().isEmpty()) {
            pills.choose(1);
            if (indikator != null) {
                indikator.preview(place.berkas());
            }
        }
    }

    @Override
    public void refresh() {
        model.load();
        if (seen != null) {
            seen.shown();
        }
    }

    @Override
    public void search() {
        if (seen != null) {
            seen.search();
        }
    }

    @Override
    public void left() {
        if (seen != null) {
            seen.left();
        }
    }

    @Override
    public Optional<Node> start() {
        return seen == null ? Optional.empty() : seen.start();
    }

    @Override
    public String part() {
        return pills.chosenName();
    }

    @Override
    public List<Masalah> unkept() {
        return made.values().stream().flatMap(part -> part.unkept().stream()).toList();
    }

    /** Adds a tab whose content is created when it is first selected, because each reads all figures. */
    private void add(String nama, Supplier<Tab> make) {
        pills.add(nama, () -> see(made.computeIfAbsent(nama, name -> make.get())));
    }

    private void see(Tab next) {
        Tab before = seen;
        if (before != null && !before.equals(next) && !before.mayLeave()) {
            pills.choose(shown);
            return;
        }
        left();
        seen = next;
        shown = pills.chosen();
        page.content(next.node());
        next.shown();
    }

    private void move(int years) {
        MasaTampil now = model.lingkup().get();
        change(now.inYear(now.tahun() + years));
    }

    private void step(int periods) {
        change(model.lingkup().get().next(periods));
    }

    private void change(MasaTampil to) {
        if (seen == null || seen.mayLeave()) {
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
