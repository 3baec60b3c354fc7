package id.langkah.ui.kinerja.grafik;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.domain.rekap.RingkasanKinerja;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.Tab;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Page;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The tab with charts of the capaian per indicator, per quarter and per bidang. */
public final class GrafikPanel implements Tab {
    private static final int MOST = 15;
    private static final String SEMUA = "Semua sasaran";

    private final KinerjaModel kinerja;
    private final GrafikModel model;
    private final ComboBox<String> sasaran = new ComboBox<>();
    private final VBox body = new VBox();
    private final BorderPane all = new BorderPane();

    public GrafikPanel(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        this.model = new GrafikModel(kinerja);
        sasaran.setAccessibleText("Sasaran");
        sasaran.getStyleClass().add("kinerja-sasaran");
        sasaran.valueProperty().addListener(chosen -> draw());
        var tools = new FlowPane(sasaran);
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        body.getStyleClass().addAll("stack", "kinerja-grafik");
        all.setTop(tools);
        all.setCenter(Page.scrolled(body));
        all.getStyleClass().add("kinerja-bagian");
        model.rekap().addListener(rekap -> offer());
    }

    @Override
    public Parent node() {
        return all;
    }

    @Override
    public void shown() {
        model.load();
    }

    private void offer() {
        List<String> names = model.rekap().get().stream()
                .flatMap(rekap -> rekap.sasaran().stream())
                .map(RingkasanKinerja::nama)
                .toList();
        String chosen = sasaran.getValue() == null ? SEMUA : sasaran.getValue();
        sasaran.getItems().setAll(SEMUA);
        sasaran.getItems().addAll(names);
        sasaran.setValue(names.contains(chosen) ? chosen : SEMUA);
        draw();
    }

    private void draw() {
        Optional<RekapKinerja> rekap = model.rekap().get();
        body.getChildren().clear();
        if (rekap.isEmpty() || rekap.get().baris().isEmpty()) {
            body.getChildren()
                    .add(new EmptyState(
                            MaterialDesignC.CHART_BAR,
                            "Belum ada yang dapat digambar",
                            "Isi target dan realisasi dahulu; capaiannya digambar di" + " sini."));
            return;
        }
        List<BarisKinerja> rows = rekap.get().baris().stream()
                .filter(baris -> sasaran.getValue() == null
                        || sasaran.getValue().equals(SEMUA)
                        || baris.indikator().sasaran().strip().equals(sasaran.getValue()))
                .toList();
        body.getChildren().addAll(perIndikator(rekap.get(), rows), perTriwulan(rows), perBidang(rekap.get()));
    }

    /** The chart per indicator, the lowest capaian first. */
    private Node perIndikator(RekapKinerja rekap, List<BarisKinerja> rows) {
        List<BarisKinerja> counted = rows.stream()
                .filter(baris -> penentu(rekap, baris).angka().isPresent())
                .sorted(Comparator.comparing(
                        baris -> penentu(rekap, baris).angka().orElse(BigDecimal.ZERO)))
                .limit(MOST)
                .toList();
        var chart = KinerjaCharts.bars("Capaian (%)");
        var capaian = new XYChart.Series<Number, String>();
        capaian.setName("Capaian");
        var target = new XYChart.Series<Number, String>();
        target.setName("Target = 100 %");
        for (BarisKinerja baris : counted.reversed()) {
            String name = KinerjaCharts.name(baris);
            BigDecimal persen = penentu(rekap, baris).angka().orElse(BigDecimal.ZERO);
            capaian.getData().add(new XYChart.Data<>(persen, name));
            target.getData().add(new XYChart.Data<>(100, name));
        }
        chart.getData().setAll(List.of(target, capaian));
        KinerjaCharts.hint(
                capaian,
                counted.reversed().stream()
                        .map(baris -> baris.indikator().nama()
                                + "\n"
                                + penentu(rekap, baris).keterangan())
                        .toList());
        chart.getStyleClass().add("kinerja-grafik-indikator");
        int left = rows.size() - counted.size();
        String note = "Dari yang terendah."
                + (left > 0 ? " " + left + " indikator lain lebih tinggi atau belum ada" + " capaiannya." : "");
        return KinerjaCharts.card("Capaian per indikator terhadap target", note, chart, counted.size());
    }

    private Node perTriwulan(List<BarisKinerja> rows) {
        var x = new CategoryAxis();
        var y = new NumberAxis();
        var chart = new LineChart<String, Number>(x, y);
        KinerjaCharts.calm(chart, y);
        var mean = new XYChart.Series<String, Number>();
        mean.setName("Rata-rata capaian TW");
        var year = new XYChart.Series<String, Number>();
        year.setName("Rata-rata capaian tahun s.d. TW");
        for (Triwulan butir : kinerja.lingkup().get().akhir().sampai()) {
            add(mean, butir, model.rata(rows, kinerja -> kinerja.capaianTriwulan(butir)));
            add(year, butir, model.rata(rows, kinerja -> kinerja.capaianTahun(butir)));
        }
        chart.getData().setAll(List.of(mean, year));
        return KinerjaCharts.card(
                "Capaian per triwulan",
                "Rata-rata indikator yang sudah ada capaiannya.",
                chart,
                mean.getData().size() + year.getData().size());
    }

    private static void add(XYChart.Series<String, Number> series, Triwulan triwulan, Optional<BigDecimal> mean) {
        mean.ifPresent(persen -> series.getData().add(new XYChart.Data<>(triwulan.singkat(), persen)));
    }

    private Node perBidang(RekapKinerja rekap) {
        var chart = KinerjaCharts.bars("Rata-rata capaian (%)");
        var series = new XYChart.Series<Number, String>();
        series.setName("Rata-rata capaian " + kinerja.lingkup().get().kata());
        rekap.bidang().reversed().stream().limit(MOST).forEach(ringkasanKinerja -> {
            BigDecimal persen = mean(rekap, ringkasanKinerja);
            if (persen != null) {
                series.getData()
                        .add(new XYChart.Data<>(
                                persen,
                                KinerjaCharts.shortened(
                                        ringkasanKinerja.nama().isBlank() ? "Tanpa bidang" : ringkasanKinerja.nama())));
            }
        });
        chart.getData().setAll(List.of(series));
        return KinerjaCharts.card(
                "Capaian per bidang",
                "Rata-rata, berbobot bila semua indikatornya berbobot.",
                chart,
                series.getData().size());
    }

    private static @Nullable BigDecimal mean(RekapKinerja rekap, RingkasanKinerja ringkasanKinerja) {
        return rekap.dasar() == RekapKinerja.Dasar.TAHUN
                ? ringkasanKinerja.tahun().persen()
                : ringkasanKinerja.triwulan().persen();
    }

    private static Capaian penentu(RekapKinerja rekap, BarisKinerja baris) {
        return rekap.dasar() == RekapKinerja.Dasar.TAHUN ? baris.tahun() : baris.triwulan();
    }
}
