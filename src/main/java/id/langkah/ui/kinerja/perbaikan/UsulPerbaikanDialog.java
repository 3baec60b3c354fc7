package id.langkah.ui.kinerja.perbaikan;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.ui.kinerja.bukti.BuktiList;
import id.langkah.ui.kinerja.bukti.BuktiModel;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.PilihPengerjaan;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Proposes the correction of a settled figure. */
final class UsulPerbaikanDialog {
    private static final PeristiwaRealisasi USUL =
            new PeristiwaRealisasi.PerbaikanDiusulkan(Nilai.BELUM, "", List.of(), null);

    private final KinerjaModel kinerja;
    private final PerbaikanModel model;
    private final BuktiModel bukti;
    private final Kit kit;
    private final Consumer<KunciRealisasi> proposed;

    /** @param proposed receives the figure whose correction was proposed */
    UsulPerbaikanDialog(KinerjaModel kinerja, PerbaikanModel model, Kit kit, Consumer<KunciRealisasi> proposed) {
        this.kinerja = kinerja;
        this.model = model;
        this.bukti = new BuktiModel(kinerja);
        this.kit = kit;
        this.proposed = proposed;
    }

    /**
     * Opens the dialog.
     *
     * @param nama the name of the indicator
     * @param typed the new value, as far as it was typed already
     */
    void open(Realisasi realisasi, String nama, String typed) {
        var menjadi = new TextField(typed);
        var alasan = new TextArea();
        alasan.setWrapText(true);
        alasan.setPrefRowCount(3);
        var oleh = new TextField(kinerja.nama().of(USUL));
        var pengerjaan = new PilihPengerjaan(List.of());
        model.runs((runs, likely) -> {
            pengerjaan.offer(runs);
            likely.ifPresent(pengerjaan::setValue);
        });
        var papers = new ArrayList<Bukti>();
        var list = buktiList(papers);
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body(nama + ", " + realisasi.masa().kata()),
                new Form()
                        .row("Nilai semula", ScreenText.strong(realisasi.nilai().teks()))
                        .row("Nilai menjadi", menjadi)
                        .row("Alasan", alasan)
                        .row("Diusulkan oleh", oleh)
                        .row("Bukti", list)
                        .row("Pengerjaan SOP", pengerjaan, "Pengerjaan SOP Perbaikan yang menjalankannya."));
        form.onKeys("Ctrl+B", list::choose);
        form.open("Ajukan perbaikan", "Ajukan perbaikan", () -> {
            kinerja.nama().keep(USUL, oleh.getText());
            model.propose(
                    realisasi.kunci(),
                    menjadi.getText().strip(),
                    alasan.getText().strip(),
                    papers,
                    pengerjaan.id(),
                    oleh.getText().strip(),
                    () -> {
                        form.close();
                        kit.toasts().done("Perbaikan diajukan.");
                        proposed.accept(realisasi.kunci());
                    },
                    form::refused);
        });
        if (!typed.isEmpty()) {
            menjadi.applyCss();
            menjadi.requestFocus();
            menjadi.end(); // Further typing continues what was typed already.
        }
    }

    private BuktiList buktiList(List<Bukti> papers) {
        var shown = new BuktiList[1];
        String missing = "Paling sedikit satu bukti harus dilampirkan.";
        shown[0] = new BuktiList(
                kit,
                bukti,
                added -> {
                    papers.addAll(added);
                    shown[0].show(papers, missing);
                },
                gone -> {
                    papers.remove(gone);
                    shown[0].show(papers, missing);
                });
        shown[0].show(papers, missing);
        return shown[0];
    }
}
