package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two indicators say differently, in words. */
final class PerubahanIndikator {
    private static final String KOSONG = "(kosong)";
    private final List<String> all = new ArrayList<>();

    private PerubahanIndikator() {}

    /** Field by field, as headed in a table: {@code Satuan: orang menjadi keluarga}. */
    static List<String> of(Indikator lama, Indikator baru) {
        var said = new PerubahanIndikator();
        said.add("Kode", lama.kode(), baru.kode());
        said.add("Jenis", lama.jenis().kata(), baru.jenis().kata());
        said.add("Sasaran", lama.sasaran(), baru.sasaran());
        said.add("Indikator", lama.nama(), baru.nama());
        said.add("Definisi", lama.uraian().definisi(), baru.uraian().definisi());
        said.add("Rumus", lama.uraian().rumus(), baru.uraian().rumus());
        said.add("Sumber data", lama.uraian().sumberData(), baru.uraian().sumberData());
        said.add("Satuan", lama.ukuran().satuan(), baru.ukuran().satuan());
        said.add("Tipe nilai", lama.ukuran().tipe().kata(), baru.ukuran().tipe().kata());
        said.add("Arah", lama.ukuran().rumus().kata(), baru.ukuran().rumus().kata());
        said.add(
                "Cara hitung",
                lama.ukuran().caraHitung().kata(),
                baru.ukuran().caraHitung().kata());
        said.add("Frekuensi", lama.ukuran().frekuensi().kata(), baru.ukuran().frekuensi().kata());
        said.add("Skala", lama.ukuran().skala(), baru.ukuran().skala());
        said.add("Target tahun", lama.target().tahunan().teks(), baru.target().tahunan().teks());
        for (Triwulan triwulan : Triwulan.values()) {
            said.add(
                    "Target " + triwulan.singkat(),
                    lama.target().triwulan(triwulan).teks(),
                    baru.target().triwulan(triwulan).teks());
        }
        said.add(
                "Target akhir Renstra",
                lama.target().akhirRenstra().teks(),
                baru.target().akhirRenstra().teks());
        said.add("Bobot", write(lama.bobot()), write(baru.bobot()));
        said.add("Penanggung jawab", lama.penanggungJawab(), baru.penanggungJawab());
        said.add("Aktif", lama.aktif() ? "ya" : "tidak", baru.aktif() ? "ya" : "tidak");
        return said.all;
    }

    private void add(String field, String lama, String baru) {
        if (!lama.equals(baru)) {
            all.add(field + ": " + shown(lama) + " menjadi " + shown(baru));
        }
    }

    private static String shown(String teks) {
        return teks.isEmpty() ? KOSONG : teks;
    }

    private static String write(@Nullable BigDecimal angka) {
        return angka == null ? "" : Angka.write(angka);
    }
}
