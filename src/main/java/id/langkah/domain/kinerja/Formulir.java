package id.langkah.domain.kinerja;

import id.langkah.domain.Tanggal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A request for figures from a bidang: the letter, and the form to fill in.
 *
 * @param indikator the requested indicators in order
 */
public record Formulir(PermintaanData permintaan, List<IndikatorTercatat> indikator) {

    public Formulir {
        indikator = List.copyOf(indikator);
    }

    /**
     * One figure that the form asks for.
     *
     * @param nomor the number of the indicator in the form, from 1; its months share it
     * @param target the target of the quarter, or that of the year when the quarter has none
     * @param semula the stored figure
     */
    public record Baris(int nomor, KunciRealisasi kunci, Indikator indikator, Nilai target, Realisasi semula) {

        /** Whether the figure may still be filled in, that is, is not settled. */
        public boolean isOpen() {
            return !semula.status().isLocked();
        }

        /** The month or quarter, with its year. */
        public String periode() {
            return kunci.masa().kata() + " " + indikator.tahun();
        }
    }

    /** Selects the indicators of a request; indicators that no longer exist are left out. */
    public static Formulir of(PermintaanData permintaan, Collection<IndikatorTercatat> indikator) {
        Map<Long, IndikatorTercatat> known = new LinkedHashMap<>();
        indikator.forEach(indikatorTercatat -> known.put(indikatorTercatat.id(), indikatorTercatat));
        return new Formulir(
                permintaan,
                permintaan.indikator().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * The figures to fill in: one for each indicator, three for one that is measured monthly, none
     * for one that is not measured in the quarter.
     */
    public List<Baris> baris() {
        var baris = new ArrayList<Baris>();
        int nomor = 0;
        for (IndikatorTercatat tercatat : indikator) {
            Indikator butir = tercatat.indikator();
            Target counts = butir.pada(permintaan.triwulan()).target();
            Nilai quarter = counts.triwulan(permintaan.triwulan());
            Nilai target = quarter.isFilled() ? quarter : counts.tahunan();
            nomor++;
            for (Masa masa : butir.ukuran().frekuensi().masa(permintaan.triwulan())) {
                var kunci = new KunciRealisasi(tercatat.id(), masa);
                Realisasi semula = tercatat.realisasi(masa).orElseGet(() -> Realisasi.of(kunci));
                baris.add(new Baris(nomor, kunci, butir, target, semula));
            }
        }
        return baris;
    }

    /** {@code Triwulan II Tahun 2026}. */
    public String periode() {
        return permintaan.triwulan().kata() + " Tahun " + permintaan.tahun();
    }

    /** The subject of the letter. */
    public String hal() {
        return "Permintaan Data Kinerja " + periode();
    }

    /** The paragraphs of the letter before the list of what is asked. */
    public List<String> pembuka() {
        return List.of(("Dalam rangka pengumpulan data kinerja %s, dengan hormat kami mohon bantuan"
                        + " Bapak/Ibu untuk menyampaikan data dan informasi kinerja berikut"
                        + " beserta bukti dukungnya:")
                .formatted(periode()));
    }

    /** The paragraphs of the letter after the list. */
    public List<String> penutup() {
        return List.of(
                ("Data diisikan pada formulir Excel terlampir tanpa mengubah susunannya, dan kami"
                                + " harapkan sudah kami terima paling lambat hari %s, %s.")
                        .formatted(Tanggal.hari(permintaan.batas()), Tanggal.panjang(permintaan.batas())),
                "Demikian disampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima" + " kasih.");
    }

    /** A hash of the request and its indicators, by which a returned form is matched to it. */
    public String sidik() {
        var text = new StringBuilder();
        text.append(permintaan.id())
                .append('|')
                .append(permintaan.tahun())
                .append('|')
                .append(permintaan.triwulan().kode());
        for (IndikatorTercatat indikatorTercatat : indikator) {
            text.append('|')
                    .append(indikatorTercatat.id())
                    .append(':')
                    .append(indikatorTercatat.indikator().kunci());
        }
        return ComparedWords.sidik(text.toString());
    }
}
