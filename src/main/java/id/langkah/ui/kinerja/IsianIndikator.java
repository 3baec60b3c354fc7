package id.langkah.ui.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PemeriksaIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.kinerja.Uraian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An indicator as it stands in the fields of a form, or in the cells of its row. */
record IsianIndikator(int tahun, Map<KolomIndikator, String> teks) {

    IsianIndikator {
        teks = Map.copyOf(teks);
    }

    static IsianIndikator of(Indikator indikator) {
        var teks = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
        for (KolomIndikator kolom : KolomIndikator.values()) {
            teks.put(kolom, kolom.text(indikator));
        }
        return new IsianIndikator(indikator.tahun(), teks);
    }

    /** An empty form; a new indicator stands under the sasaran where it was asked for. */
    static IsianIndikator of(int tahun, String sasaran) {
        return of(Indikator.of(tahun, sasaran, ""));
    }

    String teks(KolomIndikator kolom) {
        return teks.getOrDefault(kolom, "").strip();
    }

    IsianIndikator with(KolomIndikator kolom, String other) {
        var changed = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
        changed.putAll(teks);
        changed.put(kolom, other);
        return new IsianIndikator(tahun, changed);
    }

    /** The indicator that it says; what cannot be read is left out of it, see {@link #check}. */
    Indikator indikator(PengaturanKinerja pengaturan) {
        Ukuran ukuran = ukuran();
        return new Indikator(
                tahun,
                teks(KolomIndikator.KODE),
                Jenis.of(teks(KolomIndikator.JENIS)).orElse(Jenis.IKU),
                new Uraian(
                        teks(KolomIndikator.SASARAN),
                        teks(KolomIndikator.INDIKATOR),
                        teks(KolomIndikator.DEFINISI),
                        teks(KolomIndikator.RUMUS),
                        teks(KolomIndikator.SUMBER_DATA)),
                ukuran,
                new Target(
                        nilai(KolomIndikator.TARGET_TAHUN, ukuran, pengaturan),
                        KolomIndikator.TARGET_TRIWULAN.stream()
                                .map(kolom -> nilai(kolom, ukuran, pengaturan))
                                .toList(),
                        nilai(KolomIndikator.TARGET_RENSTRA, ukuran, pengaturan)),
                bobot().orElse(null),
                teks(KolomIndikator.PENANGGUNG_JAWAB),
                !teks(KolomIndikator.AKTIF).equalsIgnoreCase("Tidak"));
    }

    /** Everything that is wrong with it; only galat keeps it out. */
    List<Masalah> check(PengaturanKinerja pengaturan) {
        var masalah = new ArrayList<Masalah>();
        if (!teks(KolomIndikator.BOBOT).isEmpty() && bobot().isEmpty()) {
            masalah.add(Masalah.galat(
                    "Bobot \"" + teks(KolomIndikator.BOBOT) + "\" bukan angka.",
                    "Bobot",
                    "Tulis angka, misalnya 12,5."));
        }
        masalah.addAll(new PemeriksaIndikator(pengaturan).check(indikator(pengaturan), "Indikator ini"));
        return masalah;
    }

    private Ukuran ukuran() {
        return new Ukuran(
                teks(KolomIndikator.SATUAN),
                TipeNilai.of(teks(KolomIndikator.TIPE)).orElse(TipeNilai.ANGKA),
                RumusCapaian.of(teks(KolomIndikator.ARAH)).orElse(RumusCapaian.POSITIF),
                CaraHitung.of(teks(KolomIndikator.CARA_HITUNG)).orElse(CaraHitung.NILAI_AKHIR),
                Frekuensi.of(teks(KolomIndikator.FREKUENSI)).orElse(Frekuensi.TRIWULANAN),
                teks(KolomIndikator.SKALA));
    }

    private Nilai nilai(KolomIndikator kolom, Ukuran ukuran, PengaturanKinerja pengaturan) {
        return pengaturan.read(teks(kolom), ukuran);
    }

    private Optional<BigDecimal> bobot() {
        return Angka.read(teks(KolomIndikator.BOBOT));
    }
}
