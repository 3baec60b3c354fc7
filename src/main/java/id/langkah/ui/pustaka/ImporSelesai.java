package id.langkah.ui.pustaka;

import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import java.util.List;
import java.util.stream.Stream;

/** Tells which SOPs were imported, and offers to open or to undo them. */
final class ImporSelesai {
    private ImporSelesai() {}

    /** @param leave goes to the list of SOPs */
    static void tell(List<VersiSop> versi, ImporModel model, Kit kit, Navigator navigator, Runnable leave) {
        leave.run();
        Action undo = Action.plain(
                "Urungkan",
                () -> model.takeBack(versi, () -> {
                    kit.toasts().done("Impor " + versi.size() + " SOP diurungkan.");
                    leave.run();
                }));
        Stream<Action> next = versi.size() == 1
                ? Stream.of(Action.plain(
                        "Buka SOP",
                        () -> navigator.go(new Destination.Sop(versi.getFirst().sopId()))))
                : Stream.of();
        kit.toasts()
                .done(
                        versi.size() + " SOP diimpor.",
                        Stream.concat(next, Stream.of(undo)).toArray(Action[]::new));
    }
}
