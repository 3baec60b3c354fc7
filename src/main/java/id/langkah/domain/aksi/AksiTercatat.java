package id.langkah.domain.aksi;

import id.langkah.domain.kinerja.Triwulan;
import java.util.List;
import java.util.Map;

/**
 * A stored action with its monitoring.
 *
 * @param pantauan the monitoring by quarter; quarters without monitoring may be missing
 * @param tindakLanjut all tindak lanjut of the action, the earliest first
 */
public record AksiTercatat(Aksi aksi, Map<Triwulan, PantauanAksi> pantauan, List<TindakLanjut> tindakLanjut) {

    public AksiTercatat {
        pantauan = Map.copyOf(pantauan);
        tindakLanjut = List.copyOf(tindakLanjut);
    }

    /** The monitoring of a quarter; without content when there is none. */
    public PantauanAksi pantauan(Triwulan triwulan) {
        return pantauan.getOrDefault(triwulan, PantauanAksi.BELUM);
    }

    /** The tindak lanjut monitored in a quarter: agreed by then and not closed before. */
    public List<TindakLanjut> tindakLanjut(int tahun, Triwulan triwulan) {
        return tindakLanjut.stream()
                .filter(butir -> butir.isDi(tahun, triwulan))
                .toList();
    }
}
