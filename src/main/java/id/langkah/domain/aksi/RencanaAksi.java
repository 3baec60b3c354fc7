package id.langkah.domain.aksi;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Rencana Aksi of a year (PermenPAN-RB 53/2014): the measured indicators in the office's order,
 * each with its actions.
 *
 * @param lama the tindak lanjut of earlier years that were open when the year began
 */
public record RencanaAksi(int tahun, List<Bagian> bagian, List<Lama> lama, PengaturanKinerja pengaturan) {

    public RencanaAksi {
        bagian = List.copyOf(bagian);
        lama = List.copyOf(lama);
    }

    /**
     * An indicator with its actions.
     *
     * @param aksi the actions; empty while none is planned
     */
    public record Bagian(IndikatorTercatat indikator, List<AksiTercatat> aksi) {
        public Bagian {
            aksi = List.copyOf(aksi);
        }
    }

    /** A tindak lanjut with the words of its action and indicator. */
    public record Lama(TindakLanjut tindakLanjut, String aksi, String indikator) {}

    /**
     * Builds it from stored data.
     *
     * @param indikator the indicators of the year and the years before
     * @param aksi the actions, keyed by the number of the indicator
     */
    public static RencanaAksi of(
            int tahun,
            Collection<IndikatorTercatat> indikator,
            Map<Long, List<AksiTercatat>> aksi,
            PengaturanKinerja pengaturan) {
        var bagian = new ArrayList<Bagian>();
        var lama = new ArrayList<Lama>();
        for (IndikatorTercatat tercatat : indikator) {
            List<AksiTercatat> own = aksi.getOrDefault(tercatat.id(), List.of());
            int year = tercatat.indikator().tahun();
            if (year == tahun && (tercatat.indikator().aktif() || !own.isEmpty())) {
                bagian.add(new Bagian(tercatat, own));
            } else if (year < tahun) {
                own.stream()
                        .flatMap(butir -> butir.tindakLanjut(tahun, Triwulan.I).stream()
                                .map(tindak -> new Lama(
                                        tindak,
                                        butir.aksi().uraian(),
                                        tercatat.indikator().nama())))
                        .forEach(lama::add);
            }
        }
        return new RencanaAksi(tahun, bagian, lama, pengaturan);
    }

    /** All actions with their indicators, in order. */
    public List<BarisAksi> baris() {
        return bagian.stream()
                .flatMap(butir -> butir.aksi().stream().map(aksi -> new BarisAksi(butir.indikator(), aksi, pengaturan)))
                .toList();
    }

    /** The tindak lanjut monitored in a quarter, those of earlier quarters first. */
    public List<Lama> tindakLanjut(Triwulan triwulan) {
        Stream<Lama> before = lama.stream().filter(butir -> butir.tindakLanjut().isDi(tahun, triwulan));
        Stream<Lama> own = baris().stream()
                .flatMap(baris -> baris.aksi().tindakLanjut(tahun, triwulan).stream()
                        .map(tindak -> new Lama(
                                tindak,
                                baris.aksi().aksi().uraian(),
                                baris.indikator().indikator().nama())));
        return Stream.concat(before, own)
                .sorted((one, other) -> Boolean.compare(
                        !one.tindakLanjut().isSebelum(tahun, triwulan),
                        !other.tindakLanjut().isSebelum(tahun, triwulan)))
                .toList();
    }

    /** The number of indicators without an action. */
    public long kosong() {
        return bagian.stream().filter(butir -> butir.aksi().isEmpty()).count();
    }

    /** The number of quarters in which at least one action was monitored. */
    public int dipantau() {
        return (int) Arrays.stream(Triwulan.values())
                .filter(triwulan -> baris().stream()
                        .anyMatch(baris -> baris.aksi().pantauan().containsKey(triwulan)))
                .count();
    }

    /** All tindak lanjut ever agreed for the year's actions. */
    public List<TindakLanjut> semuaTindakLanjut() {
        return baris().stream()
                .flatMap(baris -> baris.aksi().tindakLanjut().stream())
                .toList();
    }

    /**
     * Copies of last year's actions for indicators that exist in both years and have no action yet.
     *
     * @param lalu the Rencana Aksi of the year before
     */
    public List<Aksi> dariTahunLalu(RencanaAksi lalu) {
        var baru = new ArrayList<Aksi>();
        for (Bagian butir : bagian) {
            if (butir.aksi().isEmpty()) {
                String kunci = butir.indikator().indikator().kunci();
                lalu.bagian().stream()
                        .filter(before -> before.indikator().indikator().kunci().equals(kunci))
                        .flatMap(before -> before.aksi().stream())
                        .map(aksi -> aksi.aksi().tahunBerikut(butir.indikator().id()))
                        .forEach(baru::add);
            }
        }
        return baru;
    }
}
