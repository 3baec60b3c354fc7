package id.langkah.domain.naskah;

import id.langkah.domain.Angka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart with grouped bars, one group for each kategori.
 *
 * @param judul the title below the chart, after its number
 * @param satuan the unit of the figures
 * @param seri the series, at least one, each with a figure or null for every kategori
 */
public record Grafik(String judul, String satuan, List<String> kategori, List<Seri> seri) implements Naskah.Bagian {
    public Grafik {
        kategori = List.copyOf(kategori);
        seri = List.copyOf(seri);
    }

    /** The same figures as a table, for printers that draw no charts. */
    public Naskah.Tabel tabel() {
        var kolom = new ArrayList<Naskah.Kolom>(List.of(Naskah.Kolom.of("Uraian", 0.5)));
        seri.forEach(butir -> kolom.add(Naskah.Kolom.tengah(butir.nama(), 0.5 / seri.size())));
        var baris = new ArrayList<Naskah.Baris>();
        for (int i = 0; i < kategori.size(); i++) {
            var sel = new ArrayList<String>(List.of(kategori.get(i)));
            for (Seri butir : seri) {
                BigDecimal angka = butir.nilai().get(i);
                sel.add(angka == null ? "–" : Angka.write(angka, 2));
            }
            baris.add(new Naskah.Baris(sel, false));
        }
        return new Naskah.Tabel(kolom, baris);
    }
}
