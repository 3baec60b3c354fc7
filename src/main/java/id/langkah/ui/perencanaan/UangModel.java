package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.PerubahanAnggaran;
import id.langkah.service.AnggaranService;
import id.langkah.ui.kit.History;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** The budgets of the selected year as they are typed, with undo. Changes are shown at once and then saved. */
final class UangModel {
    private final PerencanaanModel model;
    private final AnggaranService service;
    private final History<UbahanUang> uang = new History<>(UbahanUang::back);

    /** Budgets of nodes before and after a change, keyed by the number of the node. */
    private record UbahanUang(Map<Long, Anggaran> semula, Map<Long, Anggaran> menjadi) {
        UbahanUang back() {
            return new UbahanUang(/* semula= */ menjadi, /* menjadi= */ semula);
        }
    }

    UangModel(PerencanaanModel model, AnggaranService service) {
        this.model = model;
        this.service = service;
    }

    /** Forgets what could be undone. */
    void clear() {
        uang.clear();
    }

    ReadOnlyBooleanProperty canUndoUang() {
        return uang.canUndo();
    }

    /** Saves typed budgets, keyed by the number of the node. */
    void money(Map<Long, Anggaran> changed) {
        Map<Long, Anggaran> before = new HashMap<>();
        changed.keySet()
                .forEach(id ->
                        before.put(id, model.data().get().anggaran().isian().getOrDefault(id, Anggaran.BELUM)));
        if (!before.equals(changed)) {
            uang.done(new UbahanUang(before, Map.copyOf(changed)));
            spend(changed, () -> {});
        }
    }

    void undoMoney() {
        uang.undo((ubahan, done) -> spend(ubahan.menjadi(), done));
    }

    private void spend(Map<Long, Anggaran> changed, Runnable done) {
        int year = model.data().get().tahun();
        model.keep(model.data().get().anggaran().withIsian(changed), () -> service.save(year, changed), done);
    }

    /** Saves the document that changed the year's budget. */
    void document(PerubahanAnggaran dokumen) {
        int year = model.data().get().tahun();
        model.keep(model.data().get().anggaran().withDokumen(dokumen), () -> service.save(year, dokumen), () -> {});
    }
}
