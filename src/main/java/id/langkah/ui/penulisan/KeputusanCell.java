package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.SuntinganSel;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ChosenWords;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.Form;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;

/** Input for the targets of a keputusan, chosen from the rows. */
final class KeputusanCell extends FieldCell {
    private static final int NEXT = -1;
    private static final int LONGEST = 48;

    private final Dialogs dialogs;
    private final Button button;

    KeputusanCell(PenulisanModel model, Dialogs dialogs) {
        super(model);
        this.dialogs = dialogs;
        button = Buttons.plain("", this::ask);
        button.getStyleClass().add("penulisan-pilih");
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(USE_PREF_SIZE);
        install(button);
    }

    private void ask() {
        int row = getItem();
        Sop now = sop();
        ComboBox<Integer> ya = targets(now, true, row);
        ComboBox<Integer> tidak = targets(now, false, row);
        OptionalInt to = now.next(row);
        boolean next = to.isEmpty() || to.getAsInt() == row + 1;
        ya.setValue(next ? Integer.valueOf(NEXT) : Integer.valueOf(to.getAsInt()));
        tidak.setValue(now.tidak(row).orElse(Math.max(0, row - 1)));
        var form = new Form().row("Ya menuju", ya).row("Tidak menuju", tidak);
        List<String> pelaksana = now.aktivitas().get(row).pelaksana();
        var pemutus = new ComboBox<String>();
        pemutus.getItems().setAll(pelaksana);
        pemutus.setValue(now.pemutus(row).orElse(pelaksana.isEmpty() ? null : pelaksana.getFirst()));
        pemutus.getStyleClass().add("may-shorten");
        pemutus.setMaxWidth(Double.MAX_VALUE);
        if (pelaksana.size() > 1) {
            form.row("Diputuskan oleh", pemutus);
        }
        Action take = Action.primary("Jadikan keputusan", () -> {
            int yes = ya.getValue();
            model().edit(SuntinganSel.keputusan(
                    sop(), row, yes == NEXT ? null : Integer.valueOf(yes), tidak.getValue()));
            if (pelaksana.size() > 1) {
                model().edit(SuntinganSel.pemutus(sop(), row, pemutus.getValue()));
            }
        });
        String title =
                "Keputusan pada " + Aktivitas.sebutan(row, nomor(now, row)).toLowerCase(Locale.ROOT);
        if (now.aktivitas().get(row).isKeputusan()) {
            dialogs.open(
                    title,
                    form,
                    Action.close("Kembali"),
                    Action.plain("Bukan keputusan", () -> model().edit(SuntinganSel.noKeputusan(sop(), row))),
                    take);
        } else {
            dialogs.open(title, form, Action.close("Kembali"), take);
        }
    }

    private static ComboBox<Integer> targets(Sop sop, boolean ya, int row) {
        var box = new ComboBox<Integer>();
        box.getStyleClass().add("may-shorten");
        if (ya) {
            box.getItems().add(NEXT);
        }
        IntStream.range(0, sop.aktivitas().size()).forEach(box.getItems()::add);
        boolean last = row == sop.aktivitas().size() - 1;
        box.setConverter(new ChosenWords<>(
                target -> target == NEXT ? last ? "Selesai" : "Aktivitas berikutnya" : brief(sop, target)));
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static String brief(Sop sop, int row) {
        String uraian = sop.aktivitas().get(row).uraian();
        String text = nomor(sop, row) + ". " + uraian;
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static int nomor(Sop sop, int row) {
        return sop.aktivitas().get(row).nomor();
    }

    @Override
    void show(int row, Aktivitas aktivitas) {
        button.setText(text(sop(), row, aktivitas));
        button.setAccessibleText(heard(row, "Keputusan") + ": " + button.getText());
    }

    private static String text(Sop sop, int row, Aktivitas aktivitas) {
        if (!aktivitas.isKeputusan()) {
            return "Bukan keputusan";
        }
        OptionalInt ya = sop.next(row);
        OptionalInt tidak = sop.tidak(row);
        return "Ya → "
                + (ya.isPresent() ? "" + nomor(sop, ya.getAsInt()) : "selesai")
                + "\nTidak → "
                + (tidak.isPresent() ? "" + nomor(sop, tidak.getAsInt()) : "?");
    }
}
