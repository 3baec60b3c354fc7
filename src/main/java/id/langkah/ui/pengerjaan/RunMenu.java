package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.RowMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The context menu of runs in list and board, for one or several runs. */
final class RunMenu {
    private final DaftarModel model;
    private final Kit kit;
    private final Navigator navigator;

    RunMenu(DaftarModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
    }

    void open(BarisRun baris) {
        navigator.go(new Destination.Pengerjaan(baris.run().id()));
    }

    List<MenuAct> acts(List<BarisRun> chosen) {
        var acts = new ArrayList<MenuAct>();
        if (chosen.size() == 1) {
            acts.add(MenuAct.of("Buka", MaterialDesignO.OPEN_IN_APP, () -> open(chosen.getFirst()))
                    .withKeys("Enter"));
            acts.add(MenuAct.of(
                    "Buka SOP-nya",
                    MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                    () -> navigator.go(
                            new Destination.Sop(chosen.getFirst().run().versi().sopId()))));
        }
        List<BarisRun> going = only(chosen, Pengerjaan.Status.BERJALAN);
        List<BarisRun> paused = only(chosen, Pengerjaan.Status.DITUNDA);
        if (!going.isEmpty()) {
            acts.add(MenuAct.of(
                    named("Tunda…", going, chosen),
                    MaterialDesignP.PAUSE,
                    () -> ask("Tunda", "Waktu kerjanya berhenti sampai dilanjutkan.", going, Peristiwa.Ditunda::new)));
        }
        if (!paused.isEmpty()) {
            acts.add(MenuAct.of(
                    named("Lanjutkan", paused, chosen),
                    MaterialDesignP.PLAY,
                    () -> record(paused, new Peristiwa.Dilanjutkan(), "dilanjutkan")));
        }
        acts.add(RowMenu.copying(() -> chosen.stream().map(this::words).toList()));
        List<BarisRun> open =
                chosen.stream().filter(baris -> !baris.run().status().isEnded()).toList();
        if (!open.isEmpty()) {
            acts.add(MenuAct.danger(
                    named("Batalkan pengerjaan…", open, chosen),
                    MaterialDesignC.CLOSE_CIRCLE_OUTLINE,
                    () -> ask(
                            "Batalkan",
                            "Pengerjaan yang dibatalkan tetap terdaftar dan dapat dibaca.",
                            open,
                            Peristiwa.Dibatalkan::new)));
        }
        return acts;
    }

    private static List<BarisRun> only(List<BarisRun> chosen, Pengerjaan.Status status) {
        return chosen.stream().filter(baris -> baris.run().status() == status).toList();
    }

    /** The name of an item, with the number of runs it applies to when it is not all of the selected ones. */
    private static String named(String name, List<BarisRun> some, List<BarisRun> chosen) {
        return chosen.size() == 1 ? name : name.replace("…", "") + " " + some.size() + " pengerjaan…";
    }

    private void ask(String verb, String words, List<BarisRun> rows, Function<String, Peristiwa> fact) {
        String what = rows.size() == 1
                ? "\"" + KataPengerjaan.judul(rows.getFirst().run()) + "\""
                : rows.size() + " pengerjaan";
        kit.dialogs()
                .ask(
                        verb + " " + what + "?",
                        words,
                        "Alasan",
                        verb + (rows.size() == 1 ? " pengerjaan" : " " + what),
                        reason -> record(rows, fact.apply(reason), verb.equals("Tunda") ? "ditunda" : "dibatalkan"));
    }

    private void record(List<BarisRun> rows, Peristiwa fact, String done) {
        model.record(rows, fact, () -> kit.toasts().done(rows.size() + " pengerjaan " + done + "."));
    }

    private List<String> words(BarisRun baris) {
        return List.of(
                KataPengerjaan.judul(baris.run()),
                baris.run().sop().nama(),
                baris.langkah() + "/" + baris.semua(),
                baris.siapa(),
                baris.run().status().kata());
    }
}
