package id.langkah.domain.kinerja;

import id.langkah.domain.Masalah;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as texts from an input form, a row of cells or an imported table. This class alone
 * decides what the texts mean.
 *
 * @param teks the texts by field; missing and blank ones are not filled
 * @param dasar the indicator that is changed; null for none. Unchanged figures keep their numbers
 */
public record IsianIndikator(
        int tahun,
        Map<KolomIndikator, String> teks,
        @Nullable Indikator dasar) {

    public IsianIndikator {
        teks = Map.copyOf(teks);
    }

    /**
     * The indicator that was read.
     *
     * @param masalah what is wrong; only a galat prevents saving. {@link Masalah#tempat()} names
     *     the field
     */
    public record Terbaca(Indikator indikator, List<Masalah> masalah) {
        public Terbaca {
            masalah = List.copyOf(masalah);
        }
    }

    /** The texts of an existing indicator. */
    public static IsianIndikator of(Indikator indikator) {
        var teks = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
        for (KolomIndikator kolom : KolomIndikator.values()) {
            teks.put(kolom, kolom.text(indikator));
        }
        return new IsianIndikator(indikator.tahun(), teks, indikator);
    }

    /** An empty form for a new indicator of a sasaran. */
    public static IsianIndikator of(int tahun, String sasaran) {
        return of(Indikator.of(tahun, sasaran, ""));
    }

    /** A row of texts that changes no existing indicator. */
    public static IsianIndikator of(int tahun, Map<KolomIndikator, String> teks) {
        return new IsianIndikator(tahun, teks, null);
    }

    /** The trimmed text of a column; blank when it is missing. */
    public String teks(KolomIndikator kolom) {
        return teks.getOrDefault(kolom, "").strip();
    }

    /** A copy with another text in a column. */
    public IsianIndikator with(KolomIndikator kolom, String other) {
        return with(Map.of(kolom, other));
    }

    /** A copy with other texts in these columns. */
    public IsianIndikator with(Map<KolomIndikator, String> other) {
        var changed = new HashMap<>(teks);
        changed.putAll(other);
        return new IsianIndikator(tahun, changed, dasar);
    }

    /** The indicator that the texts give; texts that cannot be read are left out, see {@link #read}. */
    public Indikator indikator(PengaturanKinerja pengaturan) {
        return read(pengaturan).indikator();
    }

    /** Reads all texts and reports everything that is wrong at once. */
    public Terbaca read(PengaturanKinerja pengaturan) {
        return new PembacaIsian(this, pengaturan).read();
    }
}
