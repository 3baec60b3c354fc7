package id.langkah.ui.pustaka;

import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import java.util.ArrayList;
import java.util.List;

/** Tells which SOPs were imported, and offers to open or to undo them. */
final class ImporSelesai {
    private ImporSelesai() {}

    /** @param leave goes to the list of SOPs */
    static void tell(List<VersiSop> versi, ImporModel model, Kit kit, Navigator navigator, Runnable leave) {
        leave.run();
        List<Long> ids = versi.stream().map(VersiSop::id).toList(); // Not the SOPs, which may be thousands.
        List<Action> next = new ArrayList<>();
        if (ids.size() == 1) {
            var sop = new Destination.Sop(versi.getFirst().sopId());
            next.add(Action.plain("Buka SOP", () -> navigator.go(sop)));
        }
        next.add(Action.plain(
                "Urungkan",
                () -> model.takeBack(ids, () -> {
                    kit.toasts().done("Impor " + ids.size() + " SOP diurungkan.");
                    leave.run();
                })));
        kit.toasts().done(ids.size() + " SOP diimpor.", next.toArray(Action[]::new));
    }
}
