package id.langkah.ui;

import id.langkah.service.SortedFiles;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/**
 * Leads files that were dropped on the window or passed on by a later start to the preview for
 * their kind; files of other kinds are reported by name.
 */
public final class IncomingFiles {
    private final Kit kit;
    private final Navigator navigator;

    public IncomingFiles(Kit kit, Navigator navigator) {
        this.kit = kit;
        this.navigator = navigator;
    }

    /** Looks into the files and opens their preview; nothing is stored. */
    public void take(List<Path> berkas) {
        kit.background().runLong("Memeriksa berkas", progress -> SortedFiles.of(berkas), this::sorted);
    }

    /** The files of one kind and the place of their preview. */
    private record Jenis(String nama, String periksa, List<Path> berkas, Destination place) {
        String files() {
            return nama
                    + ": "
                    + berkas.stream()
                            .map(path -> String.valueOf(path.getFileName()))
                            .collect(Collectors.joining(", "));
        }
    }

    private void sorted(SortedFiles datang) {
        List<Jenis> jenis = jenis(datang);
        if (jenis.size() == 1) {
            navigator.go(jenis.getFirst().place());
        }
        if (jenis.size() > 1) {
            choose(jenis, datang);
        } else if (!datang.asing().isEmpty()) {
            kit.dialogs()
                    .masalah(
                            jenis.isEmpty() ? "Berkas tidak dapat dibaca" : "Sebagian berkas tidak dibaca",
                            datang.asing());
        }
    }

    private static List<Jenis> jenis(SortedFiles datang) {
        var all = new ArrayList<Jenis>();
        if (!datang.formulir().isEmpty()) {
            all.add(new Jenis(
                    "Formulir terisi",
                    "Periksa formulir",
                    datang.formulir(),
                    new Destination.Formulir(datang.formulir())));
        }
        if (!datang.indikator().isEmpty()) {
            all.add(new Jenis(
                    "Tabel indikator",
                    "Periksa indikator",
                    datang.indikator(),
                    new Destination.DataKinerja(datang.indikator())));
        }
        if (!datang.sop().isEmpty()) {
            all.add(new Jenis("SOP", "Periksa SOP", datang.sop(), new Destination.Impor(datang.sop())));
        }
        return all;
    }

    /** Asks which kind to preview first when there are several. */
    private void choose(List<Jenis> jenis, SortedFiles datang) {
        var body = new VBox(
                ScreenText.body("Ada lebih dari satu jenis berkas. Pilih satu jenis untuk diperiksa; yang lain dapat "
                        + "diseret lagi nanti. Belum ada yang disimpan."));
        jenis.forEach(butir -> body.getChildren().add(ScreenText.body(butir.files())));
        if (!datang.asing().isEmpty()) {
            body.getChildren().add(ScreenText.strong("Tidak dapat dibaca"));
            body.getChildren().add(new MasalahList(datang.asing()));
        }
        body.getStyleClass().add("dialog-form");
        var actions = new ArrayList<Action>();
        actions.add(Action.close("Tidak jadi"));
        jenis.reversed().forEach(butir -> {
            Runnable go = () -> navigator.go(butir.place());
            actions.add(
                    butir.equals(jenis.getFirst())
                            ? Action.primary(butir.periksa(), go)
                            : Action.plain(butir.periksa(), go));
        });
        kit.dialogs().open("Pilih yang diperiksa", body, actions.toArray(Action[]::new));
    }
}
