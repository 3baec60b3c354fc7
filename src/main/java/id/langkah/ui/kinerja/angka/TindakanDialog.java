package id.langkah.ui.kinerja.angka;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.PilihPengerjaan;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks who brings figures into another state, and tells which figures are left out. */
final class TindakanDialog {
    private final Tindakan tindakan;
    private final List<Realisasi> realisasi;
    private final TextField oleh = new TextField();
    private final TextArea alasan = new TextArea();
    private final PilihPengerjaan pengerjaan;

    private TindakanDialog(Tindakan tindakan, List<Realisasi> realisasi, String oleh, List<Pengerjaan> runs) {
        this.tindakan = tindakan;
        this.realisasi = realisasi;
        this.oleh.setText(oleh);
        this.pengerjaan = new PilihPengerjaan(runs);
        alasan.setWrapText(true);
        alasan.setPrefRowCount(3);
    }

    /** Opens the dialog; {@code runs} are those to which a collected figure may belong. */
    static void open(
            Kit kit,
            KinerjaModel kinerja,
            RealisasiModel model,
            Tindakan tindakan,
            List<Realisasi> realisasi,
            List<Pengerjaan> runs) {
        var dialog = new TindakanDialog(tindakan, realisasi, kinerja.nama().of(tindakan.fact("", null)), runs);
        List<Realisasi> mungkin = tindakan.mungkin(realisasi);
        Map<KunciRealisasi, List<Masalah>> found = tindakan.isJudged() ? model.temuan(mungkin) : Map.of();
        List<Masalah> temuan = found.values().stream().flatMap(List::stream).toList();
        List<Realisasi> able = mungkin.stream()
                .filter(butir -> !Masalah.anyGalat(found.getOrDefault(butir.kunci(), List.of())))
                .toList();
        int count = able.size();
        if (count == 0) {
            kit.dialogs()
                    .masalah(
                            "Tidak ada nilai yang dapat " + tindakan.pasif(),
                            Stream.concat(
                                            temuan.stream(),
                                            realisasi.stream()
                                                    .flatMap(
                                                            butir -> butir
                                                                    .check("seseorang", tindakan.fact("alasan", null))
                                                                    .stream()))
                                    .distinct()
                                    .toList());
            return;
        }
        var form = new FormDialog(kit.dialogs(), dialog.body(model.sebut(able), count, temuan));
        form.open(
                tindakan.kata() + " " + count + " nilai",
                tindakan.kata(),
                () -> dialog.submit(form, kit, kinerja, model, able));
    }

    private VBox body(String names, int count, List<Masalah> temuan) {
        int left = realisasi.size() - count;
        var body = new VBox(ScreenText.body(tindakan.penjelasan()), ScreenText.wrapped(ScreenText.strong(names)));
        if (left > 0) {
            body.getChildren()
                    .add(ScreenText.muted(left
                            + " nilai lain yang terpilih tidak ikut, karena belum"
                            + " diisi, berupa teks, atau tahapnya berbeda."));
        }
        if (!temuan.isEmpty()) {
            body.getChildren().addAll(ScreenText.strong("Periksa dahulu"), new MasalahList(temuan));
        }
        var form = new Form().row("Oleh", oleh);
        if (tindakan.needsAlasan()) {
            form.row("Alasan", alasan);
        }
        if (tindakan.takesPengerjaan()) {
            form.row("Pengerjaan SOP", pengerjaan, "Pengumpulan data yang menghasilkan nilai ini.");
        }
        body.getChildren().add(form);
        body.getStyleClass().add("dialog-form");
        return body;
    }

    private void submit(FormDialog form, Kit kit, KinerjaModel kinerja, RealisasiModel model, List<Realisasi> able) {
        if (oleh.getText().isBlank()) {
            form.say(List.of(Masalah.galat("Nama belum diisi.", "Oleh", "Isi nama yang melakukannya.")));
            oleh.requestFocus();
            return;
        }
        if (tindakan.needsAlasan() && alasan.getText().isBlank()) {
            form.say(List.of(Masalah.galat("Alasan belum diisi.", "Alasan", "Isi apa yang perlu dibetulkan.")));
            alasan.requestFocus();
            return;
        }
        kinerja.nama().keep(tindakan.fact("", null), oleh.getText());
        model.act(
                tindakan,
                able,
                alasan.getText().strip(),
                pengerjaan.id(),
                oleh.getText().strip(),
                () -> {
                    form.close();
                    kit.toasts().done(able.size() + " nilai " + tindakan.pasif() + ".");
                });
    }
}
