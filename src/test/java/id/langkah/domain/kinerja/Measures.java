package id.langkah.domain.kinerja;

import java.util.List;

/** Ways of measuring for tests, with defaults for everything not given. */
public final class Measures {
    private Measures() {}

    public static Ukuran tipe(TipeNilai tipe) {
        return Ukuran.BAKU.withTipe(tipe);
    }

    public static Ukuran rumus(RumusCapaian rumus) {
        return Ubah.rumus(Ukuran.BAKU, rumus);
    }

    /** Reads a figure with the default settings. */
    public static Nilai read(Ukuran ukuran, String teks) {
        return PengaturanKinerja.BAKU.read(teks, ukuran);
    }

    public static Target target(Ukuran ukuran, String tahunan, String... triwulan) {
        return new Target(
                read(ukuran, tahunan),
                List.of(triwulan).stream().map(teks -> read(ukuran, teks)).toList());
    }

    public static PengaturanKinerja batas(BatasAtas batas) {
        return new PengaturanKinerja(
                PengaturanKinerja.BAKU.skalaPredikat(), PengaturanKinerja.BAKU.skalaKategori(), batas);
    }

    public static Capaian capaian(Ukuran ukuran, String target, String realisasi) {
        return PengaturanKinerja.BAKU.capaian(ukuran, read(ukuran, target), read(ukuran, realisasi));
    }
}
