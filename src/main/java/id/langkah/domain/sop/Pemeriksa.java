package id.langkah.domain.sop;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks an SOP over and points out what its makers may want to mend ("Periksa SOP"). It advises and
 * never refuses: an SOP stands as it is on paper until somebody mends it.
 */
public final class Pemeriksa {
    private final int menitPerHari;
    private final Map<String, String> pustaka = new LinkedHashMap<>();

    /**
     * @param menitPerHari the minutes of one working day
     * @param pustaka the names of the SOPs that keterkaitan may name
     */
    public Pemeriksa(int menitPerHari, Collection<String> pustaka) {
        this.menitPerHari = menitPerHari;
        pustaka.forEach(nama -> this.pustaka.put(PeriksaKeterkaitan.bare(nama), nama));
    }

    /** Everything to point out: of the whole SOP first, then row by row. */
    public List<Temuan> check(Sop sop) {
        var pemeriksaan = new Pemeriksaan(sop);
        new PeriksaIdentitas(pemeriksaan).check();
        new PeriksaKeterkaitan(pemeriksaan, pustaka).check();
        new PeriksaNomor(pemeriksaan).check();
        new PeriksaPelaksana(pemeriksaan).check();
        new PeriksaUraian(pemeriksaan).check();
        new PeriksaKeputusan(pemeriksaan).check();
        new PeriksaWaktu(pemeriksaan, menitPerHari).check();
        new PeriksaOutput(pemeriksaan).check();
        new PeriksaButir(pemeriksaan).check();
        new PeriksaNama(pemeriksaan).check();
        return pemeriksaan.temuan();
    }

    /** What reading the SOP's file does not tell: to be shown beside what reading told. */
    public List<Temuan> checkBeyondReading(Sop sop) {
        return check(sop).stream()
                .filter(temuan -> !temuan.pokok().isToldOnReading())
                .toList();
    }
}
