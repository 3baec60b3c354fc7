package id.langkah.domain.sop;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks an SOP and points out what its authors may want to mend ("Periksa SOP"). It only advises;
 * it never changes or refuses an SOP.
 */
public final class Pemeriksa {
    private final int menitPerHari;
    private final Map<String, String> pustaka = new LinkedHashMap<>();

    /**
     * @param menitPerHari the minutes of one working day
     * @param pustaka the names of the SOPs in the library, which keterkaitan may refer to
     */
    public Pemeriksa(int menitPerHari, Collection<String> pustaka) {
        this.menitPerHari = menitPerHari;
        pustaka.forEach(nama -> this.pustaka.put(PeriksaKeterkaitan.bare(nama), nama));
    }

    /** All findings: those about the whole SOP first, then row by row. */
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

    /** The findings that reading the SOP's file has not reported already, to be shown beside those of the reader. */
    public List<Temuan> checkBeyondReading(Sop sop) {
        return check(sop).stream()
                .filter(temuan -> !temuan.pokok().isToldOnReading())
                .toList();
    }
}
