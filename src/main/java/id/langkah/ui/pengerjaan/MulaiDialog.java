package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.service.PengerjaanService;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Kit;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;

/** Asks for SOP and period of a new run, once or recurring, starts it and opens its screen. */
public final class MulaiDialog {
    private final MulaiModel model;
    private final Kit kit;
    private final Navigator navigator;

    /**
     * @param clock the office's clock
     */
    public MulaiDialog(PengerjaanService service, Kit kit, Navigator navigator, Supplier<LocalDateTime> clock) {
        this.model = new MulaiModel(service, kit.background(), clock);
        this.kit = kit;
        this.navigator = navigator;
    }

    /** Opens the dialog with the SOPs in force, none selected. */
    public void open() {
        model.sop(sop -> open(sop, -1));
    }

    /** Opens the dialog with one SOP selected; it can still be changed. */
    public void open(long sopId) {
        model.sop(sop -> open(sop, sopId));
    }

    /** Opens the dialog for recurring SOPs. */
    public void openBerkala() {
        model.sop(sop -> new BerkalaDialog(model, kit, sop).open());
    }

    private void open(List<RingkasanSop> sop, long sopId) {
        if (sop.isEmpty()) {
            kit.dialogs()
                    .masalah(
                            "Belum dapat memulai",
                            List.of(Masalah.galat("Belum ada SOP yang berlaku.", "", "Impor SOP dari layar SOP.")));
            return;
        }
        new MulaiForm(model, kit, navigator, sop, this::openBerkala).open(sopId);
    }
}
