package id.langkah.ui.pustaka;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Sandingan;
import id.langkah.domain.sop.Sandingan.Pasangan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.pustaka.BandingModel.Banding;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The screen with the differences between two versions: first in words, then their rows side by side. */
public final class BandingView implements Screen {
    private final BandingModel model;
    private final Navigator navigator;
    private final Page page = new Page("Bandingkan versi");

    public BandingView(BandingModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        model.shown().addListener((property, before, now) -> now.ifPresent(this::show));
    }

    private void show(Banding banding) {
        page.title().setText(banding.baru().sop().sebutan());
        page.subtitle().setText(nama(banding.lama()) + " dan " + lower(nama(banding.baru())));
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali", () -> leave(banding.baru())));
        var body = new VBox(words(banding), rows(banding));
        body.getStyleClass().add("stack");
        page.scrolling(body);
    }

    private void leave(VersiSop baru) {
        navigator.go(
                baru.status() == Status.KONSEP
                        ? new Destination.Penulisan(baru.id())
                        : new Destination.Sop(baru.sopId()));
    }

    static String nama(VersiSop versi) {
        return versi.status() == Status.KONSEP ? "Konsep" : "Versi " + versi.versi();
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static Node words(Banding banding) {
        var card = new VBox(ScreenText.heading("Yang berubah"));
        card.getStyleClass().addAll("card", "stack-tight");
        if (banding.perubahan().isEmpty()) {
            card.getChildren().add(ScreenText.muted("Tidak ada. Isinya sama."));
        }
        banding.perubahan().forEach(kalimat -> card.getChildren().add(ScreenText.body(kalimat)));
        return card;
    }

    private static Node rows(Banding banding) {
        var grid = new GridPane();
        grid.getStyleClass().add("banding");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, ScreenText.heading(nama(banding.lama())), ScreenText.heading(nama(banding.baru())));
        int row = 1;
        for (Pasangan pair : banding.baris()) {
            boolean gone = pair.baru() == Sandingan.NONE;
            boolean come = pair.lama() == Sandingan.NONE;
            String how = come ? "ditambah" : pair.isChanged() ? "diubah" : "sama";
            grid.addRow(
                    row++,
                    side(banding.lama().sop(), pair.lama(), gone ? "dihapus" : come ? "sama" : how),
                    side(banding.baru().sop(), pair.baru(), gone ? "sama" : how));
        }
        return grid;
    }

    private static Node side(Sop sop, int row, String how) {
        var cell = new VBox();
        cell.getStyleClass().addAll("banding-sel", "stack-tight");
        cell.setMaxHeight(Double.MAX_VALUE);
        if (row == Sandingan.NONE) {
            cell.getStyleClass().add("banding-kosong");
            return cell;
        }
        cell.getStyleClass().add("banding-" + how);
        Aktivitas aktivitas = sop.aktivitas().get(row);
        if (!how.equals("sama")) {
            cell.getChildren().add(ScreenText.caption(how));
        }
        cell.getChildren().add(ScreenText.wrapped(ScreenText.strong(aktivitas.nomor() + ". " + aktivitas.uraian())));
        facts(sop, row, aktivitas).forEach(text -> cell.getChildren().add(ScreenText.muted(text)));
        return cell;
    }

    private static List<String> facts(Sop sop, int row, Aktivitas aktivitas) {
        return Stream.of(
                        fact("Pelaksana", String.join(", ", aktivitas.pelaksana())),
                        fact(
                                "Kelengkapan",
                                aktivitas.mutuBaku().kelengkapan().stream()
                                        .map(BandingView::kelengkapan)
                                        .collect(joining(", "))),
                        fact("Waktu", aktivitas.mutuBaku().waktu().teks()),
                        fact("Output", String.join(", ", aktivitas.mutuBaku().output())),
                        fact("Keputusan", keputusan(sop, row, aktivitas)),
                        fact("Keterangan", aktivitas.keterangan()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String kelengkapan(Kelengkapan kelengkapan) {
        return kelengkapan.tercetak();
    }

    private static String keputusan(Sop sop, int row, Aktivitas aktivitas) {
        if (!aktivitas.isKeputusan()) {
            return "";
        }
        return "ya ke " + to(sop, sop.next(row)) + ", tidak ke " + to(sop, sop.tidak(row));
    }

    private static String to(Sop sop, OptionalInt row) {
        return row.isPresent() ? "" + sop.aktivitas().get(row.getAsInt()).nomor() : "selesai";
    }

    private static String fact(String name, String text) {
        return text.isBlank() ? "" : name + ": " + text;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        model.load();
    }
}
