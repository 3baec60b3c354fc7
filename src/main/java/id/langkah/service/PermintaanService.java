package id.langkah.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.PermintaanStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the bidang for their figures, and sees who has answered. */
public final class PermintaanService {
    private final Database database;
    private final PermintaanStore store;
    private final IndikatorStore indikator;

    PermintaanService(Database database) {
        this.database = database;
        this.store = new PermintaanStore(database);
        this.indikator = new IndikatorStore(database);
    }

    /** The requests for a year's figures, in the order in which they were made. */
    public List<PermintaanData> list(int tahun) {
        return store.year(tahun);
    }

    /** The requests of all years that have no complete answer, in the order in which they were made. */
    public List<PermintaanData> open() {
        return store.open();
    }

    /**
     * Letters to be written, one for each bidang that answers for any of the indicators, which are
     * not kept yet; indicators that are not measured in the quarter are left out.
     *
     * @param minta the day of the letters
     * @param batas the last day for an answer
     * @param pengerjaan the run of an SOP that they belong to; null when there is none
     */
    public List<PermintaanData> draft(
            int tahun,
            Triwulan triwulan,
            Collection<Long> id,
            LocalDate minta,
            LocalDate batas,
            @Nullable Long pengerjaan) {
        Map<String, List<Long>> perBidang = indikator.load(id).stream()
                .filter(indikatorTercatat -> !indikatorTercatat
                        .indikator()
                        .ukuran()
                        .frekuensi()
                        .masa(triwulan)
                        .isEmpty())
                .collect(groupingBy(
                        indikatorTercatat ->
                                indikatorTercatat.indikator().penanggungJawab().strip(),
                        LinkedHashMap::new,
                        mapping(IndikatorTercatat::id, toList())));
        return perBidang.entrySet().stream()
                .map(bidang -> new PermintaanData(
                        0, bidang.getKey(), bidang.getValue(), tahun, triwulan, pengerjaan, "", minta, batas, null, ""))
                .toList();
    }

    /** Keeps new requests, all of them or none; as they are kept. */
    public List<PermintaanData> add(List<PermintaanData> permintaan) {
        return database.inTransaction(() -> permintaan.stream()
                .map(permintaanData -> {
                    MasalahException.refuseGalat(permintaanData.check());
                    return store.load(store.add(permintaanData));
                })
                .toList());
    }

    /** Keeps a request as it now is. */
    public PermintaanData change(PermintaanData permintaan) {
        return database.inTransaction(() -> {
            store.load(permintaan.id());
            MasalahException.refuseGalat(permintaan.check());
            store.change(permintaan);
            return store.load(permintaan.id());
        });
    }

    /**
     * Notes that an answer came.
     *
     * @param kekurangan what it lacks; blank when it is complete
     */
    public PermintaanData answered(long id, LocalDate hari, String kekurangan) {
        return database.inTransaction(() -> change(store.load(id).answered(hari, kekurangan)));
    }

    public void remove(long id) {
        store.remove(id);
    }
}
