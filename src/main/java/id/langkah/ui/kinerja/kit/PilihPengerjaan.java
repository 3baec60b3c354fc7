package id.langkah.ui.kinerja.kit;

import id.langkah.domain.pengerjaan.Pengerjaan;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A choice of the run that something belongs to, or none. */
public final class PilihPengerjaan extends ComboBox<Pengerjaan> {
    public PilihPengerjaan(List<Pengerjaan> runs) {
        setAccessibleText("Pengerjaan SOP");
        setMaxWidth(Double.MAX_VALUE);
        getItems().add(null);
        getItems().addAll(runs);
        setConverter(new Kata());
    }

    /** Replaces the choices; none is selected. */
    public void offer(List<Pengerjaan> runs) {
        getItems().subList(1, getItems().size()).clear();
        getItems().addAll(runs);
    }

    /** The number of the selected run; null when none is selected. */
    @Nullable
    public Long id() {
        Pengerjaan run = getValue();
        return run == null ? null : run.id();
    }

    private static final class Kata extends StringConverter<Pengerjaan> {
        @Override
        public String toString(@Nullable Pengerjaan run) {
            return run == null ? "Tidak terkait" : run.sop().nama() + ", " + run.judul();
        }

        @Override
        public @Nullable Pengerjaan fromString(String text) {
            return null;
        }
    }
}
