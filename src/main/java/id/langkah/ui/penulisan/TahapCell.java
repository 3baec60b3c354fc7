package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.SuntinganSel;
import id.langkah.domain.sop.Tahap;
import id.langkah.ui.kit.ChosenWords;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/** Input for the tahap of a step: a chosen one, or the one that follows from its place. */
final class TahapCell extends FieldCell {
    static final String KOLOM = "Tahap";

    private final ComboBox<Optional<Tahap>> box = new ComboBox<>();

    TahapCell(PenulisanModel model) {
        super(model);
        box.getItems().add(Optional.empty());
        for (Tahap tahap : Tahap.values()) {
            box.getItems().add(Optional.of(tahap));
        }
        box.setConverter(new ChosenWords<>(TahapCell::kata));
        box.valueProperty().addListener((property, before, now) -> take(now));
        install(box);
    }

    private static String kata(Optional<Tahap> tahap) {
        return tahap.map(Tahap::kata).orElse("Otomatis");
    }

    private void take(Optional<Tahap> chosen) {
        if (isEmpty() || chosen.equals(now(sop().aktivitas().get(getItem())))) {
            return;
        }
        model().edit(SuntinganSel.tahap(sop(), getItem(), chosen.orElse(null)));
    }

    private static Optional<Tahap> now(Aktivitas aktivitas) {
        return Optional.ofNullable(aktivitas.tahap());
    }

    @Override
    void show(int row, Aktivitas aktivitas) {
        if (!Objects.equals(box.getValue(), now(aktivitas))) {
            box.setValue(now(aktivitas));
        }
        box.setAccessibleText(heard(row, KOLOM) + ": " + sop().tahap(row).kata());
    }
}
