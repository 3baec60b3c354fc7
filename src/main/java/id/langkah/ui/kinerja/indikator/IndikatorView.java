package id.langkah.ui.kinerja.indikator;

import static java.util.stream.Collectors.toSet;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.TwoColumns;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The screen of one indicator with all its fields; findings are shown while typing. */
public final class IndikatorView implements Screen {

    private final IndikatorFormModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Page page = new Page("Indikator");
    private final IndikatorFields fields;
    private final IndikatorForms forms;
    private final MasalahList temuan = new MasalahList();
    private final VBox body = new VBox();
    private boolean filling;

    /** The fields that lost the focus; their errors are shown. */
    private final Set<KolomIndikator> left = EnumSet.noneOf(KolomIndikator.class);

    /** Whether saving was attempted; then all errors are shown. */
    private boolean asked;

    public IndikatorView(IndikatorFormModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.fields = new IndikatorFields(model, this::changed, this::left);
        this.forms = new IndikatorForms(model, fields);
        body.getStyleClass().addAll("stack", "kinerja-form");
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali ke data kinerja", this::leave));
        var again = Buttons.withKeys(
                Buttons.plain("Simpan dan buat lagi", MaterialDesignP.PLUS, () -> keep(this::again)), "Ctrl+Shift+S");
        again.setVisible(model.isNew());
        again.setManaged(model.isNew());
        page.actions(
                Buttons.plain("Tidak jadi", this::discard),
                again,
                Buttons.withKeys(
                        Buttons.primary(
                                "Simpan indikator", MaterialDesignC.CONTENT_SAVE_OUTLINE, () -> keep(this::kept)),
                        "Ctrl+S"));
        KeyCombination keeping = KeyCombination.valueOf("Ctrl+S");
        KeyCombination goingOn = KeyCombination.valueOf("Ctrl+Shift+S");
        page.setOnKeyPressed(key -> {
            if (keeping.match(key)) {
                key.consume();
                keep(this::kept);
            } else if (goingOn.match(key) && model.isNew()) {
                key.consume();
                keep(this::again);
            }
        });
        page.scrolling(body);
        model.isian().addListener((property, before, now) -> told());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        if (fields.isEmpty() || !model.isChanged()) {
            model.load(this::fill);
        }
    }

    @Override
    public List<Masalah> unkept() {
        return !fields.isEmpty() && model.isChanged()
                ? List.of(Masalah.peringatan(
                        "Isian indikator belum disimpan.",
                        model.isian().get().teks(KolomIndikator.INDIKATOR),
                        "Tekan \"Simpan indikator\"."))
                : List.of();
    }

    private void fill(IsianIndikator isian) {
        filling = true;
        fields.clear();
        left.clear();
        asked = false;
        page.title().setText(model.isNew() ? "Indikator baru" : "Indikator");
        page.subtitle().setText("Tahun " + isian.tahun());
        body.getChildren()
                .setAll(
                        temuan,
                        new TwoColumns(card("Uraian", forms.form(IndikatorForms.POKOK)), measures()),
                        forms.others());
        if (!model.perubahan().isEmpty()) {
            body.getChildren().add(card("Target perubahan", RiwayatIndikator.perubahan(model, kit, this::fill)));
        }
        if (!model.isNew()) {
            body.getChildren().add(card("Riwayat perubahan", RiwayatIndikator.of(model)));
        }
        filling = false;
        told();
    }

    private VBox measures() {
        var box = new VBox(card("Cara mengukur", forms.form(IndikatorForms.UKURAN)), card("Target", forms.targets()));
        box.getStyleClass().add("stack");
        return box;
    }

    private void left(KolomIndikator kolom) {
        if (!filling) {
            left.add(kolom);
            told();
        }
    }

    private void changed() {
        if (!filling) {
            model.isian().set(model.isian().get().with(fields.teks()));
        }
    }

    /** Shows the errors of fields that were left, or of all fields after an attempt to save. */
    private void told() {
        Set<String> named = left.stream().map(KolomIndikator::kata).collect(toSet());
        temuan.set(model.temuan().stream()
                .filter(masalah -> asked || !model.isNew() || named.contains(masalah.tempat()))
                .toList());
    }

    private void keep(Consumer<IndikatorTercatat> done) {
        asked = true;
        told();
        Runnable keep =
                () -> model.keep(done, refused -> kit.dialogs().masalah("Indikator belum disimpan", refused.masalah()));
        List<Masalah> recounted = model.recounted();
        if (recounted.isEmpty()) {
            keep.run();
        } else {
            HitungUlangDialog.ask(kit, recounted, keep);
        }
    }

    private void kept(IndikatorTercatat indikatorTercatat) {
        kit.toasts().done("Indikator disimpan: " + indikatorTercatat.indikator().nama());
        model.reset();
        leave();
    }

    private void again(IndikatorTercatat indikatorTercatat) {
        kit.toasts().done("Indikator disimpan: " + indikatorTercatat.indikator().nama());
        model.another();
        fill(model.isian().get());
        forms.first().ifPresent(Node::requestFocus);
    }

    private void discard() {
        model.reset();
        leave();
    }

    private void leave() {
        navigator.go(new Destination.DataKinerja());
    }

    private static VBox card(String name, Node content) {
        var card = new VBox(ScreenText.heading(name), content);
        card.getStyleClass().add("card");
        return card;
    }
}
