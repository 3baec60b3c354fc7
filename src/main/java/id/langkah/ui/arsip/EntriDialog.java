package id.langkah.ui.arsip;

import id.langkah.domain.BacaanAngka;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Dialog for adding and changing lines of the Daftar Arsip. */
final class EntriDialog {
    private static final int MOST = 9_999;

    private final ArsipModel model;
    private final Kit kit;
    private String lastOleh = "";

    EntriDialog(ArsipModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Asks for a new entry that belongs to no run or figure. */
    void add() {
        change(new EntriArsip(0, "", "", "", "Asli", 1, "berkas", "", "", "", null, List.of()));
    }

    /** Asks once for what several new entries have in common, such as box and place. */
    void addAll(List<EntriArsip> entri) {
        if (entri.size() == 1) {
            change(entri.getFirst());
        } else if (!entri.isEmpty()) {
            var fields = new Fields(entri.getFirst(), lastOleh);
            var body = new ArrayList<Node>();
            entri.forEach(entriArsip -> body.add(ScreenText.body("•  " + entriArsip.uraian())));
            body.add(fields.shared());
            ask(
                    entri.size() + " entri arsip baru",
                    body,
                    "Simpan " + entri.size() + " entri",
                    List.of(),
                    fields,
                    (done, refused) ->
                            model.keepAll(entri.stream().map(fields::entriAs).toList(), fields.oleh(), done, refused));
        }
    }

    /** Asks for the data of an entry; its number is 0 while it is new. */
    void change(EntriArsip entriArsip) {
        var fields = new Fields(entriArsip, lastOleh);
        var body = new ArrayList<Node>();
        if (!entriArsip.realisasi().isEmpty()) {
            body.add(ScreenText.muted(entriArsip.realisasi().size() + " nilai yang ditetapkan ikut diarsipkan."));
        }
        body.add(fields.form());
        ask(
                entriArsip.id() == 0 ? "Entri arsip baru" : "Entri arsip",
                body,
                "Simpan entri",
                entriArsip.id() == 0 ? List.of() : entriArsip.check(),
                fields,
                (done, refused) -> model.keep(fields.entri(entriArsip), fields.oleh(), done, refused));
    }

    /** Saves what was typed. */
    private interface Keep {
        void run(Runnable done, Consumer<MasalahException> refused);
    }

    private void ask(String title, List<Node> body, String action, List<Masalah> known, Fields fields, Keep keep) {
        var form = new FormDialog(kit.dialogs(), body.toArray(Node[]::new));
        form.say(known);
        form.open(title, action, () -> {
            lastOleh = fields.oleh();
            try {
                keep.run(
                        () -> {
                            form.close();
                            kit.toasts().done("Entri arsip disimpan.");
                        },
                        form::refused);
            } catch (MasalahException e) {
                form.refused(e);
            }
        });
    }

    /** The input fields of an entry. */
    private static final class Fields {
        private final TextField kode;
        private final TextArea uraian;
        private final TextField kurun;
        private final ComboBox<String> tingkat = new ComboBox<>();
        private final TextField jumlah;
        private final TextField satuan;
        private final TextField boks;
        private final TextField lokasi;
        private final TextArea keterangan;
        private final TextField oleh;

        Fields(EntriArsip entriArsip, String oleh) {
            kode = new TextField(entriArsip.kodeKlasifikasi());
            uraian = area(entriArsip.uraian());
            kurun = new TextField(entriArsip.kurunWaktu());
            tingkat.getItems().setAll(EntriArsip.TINGKAT_PERKEMBANGAN);
            tingkat.setEditable(true);
            tingkat.setValue(entriArsip.tingkatPerkembangan());
            jumlah = new TextField(Integer.toString(Math.max(1, entriArsip.jumlah())));
            satuan = new TextField(entriArsip.satuan());
            boks = new TextField(entriArsip.boks());
            lokasi = new TextField(entriArsip.lokasi());
            keterangan = area(entriArsip.keterangan());
            this.oleh = new TextField(oleh);
        }

        private static TextArea area(String text) {
            var area = new TextArea(text);
            area.setWrapText(true);
            area.setPrefRowCount(2);
            return area;
        }

        Form form() {
            return rest(new Form()
                    .row("Uraian", uraian)
                    .row("Kode klasifikasi", kode)
                    .row("Kurun waktu", kurun));
        }

        /** The fields without those that differ from entry to entry. */
        Form shared() {
            return rest(new Form().row("Kode klasifikasi", kode));
        }

        private Form rest(Form form) {
            tingkat.getEditor().setAccessibleText("Tingkat perkembangan");
            return form.row("Tingkat perkembangan", tingkat)
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

        /** The typed quantity. @throws MasalahException when it is not a whole number from 1 to {@link #MOST} */
        private int jumlah() {
            return BacaanAngka.of(jumlah.getText())
                    .map(BacaanAngka::angka)
                    .filter(angka -> angka.stripTrailingZeros().scale() <= 0)
                    .filter(angka -> angka.signum() > 0 && angka.compareTo(BigDecimal.valueOf(MOST)) <= 0)
                    .map(BigDecimal::intValueExact)
                    .orElseThrow(() -> new MasalahException(Masalah.galat(
                            "Jumlah \"" + jumlah.getText().strip() + "\" tidak dapat disimpan.",
                            "Jumlah",
                            "Isi dengan bilangan bulat dari 1 sampai " + MOST + ".")));
        }

        EntriArsip entri(EntriArsip entriArsip) {
            return as(entriArsip, uraian.getText().strip(), kurun.getText().strip());
        }

        /** The typed values with the entry's own uraian and kurun waktu. */
        EntriArsip entriAs(EntriArsip entriArsip) {
            return as(entriArsip, entriArsip.uraian(), entriArsip.kurunWaktu());
        }

        private EntriArsip as(EntriArsip entriArsip, String what, String when) {
            return new EntriArsip(
                    entriArsip.id(),
                    kode.getText().strip(),
                    what,
                    when,
                    Objects.requireNonNullElse(tingkat.getEditor().getText(), "")
                            .strip(),
                    jumlah(),
                    satuan.getText().strip(),
                    boks.getText().strip(),
                    lokasi.getText().strip(),
                    keterangan.getText().strip(),
                    entriArsip.pengerjaan(),
                    entriArsip.realisasi());
        }
    }
}
