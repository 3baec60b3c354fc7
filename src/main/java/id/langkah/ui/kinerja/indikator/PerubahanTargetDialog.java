package id.langkah.ui.kinerja.indikator;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;

/** Asks for a document with changed targets: number, date, the quarter from which it is in force, and the targets. */
final class PerubahanTargetDialog {
    private static final int SHOWN = 5;

    private final KinerjaModel kinerja;
    private final Kit kit;

    PerubahanTargetDialog(KinerjaModel kinerja, Kit kit) {
        this.kinerja = kinerja;
        this.kit = kit;
    }

    /**
     * Opens the dialog.
     *
     * @param indikator must not be empty
     */
    void open(List<IndikatorTercatat> indikator) {
        var model = new PerubahanTargetModel(
                indikator,
                kinerja.data().get().pengaturan(),
                kinerja.lingkup().get().akhir());
        if (model.pilihan().isEmpty()) {
            kit.dialogs()
                    .masalah(
                            "Target tidak dapat diubah lagi",
                            List.of(Masalah.galat(
                                    "Nilai sampai triwulan terakhir sudah ditetapkan.",
                                    "",
                                    "Pilih indikator lain; nilai yang keliru diperbaiki melalui perbaikan.")));
            return;
        }
        var nomor = new TextField();
        var tanggal = new TanggalField("Tanggal dokumen");
        var temuan = new MasalahList();
        Sheet<PerubahanTargetModel.Baris> sheet = sheet(model, temuan);
        var berlaku = new Choice<Triwulan>("Berlaku sejak", Triwulan::kata, since -> {
            model.berlaku(since);
            sheet.columns(columns(model));
        });
        berlaku.offer(model.pilihan(), model.berlaku());
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body("Target awal tahun (murni) tetap tersimpan. Triwulan sebelum target baru berlaku"
                        + " tetap dihitung terhadap target lamanya."),
                new Form()
                        .row("Nomor dokumen", nomor, "Misalnya nomor Perjanjian Kinerja Perubahan.")
                        .row("Tanggal dokumen", tanggal)
                        .row("Berlaku sejak", berlaku),
                sheet,
                temuan);
        String what =
                indikator.size() == 1 ? indikator.getFirst().indikator().sebutan() : indikator.size() + " indikator";
        form.open("Perubahan target " + what, "Simpan perubahan target", () -> {
            if (!sheet.settle()) {
                return;
            }
            var wrong = new ArrayList<>(tanggal.salah().stream().toList());
            Map<Long, Indikator> changed =
                    model.changed(nomor.getText(), tanggal.value().orElse(null));
            wrong.addAll(model.check(changed));
            form.say(wrong);
            if (wrong.isEmpty()) {
                keep(form, indikator, changed);
            }
        });
    }

    private void keep(FormDialog form, List<IndikatorTercatat> indikator, Map<Long, Indikator> changed) {
        Map<Long, Indikator> before = indikator.stream()
                .filter(tercatat -> changed.containsKey(tercatat.id()))
                .collect(toMap(IndikatorTercatat::id, IndikatorTercatat::indikator));
        kinerja.figures(
                by -> kinerja.services().kinerja().changeAll(changed, by),
                () -> {
                    form.close();
                    kit.toasts()
                            .done(
                                    "Perubahan target " + changed.size() + " indikator disimpan.",
                                    Action.plain(
                                            "Urungkan",
                                            () -> kinerja.change(
                                                    before, () -> kit.toasts().done("Target dikembalikan."))));
                },
                form::refused);
    }

    private static Sheet<PerubahanTargetModel.Baris> sheet(PerubahanTargetModel model, MasalahList temuan) {
        var made = new ArrayList<Sheet<PerubahanTargetModel.Baris>>();
        var sheet = new Sheet<PerubahanTargetModel.Baris>("Target yang baru", row -> false, edits -> {
            edits.forEach(edit -> model.type(edit.row(), kolom(edit.column()), edit.text()));
            made.getFirst().rows(model.baris());
            temuan.set(model.temuan().stream().limit(SHOWN).toList());
        });
        made.add(sheet);
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.columns(columns(model));
        sheet.rows(model.baris());
        sheet.home();
        sheet.getStyleClass().add("kinerja-perubahan");
        return sheet;
    }

    private static KolomIndikator kolom(int column) {
        return PerubahanTargetModel.KOLOM.get(column - 1);
    }

    private static List<SheetColumn<PerubahanTargetModel.Baris>> columns(PerubahanTargetModel model) {
        var all = new ArrayList<SheetColumn<PerubahanTargetModel.Baris>>();
        all.add(SheetColumn.<PerubahanTargetModel.Baris>words("Indikator", 10, PerubahanTargetDialog::nama)
                .keptInView());
        for (KolomIndikator kolom : PerubahanTargetModel.KOLOM) {
            all.add(SheetColumn.<PerubahanTargetModel.Baris>figures(
                            kolom.kata().replace("Target ", "Target\n"),
                            5.5,
                            row -> row.teks().getOrDefault(kolom, ""))
                    .typed(row -> model.isTyped(kolom)));
        }
        return all;
    }

    private static String nama(PerubahanTargetModel.Baris row) {
        Indikator indikator = row.tercatat().indikator();
        return (indikator.kode() + " " + indikator.nama()).strip();
    }
}
