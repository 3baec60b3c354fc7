package id.langkah.ui.kinerja.kit;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.KinerjaIndikator;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the sheets of figures and of indicators. */
public sealed interface Baris {

    /** A row with the name of a sasaran above its indicators. */
    record Sasaran(String nama) implements Baris {
        static Sasaran of(String sasaran) {
            return new Sasaran(sasaran.isBlank() ? "Tanpa sasaran" : sasaran);
        }
    }

    /** A row with an indicator and its figures; results are computed when first needed. */
    final class Angka implements Baris {
        private final IndikatorTercatat tercatat;
        private final MasaTampil lingkup;
        private final PengaturanKinerja pengaturan;
        private @Nullable Hitungan hitungan;

        public Angka(IndikatorTercatat tercatat, MasaTampil lingkup, PengaturanKinerja pengaturan) {
            this.tercatat = tercatat;
            this.lingkup = lingkup;
            this.pengaturan = pengaturan;
        }

        private record Hitungan(KinerjaIndikator kinerja, Capaian triwulan, Capaian tahun) {}

        public IndikatorTercatat tercatat() {
            return tercatat;
        }

        public Indikator indikator() {
            return tercatat.indikator();
        }

        public String kode() {
            return indikator().kode();
        }

        public MasaTampil lingkup() {
            return lingkup;
        }

        /** Whether the indicator is measured in this part of the year. */
        public boolean isFor(Masa masa) {
            return indikator().ukuran().frekuensi().masa().contains(masa);
        }

        public KunciRealisasi kunci(Masa masa) {
            return new KunciRealisasi(tercatat.id(), masa);
        }

        /** The figure of a part of the year; without facts when nothing was recorded. */
        public Realisasi realisasi(Masa masa) {
            return tercatat.realisasi(masa).orElseGet(() -> Realisasi.of(kunci(masa)));
        }

        public KinerjaIndikator kinerja() {
            return hitungan().kinerja();
        }

        /** The capaian of the quarter against its target; for a whole year, that of the last quarter. */
        public Capaian capaianTriwulan() {
            return hitungan().triwulan();
        }

        /** The capaian of the year so far against the year's target. */
        public Capaian capaianTahun() {
            return hitungan().tahun();
        }

        /** The capaian that decides the kategori. */
        public Capaian penentu() {
            return lingkup.triwulan().isPresent() ? capaianTriwulan() : capaianTahun();
        }

        public Optional<Kategori> kategori() {
            return kinerja().kategori(penentu());
        }

        /** The filled figures of the selected period. */
        public List<Realisasi> terisi() {
            return lingkup.masa(tercatat).stream()
                    .flatMap(masa -> tercatat.realisasi(masa).stream())
                    .filter(realisasi -> realisasi.nilai().isFilled())
                    .toList();
        }

        /** The months that a quarter of the period still lacks while others of it are filled. */
        public List<Masa> kurang() {
            return lingkup.triwulan().map(List::of).orElse(List.of(Triwulan.values())).stream()
                    .flatMap(triwulan -> kinerja().kurang(triwulan).stream())
                    .toList();
        }

        public boolean isLengkap() {
            return terisi().size() == lingkup.masa(tercatat).size();
        }

        /** The state of the least settled figure; empty when none is filled. */
        public Optional<Realisasi.Status> status() {
            return terisi().stream().map(Realisasi::status).min(Realisasi.Status::compareTo);
        }

        private Hitungan hitungan() {
            Hitungan known = hitungan;
            if (known == null) {
                KinerjaIndikator kinerja = tercatat.kinerja(pengaturan);
                known = new Hitungan(
                        kinerja, kinerja.capaianTriwulan(lingkup.akhir()), kinerja.capaianTahun(lingkup.akhir()));
                hitungan = known;
            }
            return known;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Angka angka
                    && tercatat.equals(angka.tercatat)
                    && lingkup.equals(angka.lingkup)
                    && pengaturan.equals(angka.pengaturan);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(tercatat.id());
        }
    }

    /** The rows with a row for each sasaran above its indicators. */
    static List<Baris> banded(List<Angka> angka) {
        var rows = new ArrayList<Baris>();
        String sasaran = null;
        for (Angka butir : angka) {
            if (!butir.indikator().sasaran().equals(sasaran)) {
                sasaran = butir.indikator().sasaran();
                rows.add(Sasaran.of(sasaran));
            }
            rows.add(butir);
        }
        return List.copyOf(rows);
    }

    /** Whether targets of any row changed during the year. */
    static boolean anyChanged(List<Baris> rows) {
        return rows.stream()
                .flatMap(row -> row.angka().stream())
                .anyMatch(angka -> !angka.indikator().perubahan().isEmpty());
    }

    /** The row as an indicator; empty for a sasaran. */
    default Optional<Angka> angka() {
        return this instanceof Angka angka ? Optional.of(angka) : Optional.empty();
    }
}
