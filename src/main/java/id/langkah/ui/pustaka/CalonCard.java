package id.langkah.ui.pustaka;

import id.langkah.domain.Masalah;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Badge.Tone;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.pustaka.ImporModel.Pilihan;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An SOP that may be imported: whether it is taken, what changes, and what was found in it. */
final class CalonCard extends VBox {
    private static final int MOST_SHOWN = 100;
    private static final int FEW = 20;

    private final ImporModel model;

    CalonCard(ImporModel model, Calon calon, Pilihan pilihan) {
        this.model = model;
        String nama = calon.nama().isBlank() ? "SOP tanpa nama" : calon.nama();
        var head = new HBox(badge(calon));
        head.getStyleClass().add("row");
        if (calon.putusan().isTakeable()) {
            var tick = new CheckBox(nama);
            tick.setWrapText(true);
            tick.selectedProperty().bindBidirectional(pilihan.tick(calon));
            HBox.setHgrow(tick, Priority.ALWAYS);
            head.getChildren().addFirst(tick);
        } else {
            var name = ScreenText.wrapped(ScreenText.strong(nama));
            HBox.setHgrow(name, Priority.ALWAYS);
            head.getChildren().addFirst(name);
        }
        getChildren().add(head);
        getStyleClass().add("stack-tight");
        addFolded(
                "Yang berubah",
                calon.perubahan().stream().<Node>map(ScreenText::body).toList());
        if (!calon.masalah().isEmpty()) {
            boolean galat = Masalah.anyGalat(calon.masalah());
            List<Masalah> first = calon.masalah().stream().limit(MOST_SHOWN).toList();
            var findings = new MasalahList(first);
            if (galat) {
                getChildren().add(findings);
            } else {
                addFolded("Temuan (" + calon.masalah().size() + ")", List.of(findings));
            }
        }
        if (calon.sop().isPresent()) {
            getChildren().add(check(calon, pilihan));
        }
    }

    /** The findings of the checker, computed at once for few SOPs and otherwise when opened. */
    private Node check(Calon calon, Pilihan pilihan) {
        var found = new MasalahList(List.of());
        var none = ScreenText.muted("Tidak ada yang perlu diperbaiki.");
        none.managedProperty().bind(none.visibleProperty());
        none.setVisible(false);
        var pane = new TitledPane("Periksa SOP", new VBox(none, found));
        pane.setAnimated(false);
        pane.setExpanded(false);
        Runnable look = () -> model.check(pilihan, calon, list -> {
            pane.setText("Periksa SOP (" + list.size() + ")");
            none.setVisible(list.isEmpty());
            found.set(list.stream().limit(MOST_SHOWN).toList());
        });
        if (pilihan.pratinjau().calon().size() <= FEW) {
            look.run();
        } else {
            pane.expandedProperty().addListener((property, before, open) -> {
                if (open && found.getChildrenUnmodifiable().isEmpty()) {
                    look.run();
                }
            });
        }
        return pane;
    }

    private void addFolded(String name, List<Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        var content = new VBox();
        content.getStyleClass().add("stack-tight");
        content.getChildren().addAll(nodes);
        var pane = new TitledPane(name, content);
        pane.setExpanded(nodes.size() <= 3);
        pane.setAnimated(false);
        getChildren().add(pane);
    }

    private static Badge badge(Calon calon) {
        Tone tone = switch (calon.putusan()) {
            case BARU -> Tone.SUCCESS;
            case VERSI_BARU -> Tone.ACCENT;
            case SAMA -> Tone.NEUTRAL;
            case DITOLAK -> Tone.DANGER;
        };
        String kata = calon.putusan().kata();
        return new Badge(kata.substring(0, 1).toUpperCase(Locale.ROOT) + kata.substring(1), tone);
    }
}
