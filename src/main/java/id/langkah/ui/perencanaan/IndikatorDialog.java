package id.langkah.ui.perencanaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The form of an indicator of the Renstra: what is common to all years, and the targets of its years. */
final class IndikatorDialog {
    private static final List<KolomIndikator> KOLOM = List.of(
            KolomIndikator.INDIKATOR,
            KolomIndikator.KODE,
            KolomIndikator.JENIS,
            KolomIndikator.SATUAN,
            KolomIndikator.TIPE,
            KolomIndikator.ARAH,
            KolomIndikator.CARA_HITUNG,
            KolomIndikator.FREKUENSI,
            KolomIndikator.KONDISI_AWAL,
            KolomIndikator.BOBOT,
            KolomIndikator.PENANGGUNG_JAWAB,
            KolomIndikator.DEFINISI,
            KolomIndikator.RUMUS,
            KolomIndikator.PEMBILANG,
            KolomIndikator.PENYEBUT,
            KolomIndikator.SUMBER_DATA);

    private final PerencanaanModel model;
    private final Kit kit;
    private final Map<KolomIndikator, Node> fields = new LinkedHashMap<>();
    private final Map<Integer, TextField> targets = new LinkedHashMap<>();

    IndikatorDialog(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Asks for a new indicator of a node. */
    void baru(int at) {
        SimpulPohon simpul = model.pohon().get(at);
        IndikatorRenstra kosong = IndikatorRenstra.of(simpul.tingkat(), "");
        open(
                "Indikator baru",
                "Tambahkan indikator",
                simpul,
                kosong,
                made -> model.edit(pohon -> {
                    List<IndikatorRenstra> all = new ArrayList<>(pohon.get(at).indikator());
                    all.add(made);
                    return pohon.with(at, pohon.get(at).withIndikator(all));
                }));
    }

    /** Changes an existing indicator. */
    void ubah(int at, int urut) {
        SimpulPohon simpul = model.pohon().get(at);
        open(
                "Indikator",
                "Simpan indikator",
                simpul,
                simpul.indikator().get(urut),
                made -> model.edit(pohon -> with(pohon, at, urut, made)));
    }

    static PohonKinerja with(PohonKinerja pohon, int at, int urut, IndikatorRenstra indikator) {
        return pohon.with(at, pohon.get(at).withIndikator(urut, indikator));
    }

    private void open(
            String title,
            String action,
            SimpulPohon simpul,
            IndikatorRenstra indikator,
            Consumer<IndikatorRenstra> done) {
        fields.clear();
        targets.clear();
        var form = new Form();
        for (KolomIndikator kolom : KOLOM) {
            Node field = field(kolom, kolom.text(indikator.pokok()));
            fields.put(kolom, field);
            form.row(kolom.kata(), field, help(kolom));
        }
        for (int tahun : model.data().get().renstra().map(Renstra::tahun).orElse(List.of())) {
            var field = new TextField(indikator.target(tahun).teks());
            targets.put(tahun, field);
            form.row("Target " + tahun, field);
        }
        var dialog = new FormDialog(kit.dialogs(), ScreenText.body(simpul.sebutan()), form);
        dialog.open(title, action, () -> {
            KolomRencana.Terisi read = read(indikator);
            dialog.say(read.masalah());
            if (read.masalah().isEmpty()) {
                dialog.close();
                done.accept(read.indikator());
            }
        });
    }

    private static String help(KolomIndikator kolom) {
        return switch (kolom) {
            case KONDISI_AWAL -> "Nilai pada awal Renstra beserta tahunnya, misalnya 61,2 (2024).";
            case PEMBILANG -> "Untuk persentase: data yang dibagi.";
            case PENYEBUT -> "Untuk persentase: data pembaginya.";
            default -> "";
        };
    }

    private static Node field(KolomIndikator kolom, String teks) {
        return switch (kolom.bentuk()) {
            case PILIHAN, YA -> {
                var choice = new ComboBox<String>();
                choice.getItems().setAll(kolom.pilihan());
                choice.setValue(teks);
                yield choice;
            }
            case KALIMAT -> {
                var area = new TextArea(teks);
                area.setWrapText(true);
                area.setPrefRowCount(2);
                yield area;
            }
            default -> new TextField(teks);
        };
    }

    private static String text(Node field) {
        return switch (field) {
            case TextArea area -> area.getText();
            case TextField one -> one.getText();
            case ComboBox<?> choice -> "" + choice.getValue();
            default -> "";
        };
    }

    /** Reads the form; the way of measuring is read first, because targets depend on it. */
    private KolomRencana.Terisi read(IndikatorRenstra before) {
        PengaturanKinerja pengaturan = model.data().get().pengaturan();
        var masalah = new ArrayList<Masalah>();
        var now = new KolomRencana.Terisi(before, List.of());
        for (Map.Entry<KolomIndikator, Node> field : fields.entrySet()) {
            now = KolomRencana.put(field.getKey(), now.indikator(), text(field.getValue()), pengaturan);
            masalah.addAll(now.masalah());
        }
        for (Map.Entry<Integer, TextField> field : targets.entrySet()) {
            now = KolomRencana.put(
                    field.getKey(), now.indikator(), field.getValue().getText(), pengaturan);
            now.masalah()
                    .forEach(butir ->
                            masalah.add(Masalah.galat(butir.pesan(), "Target " + field.getKey(), butir.saran())));
        }
        return new KolomRencana.Terisi(now.indikator(), masalah);
    }
}
