package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BarisIsian.Keadaan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Preview of importing figures from one or more forms. Either all of them are imported, or none
 * when there is a galat.
 */
public record PratinjauIsian(List<BarisIsian> baris, List<Masalah> masalah) {

    public PratinjauIsian {
        baris = List.copyOf(baris);
        masalah = List.copyOf(masalah);
    }

    /** Compares incoming figures with the stored ones. */
    public static PratinjauIsian of(
            Collection<Isian> isian, Collection<IndikatorTercatat> indikator, PengaturanKinerja pengaturan) {
        return new Comparing(indikator, pengaturan).compare(isian);
    }

    /** How many figures compare in this way. */
    public long jumlah(Keadaan keadaan) {
        return baris.stream()
                .filter(barisIsian -> barisIsian.keadaan() == keadaan)
                .count();
    }

    /** One comparison, which collects rows and findings. */
    private static final class Comparing {
        private final Map<Long, IndikatorTercatat> known;
        private final PengaturanKinerja pengaturan;
        private final Map<Long, Map<Masa, Nilai>> incoming = new HashMap<>();
        private final Map<KunciRealisasi, BarisIsian> seen = new HashMap<>();
        private final List<Masalah> masalah = new ArrayList<>();

        Comparing(Collection<IndikatorTercatat> indikator, PengaturanKinerja pengaturan) {
            this.known = indikator.stream()
                    .collect(toMap(
                            IndikatorTercatat::id, indikatorTercatat -> indikatorTercatat, (first, second) -> first));
            this.pengaturan = pengaturan;
        }

        PratinjauIsian compare(Collection<Isian> isian) {
            isian.forEach(this::expect);
            var baris = new ArrayList<BarisIsian>();
            for (Isian butir : isian) {
                IndikatorTercatat tercatat = known.get(butir.kunci().indikator());
                baris.add(tercatat == null ? unknown(butir) : row(butir, tercatat));
            }
            return new PratinjauIsian(baris, masalah);
        }

        /** Collects the incoming figures of an indicator, so that each is judged together with the others. */
        private void expect(Isian isian) {
            Optional.ofNullable(known.get(isian.kunci().indikator()))
                    .map(tercatat ->
                            pengaturan.read(isian.teks(), tercatat.indikator().ukuran()))
                    .filter(Nilai::isFilled)
                    .ifPresent(nilai -> incoming.computeIfAbsent(isian.kunci().indikator(), id -> new HashMap<>())
                            .put(isian.kunci().masa(), nilai));
        }

        /**
         * Refuses a figure with text in place of a number; the analysis and bukti that came with it
         * are still taken.
         */
        private boolean isReadable(BarisIsian row, IndikatorTercatat tercatat) {
            if (!row.menjadi().isFilled()) {
                return true;
            }
            var nilai = new HashMap<>(tercatat.kinerja(pengaturan).realisasi());
            nilai.putAll(incoming.getOrDefault(tercatat.id(), Map.of()));
            nilai.put(row.isian().kunci().masa(), row.menjadi());
            List<Masalah> found = PemeriksaNilai.check(
                    new KinerjaIndikator(tercatat.indikator(), nilai, pengaturan),
                    row.isian().kunci().masa(),
                    row.isian().sumber());
            found.forEach(butir -> masalah.add(
                    butir.isGalat()
                            ? Masalah.peringatan(
                                    butir.pesan(), butir.tempat(), "Isian ini tidak diambil. " + butir.saran())
                            : butir));
            return !Masalah.anyGalat(found);
        }

        private BarisIsian unknown(Isian isian) {
            galat(
                    isian,
                    "Indikatornya tidak ada di berkas data ini.",
                    "Pastikan formulirnya dibuat dari berkas data ini.");
            return refused(isian, "");
        }

        private BarisIsian row(Isian isian, IndikatorTercatat tercatat) {
            Indikator indikator = tercatat.indikator();
            Masa masa = isian.kunci().masa();
            if (!indikator.ukuran().frekuensi().masa().contains(masa)) {
                galat(
                        isian,
                        "\"%s\" tidak diisi untuk %s.".formatted(indikator.nama(), masa.kata()),
                        "Periksa kolomnya, atau buat ulang formulirnya; frekuensi indikator ini "
                                + indikator.ukuran().frekuensi().kata()
                                + ".");
                return refused(isian, indikator.nama());
            }
            Realisasi there = tercatat.realisasi(masa).orElseGet(() -> Realisasi.of(isian.kunci()));
            BarisIsian row = compared(isian, indikator, there);
            boolean readable = isReadable(row, tercatat);
            return readable && allowed(row, there) && once(row) ? row : refused(isian, indikator.nama(), there.nilai());
        }

        private BarisIsian compared(Isian isian, Indikator indikator, Realisasi there) {
            Nilai menjadi = pengaturan.read(isian.teks(), indikator.ukuran());
            Keadaan keadaan;
            if (!menjadi.isFilled()) {
                keadaan = isian.analisis().isEmpty() && isian.bukti().isEmpty() ? Keadaan.KOSONG : Keadaan.SAMA;
            } else if (menjadi.equals(there.nilai())) {
                keadaan = Keadaan.SAMA;
            } else {
                keadaan = there.nilai().isFilled() ? Keadaan.BERUBAH : Keadaan.BARU;
            }
            return new BarisIsian(
                    isian.lacking(there.bukti()), indikator.nama(), there.nilai(), menjadi, there.analisis(), keadaan);
        }

        private boolean allowed(BarisIsian row, Realisasi there) {
            Optional<Masalah> refusal = row.peristiwa().stream()
                    .flatMap(fact -> there.check("", fact).stream())
                    .findFirst();
            refusal.ifPresent(why -> galat(row.isian(), row.indikator() + ": " + why.pesan(), why.saran()));
            return refusal.isEmpty();
        }

        /** Refuses a figure that two forms bring with different values. */
        private boolean once(BarisIsian row) {
            if (!row.menjadi().isFilled()) {
                return true;
            }
            BarisIsian before = seen.putIfAbsent(row.isian().kunci(), row);
            if (before == null || before.menjadi().equals(row.menjadi())) {
                return true;
            }
            galat(
                    row.isian(),
                    "%s diisi %s di sini dan %s di %s."
                            .formatted(
                                    row.indikator(),
                                    row.menjadi().teks(),
                                    before.menjadi().teks(),
                                    before.isian().sumber()),
                    "Sisakan satu yang benar.");
            return false;
        }

        private static BarisIsian refused(Isian isian, String indikator) {
            return refused(isian, indikator, Nilai.BELUM);
        }

        private static BarisIsian refused(Isian isian, String indikator, Nilai semula) {
            return new BarisIsian(
                    isian, indikator, semula, new Nilai(isian.teks(), null), Analisis.BELUM, Keadaan.DITOLAK);
        }

        private void galat(Isian isian, String pesan, String saran) {
            masalah.add(Masalah.galat(pesan, isian.sumber(), saran));
        }
    }
}
