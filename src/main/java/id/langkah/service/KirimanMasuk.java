package id.langkah.service;

import id.langkah.domain.gabungan.KirimanKantor;
import java.util.Map;
import java.util.TreeMap;

/**
 * The content of a file sent by another office.
 *
 * @param berkas the file's name
 * @param nama the office's own name, or else the name of the file
 * @param tahun the figures of each year in order; never empty
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
