package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.Indikator;
import java.util.ArrayList;
import java.util.List;

/**
 * One node of the pohon kinerja: a tujuan, a sasaran, a program, a kegiatan, a sub kegiatan.
 *
 * @param id its own number in the file; 0 before it is kept
 * @param kode as the office or the list of programs numbers it; blank for none
 * @param uraian in words; blank while it is being written
 * @param penanggungJawab who answers for it; blank when nobody said so
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

    /** One of which only its words are known. */
    public static SimpulPohon of(TingkatPohon tingkat, String uraian) {
        return new SimpulPohon(0, tingkat, "", uraian, "", List.of());
    }

    /** {@code Sasaran strategis: Layanan meningkat}, {@code 2.09.01 Program Penunjang Urusan}. */
    public String sebutan() {
        String nama = uraian.isEmpty() ? "yang belum diisi" : uraian;
        boolean named = nama.regionMatches(
                true, 0, tingkat.kata() + " ", 0, tingkat.kata().length() + 1);
        return (kode.isEmpty() ? "" : kode + " ") + (named ? "" : tingkat.kata() + ": ") + nama;
    }

    public SimpulPohon withId(long other) {
        return new SimpulPohon(other, tingkat, kode, uraian, penanggungJawab, indikator);
    }

    /** The same at another depth; what its indicators measure follows, unless one said otherwise. */
    public SimpulPohon withTingkat(TingkatPohon other) {
        List<IndikatorRenstra> moved = indikator.stream()
                .map(butir -> {
                    Indikator pokok = butir.pokok();
                    return pokok.jenis() == tingkat.jenis() ? butir.withPokok(pokok.withJenis(other.jenis())) : butir;
                })
                .toList();
        return new SimpulPohon(id, other, kode, uraian, penanggungJawab, moved);
    }

    public SimpulPohon withKode(String other) {
        return new SimpulPohon(id, tingkat, other, uraian, penanggungJawab, indikator);
    }

    public SimpulPohon withUraian(String other) {
        return new SimpulPohon(id, tingkat, kode, other, penanggungJawab, indikator);
    }

    public SimpulPohon withPenanggungJawab(String other) {
        return new SimpulPohon(id, tingkat, kode, uraian, other, indikator);
    }

    public SimpulPohon withIndikator(List<IndikatorRenstra> other) {
        return new SimpulPohon(id, tingkat, kode, uraian, penanggungJawab, other);
    }

    /** The same with another indicator in the place of one, from 0. */
    public SimpulPohon withIndikator(int which, IndikatorRenstra other) {
        var all = new ArrayList<>(indikator);
        all.set(which, other);
        return withIndikator(all);
    }
}
