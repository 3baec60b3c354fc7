package id.langkah.ui.perencanaan;

import id.langkah.domain.Masalah;
import id.langkah.ui.Destination;
import id.langkah.ui.Screen;
import id.langkah.ui.TabbedScreen;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Kit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The screen for planning a year, with tabs; each tab is a screen without a frame of its own. */
public final class PerencanaanView extends TabbedScreen {
    private final PerencanaanModel model;
    private final Choice<Integer> tahun;

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
        super("Perencanaan", "Bagian perencanaan");
        this.model = model;
        model.dicari().want(dibuka.simpul());
        page().getStyleClass().add("kinerja-layar");
        model.refusedBy(why -> kit.dialogs().masalah("Perubahan belum disimpan", why.masalah()));
        var all = new ArrayList<Bagian>();
        all.add(new Bagian("Renstra", year -> new RenstraPanel(model, kit, () -> pills().choose(1))));
        all.add(new Bagian("Pohon Kinerja", year -> new PohonPanel(model, kit)));
        all.add(new Bagian("Anggaran", year -> new AnggaranPanel(model, kit, () -> pills().choose(1))));
        all.addAll(lain);
        all.forEach(butir -> add(butir.nama(), () -> butir.layar().apply(model.tahun())));
        tahun = new Choice<>("Tahun", year -> "Tahun " + year, this::change);
        tahun.setVisibleRowCount(11);
        page().actions(
                        Buttons.icon(MaterialDesignC.CHEVRON_LEFT, "Tahun sebelumnya", () -> step(-1)),
                        tahun,
                        Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, "Tahun berikutnya", () -> step(1)));
        model.tahun().subscribe(this::offer);
        model.data().subscribe(this::offer);
        int first = (int) all.stream()
                .takeWhile(butir -> !butir.nama().equals(dibuka.bagian()))
                .count();
        pills().choose(first == all.size() ? 0 : first);
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected boolean mayLeave(Screen tab) {
        return !Masalah.anyGalat(tab.unkept());
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
