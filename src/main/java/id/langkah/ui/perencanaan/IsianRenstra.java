package id.langkah.ui.perencanaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.perencanaan.BarisRenstra;
import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.SheetEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes what is typed into the sheet of the Renstra. */
final class IsianRenstra {
    private final PerencanaanModel model;
    private final Kit kit;
    private List<KolomRencana> kolom = List.of();

    IsianRenstra(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Sets the columns of the sheet. */
    void columns(List<KolomRencana> kolom) {
        this.kolom = List.copyOf(kolom);
    }

    /** What an entry makes of its indicator; empty where nothing can be typed. */
    Optional<KolomRencana.Terisi> put(SheetEdit<BarisRencana> edit) {
        return edit.row()
                .butir()
                .flatMap(baris -> kolom.get(edit.column())
                        .isi()
                        .map(isi -> isi.put(
                                baris.butir().indikator(),
                                edit.text(),
                                model.data().get().pengaturan())));
    }

    /** Accepts everything that was typed or pasted, or tells why nothing of it can be accepted. */
    void typed(List<SheetEdit<BarisRencana>> edits) {
        var wrong = new ArrayList<Masalah>();
        PohonKinerja pohon = model.pohon();
        for (SheetEdit<BarisRencana> edit : edits) {
            Optional<BarisRenstra> baris = edit.row().butir();
            Optional<KolomRencana.Isian> isi = kolom.get(edit.column()).isi();
            if (baris.isEmpty() || isi.isEmpty()) {
                continue;
            }
            Renstra.Butir butir = baris.get().butir();
            IndikatorRenstra now = pohon.get(butir.simpul()).indikator().get(butir.urut());
            KolomRencana.Terisi terisi =
                    isi.get().put(now, edit.text(), model.data().get().pengaturan());
            terisi.masalah().forEach(masalah -> wrong.add(Masalah.galat(masalah.pesan(), now.nama(), masalah.saran())));
            pohon = IndikatorDialog.with(pohon, butir.simpul(), butir.urut(), terisi.indikator());
        }
        if (wrong.isEmpty()) {
            PohonKinerja after = pohon;
            model.edit(before -> after);
        } else {
            kit.dialogs().masalah("Isian belum disimpan", wrong);
        }
    }

    /** Deletes the indicators of rows; this can be undone. */
    void remove(List<BarisRencana> rows) {
        List<Renstra.Butir> chosen = rows.stream()
                .flatMap(row -> row.butir().stream())
                .map(BarisRenstra::butir)
                .sorted(Comparator.comparingInt(Renstra.Butir::urut).reversed())
                .toList();
        if (!chosen.isEmpty()) {
            model.edit(pohon -> {
                PohonKinerja left = pohon;
                for (Renstra.Butir butir : chosen) {
                    var few = new ArrayList<>(left.get(butir.simpul()).indikator());
                    few.remove(butir.urut());
                    left = left.with(butir.simpul(), left.get(butir.simpul()).withIndikator(few));
                }
                return left;
            });
            kit.toasts()
                    .done(chosen.size() + " indikator dihapus dari Renstra.", Action.plain("Urungkan", model::undo));
        }
    }
}
