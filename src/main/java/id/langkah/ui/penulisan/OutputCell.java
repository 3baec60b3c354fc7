package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.SuntinganSel;
import java.util.List;

/** The output of a row. */
final class OutputCell extends ButirCell {
    OutputCell(PenulisanModel model) {
        super(model, "Output", false);
    }

    @Override
    List<Butir> butir(Aktivitas aktivitas) {
        return aktivitas.mutuBaku().output().stream()
                .map(nama -> new Butir(nama, true))
                .toList();
    }

    @Override
    void edit(Sop now, int row, List<Butir> butir) {
        model().edit(SuntinganSel.output(
                now, row, butir.stream().map(Butir::nama).toList()));
    }
}
