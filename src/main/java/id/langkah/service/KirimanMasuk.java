package id.langkah.service;

import id.langkah.domain.gabungan.KirimanKantor;
import java.util.Map;
import java.util.TreeMap;

/**
 * The content of a file sent by another office.
 *
 * @param berkas the file's name
 * @param nama what the office calls itself, or else what the file is called
 * @param tahun what it has of each year, the last year last; never empty
 */
public record KirimanMasuk(String berkas, String nama, Map<Integer, KirimanKantor> tahun) {
    public KirimanMasuk {
        tahun = new TreeMap<>(tahun);
    }

    /** A copy with another name. */
    public KirimanMasuk withNama(String other) {
        return new KirimanMasuk(berkas, other, tahun);
    }
}
