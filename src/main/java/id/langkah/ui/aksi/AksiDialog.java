package id.langkah.ui.aksi;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.AksiTercatat;
import id.langkah.domain.aksi.KeadaanAksi;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.EvenPane;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The dialogs for an action, its monitoring and its tindak lanjut. */
final class AksiDialog {
    /** The least width of a target, in em: "1 dokumen". */
    private static final double TARGET = 8;

    private final AksiModel model;
    private final Kit kit;

    AksiDialog(AksiModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Asks for a new action of an indicator. */
    void baru(RencanaAksi.Bagian bagian) {
        var indikator = bagian.indikator();
        aksi(
                Aksi.baru(indikator.id(), indikator.indikator().penanggungJawab()),
                indikator.indikator().nama());
    }

    /** Shows an action and saves changes. */
    void aksi(Aksi aksi, String indikator) {
        TextArea uraian = AksiFields.area(aksi.uraian());
        var target = new ArrayList<TextField>();
        for (Triwulan triwulan : Triwulan.values()) {
            var field = new TextField(aksi.target(triwulan));
            field.setPromptText(triwulan.singkat());
            field.setAccessibleText("Target " + triwulan.singkat());
            target.add(field);
        }
        TanggalField mulai = new TanggalField("Mulai");
        mulai.set(aksi.mulai());
        TanggalField selesai = new TanggalField("Selesai");
        selesai.set(aksi.selesai());
        var anggaran = new TextField(
                Optional.ofNullable(aksi.anggaran()).map(Angka::write).orElse(""));
        anggaran.setPromptText("Rp");
        var bidang = new TextField(aksi.penanggungJawab());
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.muted("Indikator: " + indikator),
                new Form()
                        .row("Aksi/kegiatan", uraian)
                        .row(
                                "Target TW I–IV",
                                new EvenPane(TARGET, target),
                                "Misalnya 1 dokumen. Kosong berarti tidak ada.")
                        .row("Mulai", mulai)
                        .row("Selesai", selesai)
                        .row("Anggaran", anggaran)
                        .row("Penanggung jawab", bidang));
        form.open(aksi.id() == 0 ? "Tambah aksi" : "Ubah aksi", "Simpan aksi", () -> {
            Optional<BigDecimal> money = Angka.read(anggaran.getText());
            var wrong = new ArrayList<Masalah>(AksiFields.dates(mulai, selesai));
            if (!anggaran.getText().isBlank() && money.isEmpty()) {
                wrong.add(Masalah.galat(
                        "Anggaran \"" + anggaran.getText().strip() + "\" bukan angka.",
                        "Anggaran",
                        "Tulis misalnya 12.500.000."));
            }
            form.say(wrong);
            if (wrong.isEmpty()) {
                model.save(
                        new Aksi(
                                aksi.id(),
                                aksi.indikator(),
                                uraian.getText(),
                                target.stream().map(TextField::getText).toList(),
                                mulai.value().orElse(null),
                                selesai.value().orElse(null),
                                money.orElse(null),
                                bidang.getText()),
                        form::close,
                        form::refused);
            }
        });
    }

    /** Asks for the monitoring of an action in the selected quarter. */
    void pantauan(AksiTercatat tercatat) {
        Triwulan triwulan = model.triwulan().get();
        PantauanAksi before = tercatat.pantauan(triwulan);
        var keadaan = new Choice<KeadaanAksi>("Keadaan", KeadaanAksi::kata, chosen -> {});
        keadaan.offer(List.of(KeadaanAksi.values()), before.keadaan());
        TextArea realisasi = AksiFields.area(before.realisasi());
        TextArea output = AksiFields.area(before.output());
        TextArea kendala = AksiFields.area(before.kendala());
        TextArea solusi = AksiFields.area(before.solusi());
        String target = tercatat.aksi().target(triwulan);
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.muted(tercatat.aksi().uraian()
                        + (target.isEmpty() ? "" : ". Target " + triwulan.singkat() + ": " + target + ".")),
                new Form()
                        .row("Keadaan", keadaan)
                        .row("Realisasi", realisasi)
                        .row("Output", output)
                        .row("Kendala", kendala)
                        .row("Solusi", solusi));
        form.open(
                "Pemantauan " + triwulan.kata() + " " + model.tahun(),
                "Simpan pemantauan",
                () -> model.save(
                        tercatat.aksi(),
                        new PantauanAksi(
                                keadaan.getValue(),
                                realisasi.getText(),
                                output.getText(),
                                kendala.getText(),
                                solusi.getText()),
                        form::close));
    }
}
