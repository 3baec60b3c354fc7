package id.langkah.ui.kinerja.grafik;

import id.langkah.domain.Angka;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.ui.kit.ScreenText;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.Axis;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the charts of capaian share: their axes, hints, short names and frames. */
final class KinerjaCharts {
    private static final int LONGEST = 34;

    private KinerjaCharts() {}

    static BarChart<Number, String> bars(String name) {
        var x = new NumberAxis();
        x.setLabel(name);
        var chart = new BarChart<Number, String>(x, new CategoryAxis());
        calm(chart, x);
        chart.setBarGap(1);
        return chart;
    }

    static void calm(XYChart<?, ?> chart, NumberAxis figures) {
        chart.setAnimated(false);
        ((Axis<?>) chart.getXAxis()).setAnimated(false);
        ((Axis<?>) chart.getYAxis()).setAnimated(false);
        figures.setForceZeroInRange(true);
        figures.setTickLabelFormatter(new Persen(figures));
    }

    /** Figures of an axis in Indonesian spelling. */
    private static final class Persen extends NumberAxis.DefaultFormatter {
        Persen(NumberAxis axis) {
            super(axis);
        }

        @Override
        public String toString(Number number) {
            return Angka.write(BigDecimal.valueOf(number.doubleValue()), 1);
        }
    }

    static void hint(XYChart.Series<Number, String> series, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Node bar = series.getData().get(i).getNode();
            if (bar != null) {
                Tooltip.install(bar, new Tooltip(words.get(i)));
            }
        }
    }

    static Node card(String name, String words, XYChart<?, ?> chart, int count) {
        chart.setAccessibleText(name);
        chart.setFocusTraversable(false);
        var card = new VBox(ScreenText.heading(name), ScreenText.muted(words));
        if (count == 0) {
            card.getChildren().add(ScreenText.body("Belum ada capaian pada bagian tahun ini."));
        } else {
            chart.setMinHeight(Region.USE_PREF_SIZE);
            chart.setStyle("-fx-pref-height: " + (chart instanceof LineChart ? 20 : 8 + 3 * count) + "em");
            card.getChildren().add(chart);
        }
        card.getStyleClass().add("card");
        return card;
    }

    static String name(BarisKinerja baris) {
        return shortened(baris.nomor() + ". " + baris.indikator().nama());
    }

    static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }
}
