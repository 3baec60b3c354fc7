package id.langkah.ui.kinerja.bukti;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
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
import org.jspecify.annotations.Nullable;

/**
 * Adds files as bukti: each is matched to a figure by its name, and the user checks the matches
 * before anything is stored. Only a single file dropped on a figure is added at once.
 */
public final class BuktiMasuk {
    private static final String TIDAK = "Jangan lampirkan";

    private final BuktiModel model;
    private final Kit kit;

    public BuktiMasuk(KinerjaModel kinerja, Kit kit) {
        this.model = new BuktiModel(kinerja);
        this.kit = kit;
    }

    /** Asks for files. */
    public void choose() {
        choose(Optional.empty());
    }

    /** Asks for files that probably belong to one figure. */
    public void choose(Optional<KunciRealisasi> kunci) {
        take(kit.files().openMany("Pilih bukti dukung", "bukti", FilePicker.Filter.of("Semua berkas", "*")), kunci);
    }

    /**
     * Takes files.
     *
     * @param kunci the figure on which the files were dropped; empty when dropped elsewhere
     */
    public void take(List<Path> berkas, Optional<KunciRealisasi> kunci) {
        if (berkas.isEmpty()) {
            return;
        }
        model.check(berkas, kunci, usulan -> {
            Usulan first = usulan.getFirst();
            boolean sure = usulan.size() == 1 && first.masalah().isEmpty() && kunci.isPresent();
            if (sure && first.kunci().equals(kunci)) {
                keep(Map.of(kunci.get(), List.of(first.berkas())), () -> {}, null);
            } else {
                look(usulan);
            }
        });
    }

    /** Shows the matches; files that cannot be stored or matched come first. */
    private void look(List<Usulan> usulan) {
        List<Usulan> good = usulan.stream()
                .filter(butir -> butir.masalah().isEmpty())
                .sorted(Comparator.comparing(butir -> butir.kunci().isPresent()))
                .toList();
        List<Masalah> wrong =
                usulan.stream().flatMap(butir -> butir.masalah().stream()).toList();
        var chosen = new LinkedHashMap<Path, Optional<KunciRealisasi>>();
        good.forEach(butir -> chosen.put(butir.berkas(), butir.kunci()));
        Label count = ScreenText.wrapped(ScreenText.strong(""));
        Runnable update = () -> count.setText(summary(chosen, wrong.size()));
        update.run();
        var body = new ArrayList<Node>(List.of(count, new MasalahList(wrong)));
        good.forEach(butir -> body.add(row(butir, other -> {
            chosen.put(butir.berkas(), other);
            update.run();
        })));
        if (good.isEmpty()) {
            kit.dialogs().open("Bukti belum dapat dilampirkan", box(body), Action.primary("Tutup", () -> {}));
            return;
        }
        var form = new FormDialog(kit.dialogs(), box(body));
        form.open("Lampirkan bukti", "Lampirkan bukti", () -> {
            Map<KunciRealisasi, List<Path>> wanted = wanted(chosen);
            if (wanted.isEmpty()) {
                form.say(List.of(Masalah.galat(
                        "Belum ada berkas yang punya indikator.", "", "Pilih indikatornya di kanan nama berkas.")));
            } else {
                keep(wanted, form::close, form);
            }
        });
    }

    private static VBox box(List<Node> body) {
        var box = new VBox(body.toArray(Node[]::new));
        box.getStyleClass().add("stack");
        return box;
    }

    private static String summary(Map<Path, Optional<KunciRealisasi>> chosen, int wrong) {
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

    private static Map<KunciRealisasi, List<Path>> wanted(Map<Path, Optional<KunciRealisasi>> chosen) {
        var all = new LinkedHashMap<KunciRealisasi, List<Path>>();
        chosen.forEach((file, kunci) -> kunci.ifPresent(
                known -> all.computeIfAbsent(known, key -> new ArrayList<>()).add(file)));
        return all;
    }

    private Node row(Usulan usulan, Consumer<Optional<KunciRealisasi>> chosen) {
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

    private void keep(Map<KunciRealisasi, List<Path>> berkas, Runnable done, @Nullable FormDialog form) {
        model.attach(
                berkas,
                added -> {
                    done.run();
                    told(added);
                },
                refused -> {
                    if (form == null) {
                        kit.dialogs().masalah("Bukti belum dilampirkan", refused.masalah());
                    } else {
                        form.refused(refused);
                    }
                });
    }

    private void told(List<BuktiModel.Lampiran> added) {
        if (added.isEmpty()) {
            kit.toasts().done("Berkas itu sudah menjadi bukti nilai ini.");
            return;
        }
        long figures = added.stream().map(BuktiModel.Lampiran::kunci).distinct().count();
        String where = figures == 1 ? model.kata(added.getFirst().kunci()) : figures + " nilai";
        kit.toasts()
                .done(
                        "%d bukti dilampirkan pada %s.".formatted(added.size(), where),
                        Action.plain(
                                "Urungkan",
                                () -> model.release(
                                        added, () -> kit.toasts().done(added.size() + " bukti dilepas lagi."))));
    }

    /**
     * A file with its proposed figure.
     *
     * @param kunci the proposed figure; empty when the name does not tell
     * @param mirip why the name does not tell, a sentence; may be blank
     * @param masalah why the file cannot be stored
     */
    record Usulan(Path berkas, Optional<KunciRealisasi> kunci, String mirip, List<Masalah> masalah) {
        Usulan {
            masalah = List.copyOf(masalah);
        }
    }
}
