package id.langkah.ui.kinerja.perbaikan;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.ui.kinerja.kit.KataKinerja;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.RiwayatAngkaPanel;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The dialogs of a Perbaikan: proposing one, and signing it. */
public final class PerbaikanDialog {

    private final KinerjaModel kinerja;
    private final PerbaikanModel model;
    private final Kit kit;
    private final BeritaAcaraDialog beritaAcara;

    public PerbaikanDialog(KinerjaModel kinerja, PerbaikanModel model, Kit kit) {
        this.kinerja = kinerja;
        this.model = model;
        this.kit = kit;
        this.beritaAcara = new BeritaAcaraDialog(model, kit);
    }

    /**
     * Proposes the correction of a settled figure, or shows the open one.
     *
     * @param typed the new value, as far as it was typed already
     */
    public void propose(Realisasi realisasi, String typed) {
        realisasi
                .terbuka()
                .ifPresentOrElse(
                        perbaikan -> show(realisasi, perbaikan),
                        () -> new UsulPerbaikanDialog(kinerja, model, kit, this::goOn)
                                .open(realisasi, nama(realisasi), typed));
    }

    /** Shows a Perbaikan with its next signature. */
    public void show(Realisasi realisasi, Perbaikan perbaikan) {
        var body = new VBox(
                ScreenText.body(nama(realisasi) + ", " + realisasi.masa().kata()),
                badge(perbaikan),
                new Form()
                        .row("Nilai semula", ScreenText.strong(KataKinerja.nilai(perbaikan.semula())))
                        .row("Nilai menjadi", ScreenText.strong(KataKinerja.nilai(perbaikan.menjadi())))
                        .row("Alasan", ScreenText.body(perbaikan.alasan()))
                        .row(
                                "Bukti",
                                ScreenText.body(String.join(
                                        "\n",
                                        perbaikan.bukti().stream()
                                                .map(Bukti::kata)
                                                .toList())))
                        .row("Tanda tangan", RiwayatAngkaPanel.tanda(perbaikan)));
        if (!perbaikan.alasanDitolak().isBlank()) {
            body.getChildren().add(ScreenText.body("Ditolak: " + perbaikan.alasanDitolak()));
        }
        body.getStyleClass().add("dialog-form");
        if (perbaikan.isOpen()) {
            sign(realisasi, perbaikan, body);
        } else {
            kit.dialogs()
                    .open(
                            judul(realisasi, perbaikan),
                            body,
                            Action.close("Tutup"),
                            Action.plain("Cetak berita acara…", () -> beritaAcara.open(realisasi, perbaikan)));
        }
    }

    private String judul(Realisasi realisasi, Perbaikan perbaikan) {
        String kode = kinerja.data()
                .get()
                .find(realisasi.kunci().indikator())
                .map(tercatat -> tercatat.indikator().kode())
                .filter(text -> !text.isBlank())
                .map(text -> text + ", ")
                .orElse("");
        return "Perbaikan " + perbaikan.nomor() + " · " + kode
                + realisasi.masa().kata();
    }

    /** Shows the input for the next signature, and after it the following one. */
    private void sign(Realisasi realisasi, Perbaikan butir, VBox shown) {
        TahapPerbaikan next = butir.tahap().next().orElseThrow();
        String pasif = next.kata().toLowerCase(Locale.ROOT);
        var oleh = new TextField(kinerja.nama().of(new PeristiwaRealisasi.PerbaikanDitandai(next)));
        var warned = new AtomicReference<String>("");
        var form = new FormDialog(
                kit.dialogs(),
                shown,
                new Form()
                        .row(
                                "Nama yang memberi " + next.benda(),
                                oleh,
                                next == TahapPerbaikan.DISETUJUI
                                        ? "Dengan persetujuan ini nilai yang baru berlaku. Nilai semula tetap"
                                                + " tersimpan."
                                        : "Tanda tangan berurutan: diusulkan, diverifikasi, diparaf, disetujui."));
        form.open(
                judul(realisasi, butir),
                "Tandai " + pasif,
                () -> {
                    if (oleh.getText().isBlank()) {
                        form.say(List.of(
                                Masalah.galat("Nama belum diisi.", "", "Isi nama yang memberi " + next.benda() + ".")));
                        oleh.requestFocus();
                        return;
                    }
                    String nama = oleh.getText().strip();
                    Optional<TahapPerbaikan> before = signedBy(butir, nama);
                    if (before.isPresent() && !nama.equals(warned.getAndSet(nama))) {
                        form.say(List.of(Masalah.peringatan(
                                nama + " sudah memberi " + before.get().benda() + " pada perbaikan ini.",
                                "",
                                "Ganti namanya, atau tekan \"Tandai " + pasif
                                        + "\" sekali lagi bila memang orang yang sama.")));
                        oleh.requestFocus();
                        return;
                    }
                    kinerja.nama().keep(new PeristiwaRealisasi.PerbaikanDitandai(next), nama);
                    model.sign(realisasi.kunci(), next, nama, () -> {
                        form.close();
                        kit.toasts().done("Perbaikan " + pasif + " oleh " + nama + ".");
                        goOn(realisasi.kunci());
                    });
                },
                Action.plain("Cetak berita acara…", () -> beritaAcara.open(realisasi, butir)),
                Action.danger("Tolak perbaikan", () -> TolakPerbaikanDialog.open(kinerja, model, kit, realisasi)));
        Platform.runLater(oleh::requestFocus);
    }

    /** The signature that a person has given already; empty when there is none. */
    private static Optional<TahapPerbaikan> signedBy(Perbaikan perbaikan, String nama) {
        return Stream.of(TahapPerbaikan.values())
                .filter(tahap -> perbaikan
                        .tanda(tahap)
                        .filter(tanda -> tanda.oleh().strip().equalsIgnoreCase(nama))
                        .isPresent())
                .findFirst();
    }

    /** Asks for the next signature while any is missing. */
    private void goOn(KunciRealisasi kunci) {
        kinerja.realisasi(kunci, figure -> figure.terbuka().ifPresent(open -> show(figure, open)));
    }

    private String nama(Realisasi realisasi) {
        return kinerja.data()
                .get()
                .find(realisasi.kunci().indikator())
                .map(IndikatorTercatat::indikator)
                .map(Indikator::nama)
                .orElse("Indikator tahun lain");
    }

    private static Badge badge(Perbaikan perbaikan) {
        if (perbaikan.isOpen()) {
            return new Badge(perbaikan.status(), Badge.Tone.WARNING);
        }
        return new Badge(perbaikan.status(), perbaikan.isDisetujui() ? Badge.Tone.SUCCESS : Badge.Tone.DANGER);
    }
}
