package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.SuntinganSel;
import java.util.List;

/** The kelengkapan of a row, each wajib or not. */
final class KelengkapanCell extends ButirCell {
    KelengkapanCell(PenulisanModel model) {
        super(model, "Kelengkapan", true);
    }

    @Override
    List<Butir> butir(Aktivitas aktivitas) {
        return aktivitas.mutuBaku().kelengkapan().stream()
                .map(kelengkapan -> new Butir(kelengkapan.nama(), kelengkapan.wajib()))
                .toList();
    }

    @Override
    void edit(Sop now, int row, List<Butir> butir) {
        List<Kelengkapan> list =
                butir.stream().map(b -> new Kelengkapan(b.nama(), b.wajib())).toList();
        model().edit(SuntinganSel.kelengkapan(now, row, list));
    }
}
