package id.langkah.service;

import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PermintaanData;
import java.util.List;

/**
 * The requests and figures before an import of forms, needed to undo it.
 *
 * @param draf the figures that importing brings to Terkumpul
 */
public record SemulaFormulir(List<PermintaanData> permintaan, List<KunciRealisasi> draf) {
    public SemulaFormulir {
        permintaan = List.copyOf(permintaan);
        draf = List.copyOf(draf);
    }
}
