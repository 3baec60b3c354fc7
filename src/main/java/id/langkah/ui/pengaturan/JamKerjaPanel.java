package id.langkah.ui.pengaturan;

import id.langkah.domain.Tanggal;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Input of the working hours of each weekday. */
final class JamKerjaPanel {
    /** The longest text of a field. */
    private static final String JAM = "07.30";

    private final JamKerjaModel model;
    private final List<Row> rows = new ArrayList<>();
    private final TextField menit = new TextField();
    private final VBox all;

    JamKerjaPanel(JamKerjaModel model) {
        this.model = model;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("jam-kerja");
        String[] heads = {"Hari kerja", "Masuk", "Istirahat", "Kembali", "Pulang"};
        for (int i = 0; i < heads.length; i++) {
            Label head = ScreenText.caption(heads[i]);
            head.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(head, i, 0);
        }
        for (DayOfWeek hari : DayOfWeek.values()) {
            Row row = new Row(hari);
            rows.add(row);
            grid.addRow(hari.getValue(), row.nodes());
        }
        MasalahList masalah = new MasalahList();
        model.masalah().addListener((property, before, now) -> masalah.set(now));
        menit.getStyleClass().add("field-short");
        menit.setPrefColumnCount(JAM.length());
        onLeave(menit, () -> model.typeMenitPerHari(menit.getText()));
        VBox hours = new VBox(
                ScreenText.heading("Jam kerja"),
                ScreenText.muted("Dipakai untuk menghitung waktu nyata dan keterlambatan. Tulis"
                        + " seperti 07.30; kosongkan istirahat bila tidak ada."),
                grid,
                masalah);
        hours.getStyleClass().add("card");
        VBox day = new VBox(
                ScreenText.heading("Satu hari"),
                new Form().row("Menit per hari", menit, "Berapa menit kerja yang disebut 1 hari; biasanya 450."));
        day.getStyleClass().add("card");
        all = new VBox(hours, day);
        all.getStyleClass().add("pengaturan-part");
        model.kept().addListener(kept -> show());
        show();
    }

    Node node() {
        return all;
    }

    private void show() {
        rows.forEach(Row::show);
        menit.setText(model.menitPerHari());
    }

    private static void onLeave(TextField field, Runnable run) {
        field.setOnAction(event -> run.run());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                run.run();
            }
        });
    }

    /** One weekday. */
    private final class Row {
        private final DayOfWeek hari;
        private final CheckBox kerja;
        private final TextField masuk;
        private final TextField istirahat;
        private final TextField kembali;
        private final TextField pulang;
        private boolean showing;

        Row(DayOfWeek hari) {
            this.hari = hari;
            kerja = new CheckBox(Tanggal.hari(hari));
            kerja.setMinWidth(Region.USE_PREF_SIZE);
            masuk = field("masuk");
            istirahat = field("mulai istirahat");
            kembali = field("selesai istirahat");
            pulang = field("pulang");
            kerja.setOnAction(event -> choose());
        }

        Node[] nodes() {
            return new Node[] {kerja, masuk, istirahat, kembali, pulang};
        }

        void show() {
            HariKerja day = model.hari(hari);
            showing = true;
            kerja.setSelected(day.kerja());
            masuk.setText(day.masuk());
            istirahat.setText(day.istirahat());
            kembali.setText(day.kembali());
            pulang.setText(day.pulang());
            showing = false;
        }

        private void choose() {
            if (kerja.isSelected() && masuk.getText().isBlank()) {
                HariKerja day = model.working(hari);
                masuk.setText(day.masuk());
                istirahat.setText(day.istirahat());
                kembali.setText(day.kembali());
                pulang.setText(day.pulang());
            }
            type();
        }

        private void type() {
            if (!showing) {
                model.type(
                        kerja.isSelected()
                                ? new HariKerja(
                                        hari,
                                        true,
                                        masuk.getText().strip(),
                                        istirahat.getText().strip(),
                                        kembali.getText().strip(),
                                        pulang.getText().strip())
                                : HariKerja.of(hari, List.of()));
            }
        }

        private TextField field(String what) {
            TextField field = new TextField();
            field.getStyleClass().add("field-time");
            field.setPrefColumnCount(JAM.length());
            field.setAccessibleText(Tanggal.hari(hari) + ", " + what);
            field.disableProperty().bind(kerja.selectedProperty().not());
            onLeave(field, this::type);
            return field;
        }
    }
}
