package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.Indikator;
import java.util.ArrayList;
import java.util.List;

/**
 * One node of the pohon kinerja.
 *
 * @param id its number in the database; 0 before it is stored
 * @param kode the code of the office or of the list of programs; blank for none
 * @param uraian the wording; blank only while it is being edited
 * @param penanggungJawab the responsible person or unit; blank when not given
 */
public record SimpulPohon(
        long id,
        TingkatPohon tingkat,
        String kode,
        String uraian,
        String penanggungJawab,
        List<IndikatorRenstra> indikator) {

    public SimpulPohon {
        kode = kode.strip();
        uraian = uraian.strip();
        penanggungJawab = penanggungJawab.strip();
        indikator = List.copyOf(indikator);
    }

    /** A node with only its wording. */
    public static SimpulPohon of(TingkatPohon tingkat, String uraian) {
        return new SimpulPohon(0, tingkat, "", uraian, "", List.of());
    }

    /** The name: {@code Sasaran strategis: Layanan meningkat}, {@code 2.09.01 Program Penunjang Urusan}. */
    public String sebutan() {
        String nama = uraian.isEmpty() ? "yang belum diisi" : uraian;
        boolean named = nama.regionMatches(
                true, 0, tingkat.kata() + " ", 0, tingkat.kata().length() + 1);
        return (kode.isEmpty() ? "" : kode + " ") + (named ? "" : tingkat.kata() + ": ") + nama;
    }

    /** A copy with another number. */
    public SimpulPohon withId(long other) {
        return new SimpulPohon(other, tingkat, kode, uraian, penanggungJawab, indikator);
    }

    /** A copy at another level; the jenis of its indicators follows, unless it was set otherwise. */
    public SimpulPohon withTingkat(TingkatPohon other) {
        List<IndikatorRenstra> moved = indikator.stream()
                .map(butir -> {
                    Indikator pokok = butir.pokok();
                    return pokok.jenis() == tingkat.jenis() ? butir.withPokok(pokok.withJenis(other.jenis())) : butir;
                })
                .toList();
        return new SimpulPohon(id, other, kode, uraian, penanggungJawab, moved);
    }

    /** A copy with another kode. */
    public SimpulPohon withKode(String other) {
        return new SimpulPohon(id, tingkat, other, uraian, penanggungJawab, indikator);
    }

    /** A copy with another uraian. */
    public SimpulPohon withUraian(String other) {
        return new SimpulPohon(id, tingkat, kode, other, penanggungJawab, indikator);
    }

    /** A copy with another penanggung jawab. */
    public SimpulPohon withPenanggungJawab(String other) {
        return new SimpulPohon(id, tingkat, kode, uraian, other, indikator);
    }

    /** A copy with other indicators. */
    public SimpulPohon withIndikator(List<IndikatorRenstra> other) {
        return new SimpulPohon(id, tingkat, kode, uraian, penanggungJawab, other);
    }

    /** A copy with one indicator, from 0, replaced. */
    public SimpulPohon withIndikator(int which, IndikatorRenstra other) {
        var all = new ArrayList<>(indikator);
        all.set(which, other);
        return withIndikator(all);
    }
}
