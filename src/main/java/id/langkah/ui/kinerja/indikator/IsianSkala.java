package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.AturanHitung;
import id.langkah.domain.kinerja.BatasAtas;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Predikat;
import id.langkah.domain.kinerja.SkalaKategori;
import id.langkah.domain.kinerja.SkalaPredikat;
import id.langkah.domain.kinerja.TargetNol;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings of scales as typed in the cells of two tables.
 *
 * @param kategori rows with name, lower bound, colour
 * @param predikat rows with scale, kode, name, score
 */
record IsianSkala(List<List<String>> kategori, List<List<String>> predikat, BatasAtas batasAtas, TargetNol targetNol) {
    private static final int BATAS = 1;
    private static final int WARNA = 2;
    private static final int NAMA = 2;
    private static final int SKOR = 3;

    IsianSkala {
        kategori = kategori.stream().map(List::copyOf).toList();
        predikat = predikat.stream().map(List::copyOf).toList();
    }

    static IsianSkala of(PengaturanKinerja pengaturan) {
        return new IsianSkala(
                pengaturan.skalaKategori().kategori().stream()
                        .map(kategori -> List.of(
                                kategori.nama(),
                                Angka.writeBare(kategori.batasBawah()),
                                kategori.warna().kata()))
                        .toList(),
                pengaturan.skalaPredikat().stream()
                        .flatMap(skala -> skala.predikat().stream()
                                .map(predikat -> List.of(
                                        skala.nama(),
                                        predikat.kode(),
                                        predikat.nama(),
                                        Angka.writeBare(predikat.skor()))))
                        .toList(),
                pengaturan.batasAtas(),
                pengaturan.targetNol());
    }

    IsianSkala withKategori(List<List<String>> rows) {
        return new IsianSkala(rows, predikat, batasAtas, targetNol);
    }

    IsianSkala withPredikat(List<List<String>> rows) {
        return new IsianSkala(kategori, rows, batasAtas, targetNol);
    }

    IsianSkala withBatasAtas(BatasAtas other) {
        return new IsianSkala(kategori, predikat, other, targetNol);
    }

    IsianSkala withTargetNol(TargetNol other) {
        return new IsianSkala(kategori, predikat, batasAtas, other);
    }

    /** A copy with the bands, the cap and the rule for a target of 0 of another set of rules. */
    IsianSkala withAturan(AturanHitung aturan) {
        IsianSkala its = of(aturan.pengaturan(List.of()));
        return new IsianSkala(its.kategori, predikat, its.batasAtas, its.targetNol);
    }

    /** The set of rules that it corresponds to; empty for the office's own. */
    Optional<AturanHitung> aturan() {
        return Stream.of(AturanHitung.values())
                .filter(butir -> withAturan(butir).equals(this))
                .findFirst();
    }

    /** Reads the settings. @throws MasalahException with everything that is wrong */
    PengaturanKinerja read() {
        var masalah = new ArrayList<Masalah>();
        List<Kategori> bands = kategori(masalah);
        List<SkalaPredikat> scales = predikat(masalah);
        if (masalah.isEmpty()) {
            masalah.addAll(SkalaKategori.check(bands));
        }
        if (masalah.isEmpty()) {
            var read = new PengaturanKinerja(scales, new SkalaKategori(bands), batasAtas, targetNol);
            masalah.addAll(read.check());
            if (masalah.isEmpty()) {
                return read;
            }
        }
        throw new MasalahException(masalah);
    }

    private List<Kategori> kategori(List<Masalah> masalah) {
        var bands = new ArrayList<Kategori>();
        for (int i = 0; i < kategori.size(); i++) {
            List<String> row = kategori.get(i);
            String tempat = "Tabel kategori, baris " + (i + 1);
            BigDecimal bound = number(row.get(BATAS), "Batas bawah", tempat, masalah);
            Optional<Kategori.Warna> warna = Stream.of(Kategori.Warna.values())
                    .filter(butir ->
                            butir.kata().equalsIgnoreCase(row.get(WARNA).strip()))
                    .findFirst();
            if (warna.isEmpty()) {
                masalah.add(Masalah.galat(
                        "Warna \"" + row.get(WARNA) + "\" tidak dikenal.",
                        tempat,
                        "Tulis salah satu dari: " + warna() + "."));
            }
            bands.add(new Kategori(row.getFirst().strip(), bound, warna.orElse(Kategori.Warna.KUNING)));
        }
        return bands;
    }

    /** The allowed colours. */
    static String warna() {
        return String.join(
                ", ",
                Stream.of(Kategori.Warna.values()).map(Kategori.Warna::kata).toList());
    }

    private List<SkalaPredikat> predikat(List<Masalah> masalah) {
        Map<String, List<Predikat>> byName = new LinkedHashMap<>();
        for (int i = 0; i < predikat.size(); i++) {
            List<String> row = predikat.get(i);
            String tempat = "Tabel predikat, baris " + (i + 1);
            BigDecimal skor = number(row.get(SKOR), "Skor", tempat, masalah);
            byName.computeIfAbsent(row.getFirst().strip(), nama -> new ArrayList<>())
                    .add(new Predikat(row.get(1).strip(), row.get(NAMA).strip(), skor));
        }
        return byName.entrySet().stream()
                .map(entry -> new SkalaPredikat(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static BigDecimal number(String text, String name, String tempat, List<Masalah> masalah) {
        Optional<BigDecimal> number = Angka.read(text);
        if (number.isEmpty()) {
            masalah.add(Masalah.galat(name + " \"" + text + "\" bukan angka.", tempat, "Tulis angka, misalnya 76."));
        }
        return number.orElse(BigDecimal.ONE);
    }
}
