package id.langkah.ui.pengerjaan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Acara;
import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A month with due dates, promises and holidays. */
final class KalenderPane extends BorderPane {
    /** The width, in em, below which days are shown as a list. */
    private static final double NARROW = 52;

    private static final int WEEK = 7;

    private final DaftarModel model;
    private final Label name = ScreenText.heading("");
    private final ScrollPane room = Page.filling(new VBox());
    private final KalenderHari days;
    private Map<LocalDate, List<TugasBerkala>> berkala = Map.of();
    private YearMonth bulan;
    private boolean narrow;

    /** @param mulai opens the dialog that starts a run of the SOP with that number */
    KalenderPane(DaftarModel model, Navigator navigator, LongConsumer mulai) {
        this.model = model;
        days = new KalenderHari(model, navigator, mulai);
        bulan = YearMonth.from(model.now());
        var head = new FlowPane(
                Buttons.icon(MaterialDesignC.CHEVRON_LEFT, "Bulan sebelumnya", () -> go(bulan.minusMonths(1))),
                Buttons.plain("Bulan ini", () -> go(YearMonth.from(model.now()))),
                Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, "Bulan berikutnya", () -> go(bulan.plusMonths(1))),
                name);
        head.getStyleClass().addAll("page-tools", "kalender-kepala");
        setTop(head);
        setCenter(room);
        widthProperty().subscribe(this::fit);
    }

    private void fit() {
        boolean now = getWidth() < NARROW * name.getFont().getSize() / 1.2;
        if (now != narrow && getWidth() > 0) {
            narrow = now;
            draw();
        }
    }

    private void go(YearMonth there) {
        bulan = there;
        show();
    }

    /** Shows the present state of the month. */
    void show() {
        YearMonth wanted = bulan;
        model.berkala(wanted, found -> {
            if (wanted.equals(bulan)) {
                berkala = found;
                draw();
            }
        });
    }

    private void draw() {
        name.setText(Tanggal.bulan(bulan.atDay(1)) + " " + bulan.getYear());
        Map<LocalDate, List<Acara>> acara = model.acara(bulan);
        Region month = narrow ? days(acara) : grid(acara);
        month.setMinHeight(Region.USE_PREF_SIZE); // It fills its place and scrolls when it needs more.
        room.setContent(month);
    }

    private GridPane grid(Map<LocalDate, List<Acara>> acara) {
        var grid = new GridPane();
        grid.getStyleClass().add("kalender");
        for (int i = 0; i < WEEK; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            grid.getColumnConstraints().add(column);
            Label day = ScreenText.caption(Tanggal.hari(DayOfWeek.of(i + 1)));
            day.getStyleClass().add("kalender-hari");
            grid.add(day, i, 0);
        }
        grid.getRowConstraints().add(new RowConstraints());
        int before = bulan.atDay(1).getDayOfWeek().getValue() - 1;
        for (int day = 1; day <= bulan.lengthOfMonth(); day++) {
            LocalDate hari = bulan.atDay(day);
            int cell = before + day - 1;
            grid.add(cell(hari, acara.getOrDefault(hari, List.of())), cell % WEEK, 1 + cell / WEEK);
        }
        for (int week = 0; week <= (before + bulan.lengthOfMonth() - 1) / WEEK; week++) {
            var row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(row);
        }
        return grid;
    }

    private Node cell(LocalDate hari, List<Acara> acara) {
        Label day = ScreenText.strong(Integer.toString(hari.getDayOfMonth()));
        return days.fill(new VBox(day), hari, acara, berkala.getOrDefault(hari, List.of()));
    }

    /** The days with events as a list, for a narrow window. */
    private VBox days(Map<LocalDate, List<Acara>> acara) {
        var list = new VBox();
        list.getStyleClass().add("stack-tight");
        for (int day = 1; day <= bulan.lengthOfMonth(); day++) {
            LocalDate hari = bulan.atDay(day);
            List<Acara> here = acara.getOrDefault(hari, List.of());
            if (!here.isEmpty()
                    || berkala.containsKey(hari)
                    || model.jam().libur().containsKey(hari)
                    || hari.equals(days.today())) {
                list.getChildren()
                        .add(days.fill(
                                new VBox(ScreenText.wrapped(
                                        ScreenText.strong(Tanggal.hari(hari) + ", " + Tanggal.panjang(hari)))),
                                hari,
                                here,
                                berkala.getOrDefault(hari, List.of())));
            }
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(ScreenText.muted("Tidak ada batas, janji, atau hari libur pada bulan ini."));
        }
        return list;
    }
}
