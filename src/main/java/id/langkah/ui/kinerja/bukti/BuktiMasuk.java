package id.langkah.ui.kinerja.bukti;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds files as bukti: each is matched to a figure by its name, and the user checks the matches
 * before anything is stored. Only a single file dropped on a figure is added at once.
 */
public final class BuktiMasuk {

    private final BuktiModel model;
    private final Kit kit;

    public BuktiMasuk(KinerjaModel kinerja, Kit kit) {
        this.model = new BuktiModel(kinerja);
        this.kit = kit;
    }

    /** Asks for files. */
    public void choose() {
        choose(Optional.empty());
    }

    /** Asks for files that probably belong to one figure. */
    public void choose(Optional<KunciRealisasi> kunci) {
        take(kit.files().openMany("Pilih bukti dukung", "bukti", FilePicker.Filter.of("Semua berkas", "*")), kunci);
    }

    /**
     * Takes files.
     *
     * @param kunci the figure on which the files were dropped; empty when dropped elsewhere
     */
    public void take(List<Path> berkas, Optional<KunciRealisasi> kunci) {
        if (berkas.isEmpty()) {
            return;
        }
        model.check(berkas, kunci, usulan -> {
            UsulanBukti first = usulan.getFirst();
            boolean sure = usulan.size() == 1 && first.masalah().isEmpty() && kunci.isPresent();
            if (sure && first.kunci().equals(kunci)) {
                keep(Map.of(kunci.get(), List.of(first.berkas())), () -> {}, null);
            } else {
                look(usulan);
            }
        });
    }

    /** Shows the matches; files that cannot be stored or matched come first. */
    private void look(List<UsulanBukti> usulan) {
        var files = new UsulanForm(model, usulan);
        if (files.isEmpty()) {
            kit.dialogs().open("Bukti belum dapat dilampirkan", files, Action.primary("Tutup", () -> {}));
            return;
        }
        var form = new FormDialog(kit.dialogs(), files);
        form.open("Lampirkan bukti", "Lampirkan bukti", () -> {
            Map<KunciRealisasi, List<Path>> wanted = files.wanted();
            if (wanted.isEmpty()) {
                form.say(List.of(Masalah.galat(
                        "Belum ada berkas yang punya indikator.", "", "Pilih indikatornya di kanan nama berkas.")));
            } else {
                keep(wanted, form::close, form);
            }
        });
    }

    private void keep(Map<KunciRealisasi, List<Path>> berkas, Runnable done, @Nullable FormDialog form) {
        model.attach(
                berkas,
                added -> {
                    done.run();
                    told(added);
                },
                refused -> {
                    if (form == null) {
                        kit.dialogs().masalah("Bukti belum dilampirkan", refused.masalah());
                    } else {
                        form.refused(refused);
                    }
                });
    }

    private void told(List<BuktiModel.Lampiran> added) {
        if (added.isEmpty()) {
            kit.toasts().done("Berkas itu sudah menjadi bukti nilai ini.");
            return;
        }
        long figures = added.stream().map(BuktiModel.Lampiran::kunci).distinct().count();
        String where = figures == 1 ? model.kata(added.getFirst().kunci()) : figures + " nilai";
        kit.toasts()
                .done(
                        "%d bukti dilampirkan pada %s.".formatted(added.size(), where),
                        Action.plain(
                                "Urungkan",
                                () -> model.release(
                                        added, () -> kit.toasts().done(added.size() + " bukti dilepas lagi."))));
    }
}
