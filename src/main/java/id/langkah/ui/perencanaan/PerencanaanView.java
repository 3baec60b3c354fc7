package id.langkah.ui.perencanaan;

import id.langkah.domain.Masalah;
import id.langkah.ui.Destination;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PillBar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The screen for planning a year, with tabs; each tab is a screen without a frame of its own. */
public final class PerencanaanView implements Screen {
    private final PerencanaanModel model;
    private final Page page = new Page("Perencanaan");
    private final PillBar pills = new PillBar("Bagian perencanaan");
    private final Choice<Integer> tahun;
    private final List<Bagian> bagian;
    private final Map<Bagian, Screen> made = new HashMap<>();
    private @Nullable Screen seen;
    private int shown;

    /**
     * A tab, created when it is first selected.
     *
     * @param layar creates the screen for the selected year; its node fills the tab
     */
    public record Bagian(String nama, Function<ObjectProperty<Integer>, Screen> layar) {}

    /**
     * @param lain further tabs
     * @param dibuka the tab and the node selected first
     */
    public PerencanaanView(PerencanaanModel model, Kit kit, List<Bagian> lain, Destination.Perencanaan dibuka) {
        this.model = model;
        model.dicari().want(dibuka.simpul());
        page.getStyleClass().add("kinerja-layar");
        model.refusedBy(why -> kit.dialogs().masalah("Perubahan belum disimpan", why.masalah()));
        var all = new ArrayList<Bagian>();
        all.add(new Bagian("Renstra", year -> new RenstraPanel(model, kit, () -> pills.choose(1))));
        all.add(new Bagian("Pohon Kinerja", year -> new PohonPanel(model, kit)));
        all.add(new Bagian("Anggaran", year -> new AnggaranPanel(model, kit, () -> pills.choose(1))));
        all.addAll(lain);
        bagian = List.copyOf(all);
        bagian.forEach(butir -> pills.add(butir.nama(), () -> see(butir)));
        tahun = new Choice<>("Tahun", year -> "Tahun " + year, this::change);
        tahun.setVisibleRowCount(11);
        page.parts(pills);
        page.actions(
                Buttons.icon(MaterialDesignC.CHEVRON_LEFT, "Tahun sebelumnya", () -> step(-1)),
                tahun,
                Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, "Tahun berikutnya", () -> step(1)));
        model.tahun().subscribe(this::offer);
        model.data().subscribe(this::offer);
        int first = (int) bagian.stream()
                .takeWhile(butir -> !butir.nama().equals(dibuka.bagian()))
                .count();
        pills.choose(first == bagian.size() ? 0 : first);
    }

    @Override
    public Parent node() {
        return page;
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

    private void see(Bagian butir) {
        if (!mayLeave()) {
            pills.choose(shown);
            return;
        }
        left();
        Screen next = made.computeIfAbsent(butir, part -> part.layar().apply(model.tahun()));
        seen = next;
        shown = pills.chosen();
        page.content(next.node());
        next.shown();
    }

    /** Whether the tab may be left because nothing invalid is being typed. */
    private boolean mayLeave() {
        return seen == null || !Masalah.anyGalat(seen.unkept());
    }

    private void step(int years) {
        change(model.tahun().get() + years);
    }

    private void change(int to) {
        if (mayLeave()) {
            left();
            model.tahun().set(to);
        } else {
            offer();
        }
    }

    private void offer() {
        tahun.offer(model.years(), model.tahun().get());
    }
}
