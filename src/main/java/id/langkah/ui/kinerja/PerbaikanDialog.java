package id.langkah.ui.kinerja;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The dialogs of a Perbaikan: proposing one, and following it to its last signature. */
final class PerbaikanDialog {
    private static final FilePicker.Filter CETAK = FilePicker.Filter.of("PDF atau Excel", "pdf", "xlsx");

    private final KinerjaModel kinerja;
    private final PerbaikanModel model;
    private final BuktiModel bukti;
    private final Kit kit;

    PerbaikanDialog(KinerjaModel kinerja, PerbaikanModel model, Kit kit) {
        this.kinerja = kinerja;
        this.model = model;
        this.bukti = new BuktiModel(kinerja);
        this.kit = kit;
    }

    /** Proposes a change of a settled figure, or shows the one that is under way. */
    void propose(Realisasi realisasi) {
        realisasi
                .terbuka()
                .ifPresentOrElse(
                        satu -> show(realisasi, satu),
                        () -> model.runs((runs, likely) -> open(realisasi, runs, likely)));
    }

    private void open(Realisasi realisasi, List<Pengerjaan> runs, Optional<Pengerjaan> likely) {
        var menjadi = new TextField();
        var alasan = new TextArea();
        alasan.setWrapText(true);
        alasan.setPrefRowCount(3);
        var oleh = new TextField(kinerja.oleh().get());
        var pengerjaan = new PilihPengerjaan(runs);
        likely.ifPresent(pengerjaan::setValue);
        var papers = new ArrayList<Bukti>();
        var list = buktiList(papers);
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body(nama(realisasi) + ", " + realisasi.masa().kata()),
                new Form()
                        .row("Nilai semula", ScreenText.strong(realisasi.nilai().teks()))
                        .row("Nilai menjadi", menjadi)
                        .row("Alasan", alasan)
                        .row("Bukti", list)
                        .row("Diusulkan oleh", oleh)
                        .row("Pengerjaan SOP", pengerjaan, "Pengerjaan SOP Perbaikan yang menjalankannya."));
        form.open("Ajukan perbaikan", "Ajukan perbaikan", () -> {
            kinerja.oleh().set(oleh.getText().strip());
            model.propose(
                    realisasi.kunci(),
                    menjadi.getText().strip(),
                    alasan.getText().strip(),
                    papers,
                    pengerjaan.id(),
                    () -> {
                        form.close();
                        kit.toasts().done("Perbaikan diajukan.");
                    },
                    form::refused);
        });
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

    /** Shows one whole, with the signature that is next. */
    void show(Realisasi realisasi, Perbaikan satu) {
        var body = new VBox(
                ScreenText.body(nama(realisasi) + ", " + realisasi.masa().kata()),
                badge(satu),
                new Form()
                        .row("Nilai semula", ScreenText.strong(KataKinerja.nilai(satu.semula())))
                        .row("Nilai menjadi", ScreenText.strong(KataKinerja.nilai(satu.menjadi())))
                        .row("Alasan", ScreenText.body(satu.alasan()))
                        .row(
                                "Bukti",
                                ScreenText.body(String.join(
                                        "\n",
                                        satu.bukti().stream().map(Bukti::kata).toList())))
                        .row("Tanda tangan", RiwayatAngkaPanel.tanda(satu)));
        if (!satu.alasanDitolak().isBlank()) {
            body.getChildren().add(ScreenText.body("Ditolak: " + satu.alasanDitolak()));
        }
        body.getStyleClass().add("dialog-form");
        var actions = new ArrayList<Action>();
        actions.add(Action.close("Tutup"));
        actions.add(Action.plain("Cetak berita acara…", () -> print(realisasi, satu)));
        if (satu.isOpen()) {
            TahapPerbaikan next = satu.tahap().next().orElseThrow();
            actions.add(Action.danger("Tolak perbaikan", () -> refuse(realisasi)));
            actions.add(Action.primary("Catat: " + next.kata().toLowerCase(Locale.ROOT), () -> sign(realisasi, next)));
        }
        kit.dialogs().open("Perbaikan " + satu.nomor(), body, actions.toArray(Action[]::new));
    }

    private void sign(Realisasi realisasi, TahapPerbaikan tahap) {
        String words = tahap == TahapPerbaikan.DISETUJUI
                ? "Dengan persetujuan ini nilai yang baru berlaku. Nilai semula tetap" + " tersimpan."
                : "Tanda tangan diberikan berurutan: diusulkan, diverifikasi, diparaf," + " disetujui.";
        askName(
                "Perbaikan " + tahap.kata().toLowerCase(Locale.ROOT),
                words,
                "Catat " + tahap.kata().toLowerCase(Locale.ROOT),
                "",
                (oleh, unused) -> model.sign(
                        realisasi.kunci(),
                        tahap,
                        oleh,
                        () -> kit.toasts()
                                .done("Perbaikan " + tahap.kata().toLowerCase(Locale.ROOT) + " oleh " + oleh + ".")));
    }

    private void refuse(Realisasi realisasi) {
        askName(
                "Tolak perbaikan",
                "Nilai semula tetap berlaku.",
                "Tolak perbaikan",
                "Alasan",
                (oleh, alasan) -> model.refuse(
                        realisasi.kunci(), alasan, oleh, () -> kit.toasts().done("Perbaikan ditolak.")));
    }

    private void askName(String title, String words, String action, String second, BiConsumer<String, String> done) {
        var oleh = new TextField(kinerja.oleh().get());
        var more = new TextArea();
        more.setWrapText(true);
        more.setPrefRowCount(3);
        var fields = new Form().row("Nama", oleh);
        if (!second.isEmpty()) {
            fields.row(second, more);
        }
        var form = new FormDialog(kit.dialogs(), ScreenText.body(words), fields);
        form.open(title, action, () -> {
            boolean blank = oleh.getText().isBlank()
                    || (!second.isEmpty() && more.getText().isBlank());
            if (blank) {
                form.say(List.of(Masalah.galat("Isian belum lengkap.", "", "Lengkapi isian di atas.")));
            } else {
                done.accept(oleh.getText().strip(), more.getText().strip());
                form.close();
            }
        });
    }

    private void print(Realisasi realisasi, Perbaikan satu) {
        var nomor = new TextField();
        var body = new VBox(new Form().row("Nomor berita acara", nomor, "Boleh dikosongkan."));
        body.getStyleClass().add("dialog-form");
        kit.dialogs()
                .open(
                        "Cetak Berita Acara Perbaikan",
                        body,
                        Action.close("Tidak jadi"),
                        Action.primary(
                                "Pilih tempat menyimpan…",
                                () -> kit.files()
                                        .save(
                                                "Simpan Berita Acara Perbaikan",
                                                "cetak",
                                                "Berita Acara Perbaikan.pdf",
                                                CETAK)
                                        .ifPresent(file -> print(
                                                realisasi, satu, nomor.getText().strip(), file))));
    }

    private void print(Realisasi realisasi, Perbaikan satu, String nomorSurat, Path file) {
        model.beritaAcara(
                realisasi.kunci(),
                satu.nomor(),
                nomorSurat,
                file,
                () -> kit.toasts()
                        .done(
                                "Berita acara disimpan.",
                                Action.plain("Buka berkas", () -> kit.open().accept(file))));
    }

    private String nama(Realisasi realisasi) {
        return kinerja.data()
                .get()
                .find(realisasi.kunci().indikator())
                .map(IndikatorTercatat::indikator)
                .map(Indikator::nama)
                .orElse("Indikator tahun lain");
    }

    private static Badge badge(Perbaikan satu) {
        if (satu.isOpen()) {
            return new Badge(satu.status(), Badge.Tone.WARNING);
        }
        return new Badge(satu.status(), satu.isDisetujui() ? Badge.Tone.SUCCESS : Badge.Tone.DANGER);
    }
}
