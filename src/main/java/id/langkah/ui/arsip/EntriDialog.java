package id.langkah.ui.arsip;

import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Words;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One line of the Daftar Arsip while it is written or changed. */
final class EntriDialog {
    private static final int MOST = 100_000;

    private final ArsipModel model;
    private final Kit kit;
    private String lastOleh = "";

    EntriDialog(ArsipModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Asks for a paper that belongs to no run and no figure. */
    void add() {
        change(new EntriArsip(0, "", "", "", "Asli", 1, "berkas", "", "", "", null, List.of()));
    }

    /** Asks for what is to be kept of an entry; its number is 0 while it is new. */
    void change(EntriArsip satu) {
        var fields = new Fields(satu, lastOleh);
        var findings = new MasalahList();
        findings.set(satu.id() == 0 ? List.of() : satu.check());
        var body = new VBox();
        if (!satu.realisasi().isEmpty()) {
            body.getChildren()
                    .add(
                            Words.muted(
                                    satu.realisasi().size()
                                            + " nilai yang ditetapkan ikut diarsipkan."));
        }
        body.getChildren().addAll(fields.form(), findings);
        body.getStyleClass().add("dialog-form");
        Runnable[] close = {() -> {}};
        close[0] =
                kit.dialogs()
                        .open(
                                satu.id() == 0 ? "Entri arsip baru" : "Entri arsip",
                                body,
                                Action.close("Tidak jadi"),
                                Action.submit(
                                        "Simpan entri",
                                        () -> {
                                            lastOleh = fields.oleh();
                                            model.keep(
                                                    fields.entri(),
                                                    lastOleh,
                                                    () -> {
                                                        close[0].run();
                                                        kit.toasts().done("Entri arsip disimpan.");
                                                    },
                                                    refused -> findings.set(refused.masalah()));
                                            return false;
                                        }));
    }

    /** What is typed of one entry. */
    private static final class Fields {
        private final EntriArsip satu;
        private final TextField kode;
        private final TextArea uraian;
        private final TextField kurun;
        private final ComboBox<String> tingkat = new ComboBox<>();
        private final Spinner<Integer> jumlah;
        private final TextField satuan;
        private final TextField boks;
        private final TextField lokasi;
        private final TextArea keterangan;
        private final TextField oleh;

        Fields(EntriArsip satu, String oleh) {
            this.satu = satu;
            kode = new TextField(satu.kodeKlasifikasi());
            uraian = area(satu.uraian());
            kurun = new TextField(satu.kurunWaktu());
            tingkat.getItems().setAll(EntriArsip.TINGKAT_PERKEMBANGAN);
            tingkat.setEditable(true);
            tingkat.setValue(satu.tingkatPerkembangan());
            jumlah = new Spinner<>(1, MOST, Math.max(1, satu.jumlah()));
            jumlah.setEditable(true);
            satuan = new TextField(satu.satuan());
            boks = new TextField(satu.boks());
            lokasi = new TextField(satu.lokasi());
            keterangan = area(satu.keterangan());
            this.oleh = new TextField(oleh);
        }

        private static TextArea area(String text) {
            var area = new TextArea(text);
            area.setWrapText(true);
            area.setPrefRowCount(2);
            return area;
        }

        Form form() {
            tingkat.getEditor().setAccessibleText("Tingkat perkembangan");
            jumlah.getEditor().setAccessibleText("Jumlah");
            return new Form()
                    .row("Uraian", uraian)
                    .row("Kode klasifikasi", kode)
                    .row("Kurun waktu", kurun)
                    .row("Tingkat perkembangan", tingkat)
                    .row("Jumlah", jumlah)
                    .row("Satuan", satuan)
                    .row("Boks", boks)
                    .row("Lokasi", lokasi)
                    .row("Keterangan", keterangan)
                    .row("Dicatat oleh", oleh);
        }

        String oleh() {
            return oleh.getText().strip();
        }

        EntriArsip entri() {
            return new EntriArsip(
                    satu.id(),
                    kode.getText().strip(),
                    uraian.getText().strip(),
                    kurun.getText().strip(),
                    Objects.requireNonNullElse(tingkat.getEditor().getText(), "").strip(),
                    jumlah.getValue(),
                    satuan.getText().strip(),
                    boks.getText().strip(),
                    lokasi.getText().strip(),
                    keterangan.getText().strip(),
                    satu.pengerjaan(),
                    satu.realisasi());
        }
    }
}
