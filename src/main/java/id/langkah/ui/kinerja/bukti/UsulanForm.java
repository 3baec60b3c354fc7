package id.langkah.ui.kinerja.bukti;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The files to be added as bukti, each with the figure it was matched to, which can be changed. */
final class UsulanForm extends VBox {
    private static final String TIDAK = "Jangan lampirkan";

    private final BuktiModel model;
    private final int wrong;
    private final Map<Path, Optional<KunciRealisasi>> chosen = new LinkedHashMap<>();
    private final Label count = ScreenText.wrapped(ScreenText.strong(""));

    /** Shows the files without a match first, below those that cannot be stored. */
    UsulanForm(BuktiModel model, List<UsulanBukti> usulan) {
        this.model = model;
        List<UsulanBukti> good = usulan.stream()
                .filter(butir -> butir.masalah().isEmpty())
                .sorted(Comparator.comparing(butir -> butir.kunci().isPresent()))
                .toList();
        List<Masalah> masalah =
                usulan.stream().flatMap(butir -> butir.masalah().stream()).toList();
        wrong = masalah.size();
        good.forEach(butir -> chosen.put(butir.berkas(), butir.kunci()));
        count.setText(summary());
        getStyleClass().add("stack");
        getChildren().addAll(count, new MasalahList(masalah));
        good.forEach(butir -> getChildren().add(row(butir, other -> {
            chosen.put(butir.berkas(), other);
            count.setText(summary());
        })));
    }

    /** Whether no file can be stored. */
    boolean isEmpty() {
        return chosen.isEmpty();
    }

    private String summary() {
        long ready = chosen.values().stream().filter(Optional::isPresent).count();
        long unknown = chosen.size() - ready;
        String parts = Stream.of(
                        ready + " siap",
                        unknown == 0 ? "" : unknown + " belum punya indikator",
                        wrong == 0 ? "" : wrong + " ditolak")
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + ", " + second)
                .orElseThrow();
        return "%d berkas: %s. Belum ada yang disimpan.".formatted(chosen.size() + wrong, parts);
    }

    /** The files that have a figure, by figure. */
    Map<KunciRealisasi, List<Path>> wanted() {
        var all = new LinkedHashMap<KunciRealisasi, List<Path>>();
        chosen.forEach((file, kunci) -> kunci.ifPresent(
                known -> all.computeIfAbsent(known, key -> new ArrayList<>()).add(file)));
        return all;
    }

    private Node row(UsulanBukti usulan, Consumer<Optional<KunciRealisasi>> chosen) {
        String nama = String.valueOf(usulan.berkas().getFileName());
        Label name = ScreenText.body(nama);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var which = new Choice<Optional<KunciRealisasi>>(
                "Nilai untuk " + nama, kunci -> kunci.map(model::kata).orElse(TIDAK), chosen);
        which.getStyleClass().add("kinerja-tujuan");
        which.offer(
                Stream.concat(
                                Stream.of(Optional.<KunciRealisasi>empty()),
                                Stream.concat(usulan.kunci().stream(), model.pilihan().stream())
                                        .distinct()
                                        .map(Optional::of))
                        .toList(),
                usulan.kunci());
        var line = new HBox(name, which);
        line.getStyleClass().add("row");
        if (usulan.mirip().isBlank()) {
            return line;
        }
        var box = new VBox(line, ScreenText.muted(usulan.mirip()));
        box.getStyleClass().add("stack-tight");
        return box;
    }
}
