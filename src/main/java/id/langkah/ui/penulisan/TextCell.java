package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Suntingan;
import id.langkah.ui.kit.GrowingArea;
import java.util.function.Function;

/** A cell with several lines of text. */
final class TextCell extends FieldCell {
    /** The head of the column for the uraian. */
    static final String URAIAN = "Kegiatan";

    private final String kolom;
    private final Function<Aktivitas, String> get;
    private final GrowingArea area;

    /** Makes the change for a typed text in a row. */
    @FunctionalInterface
    interface Edit {
        Suntingan of(Sop now, int row, String text);
    }

    TextCell(PenulisanModel model, String kolom, Function<Aktivitas, String> get, Edit edit) {
        super(model);
        this.kolom = kolom;
        this.get = get;
        area = new GrowingArea(kolom, text -> {
            if (!isEmpty()) {
                model.edit(edit.of(sop(), getItem(), text));
            }
        });
        install(area);
    }

    boolean isUraian() {
        return kolom.equals(URAIAN);
    }

    /** Puts the cursor into the cell. */
    void type() {
        area.requestFocus();
    }

    @Override
    void show(int row, Aktivitas aktivitas) {
        area.show(get.apply(aktivitas));
        area.setAccessibleText(heard(row, kolom));
    }
}
