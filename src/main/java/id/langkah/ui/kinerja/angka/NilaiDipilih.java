package id.langkah.ui.kinerja.angka;

import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetEdit;
import java.util.List;
import java.util.Optional;

/** Which figures the cursor and the range of the sheet stand on. */
final class NilaiDipilih {
    private final RealisasiModel model;
    private final Sheet<Baris> sheet;
    private KolomRealisasi kolom;

    /** @param kolom the columns that the sheet has first */
    NilaiDipilih(RealisasiModel model, Sheet<Baris> sheet, KolomRealisasi kolom) {
        this.model = model;
        this.sheet = sheet;
        this.kolom = kolom;
    }

    KolomRealisasi kolom() {
        return kolom;
    }

    /** Sets the columns that the sheet has now. */
    void kolom(KolomRealisasi now) {
        kolom = now;
    }

    /** Selects a figure that was changed elsewhere. */
    void goTo(KunciRealisasi kunci) {
        sheet.go(
                row -> row.angka()
                        .filter(angka -> angka.tercatat().id() == kunci.indikator())
                        .isPresent(),
                kolom.column(kunci.masa()).orElse(sheet.currentColumn()));
    }

    /** What is typed into a cell; empty where nothing can be typed. */
    Optional<RealisasiModel.Isi> isi(SheetEdit<Baris> edit) {
        return edit.row()
                .angka()
                .flatMap(angka ->
                        kolom.masa(edit.column()).map(masa -> new RealisasiModel.Isi(angka, masa, edit.text())));
    }

    /** The part of the year of the cursor's column, or the last one of the selected period. */
    Optional<Masa> masa(Baris.Angka angka) {
        return kolom.masa(sheet.currentColumn())
                .filter(angka::isFor)
                .or(() -> angka.lingkup().masa(angka.tercatat()).stream().reduce((first, second) -> second));
    }

    Optional<KunciRealisasi> kunci(Baris.Angka angka) {
        return masa(angka).map(angka::kunci);
    }

    List<Realisasi> chosen() {
        return model.realisasi(sheet.chosen());
    }

    Optional<Realisasi> current() {
        return sheet.current()
                .get()
                .flatMap(Baris::angka)
                .flatMap(angka -> masa(angka).map(angka::realisasi));
    }

    /** The figure at the cursor, by its key. */
    Optional<KunciRealisasi> kunci() {
        return sheet.current().get().flatMap(Baris::angka).flatMap(this::kunci);
    }

    /** Undoes the last typing and goes there. */
    void undo() {
        model.isian().undo(this::goTo);
    }

    /** Redoes what was undone and goes there. */
    void redo() {
        model.isian().redo(this::goTo);
    }
}
