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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests figures from the bidang and records their answers. */
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

    /** The requests of all years without a complete answer, in the order in which they were made. */
    public List<PermintaanData> open() {
        return store.open();
    }

    /**
     * Proposed requests, one for each bidang responsible for any of the indicators; not stored yet.
     * Indicators that are not measured in the quarter are left out.
     *
     * @param minta the date of the letters
     * @param batas the deadline
     * @param pengerjaan the run that they belong to; null when there is none
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
        Map<String, String> kepada = penerima();
        return perBidang.entrySet().stream()
                .map(bidang -> new PermintaanData(
                                0,
                                bidang.getKey(),
                                bidang.getValue(),
                                tahun,
                                triwulan,
                                pengerjaan,
                                "",
                                minta,
                                batas,
                                null,
                                "")
                        .withSurat(kepada.getOrDefault(bidang.getKey(), ""), ""))
                .toList();
    }

    /**
     * The addressee of the last letter to each bidang, keyed by bidang; bidang with the usual
     * addressee are missing.
     */
    public Map<String, String> penerima() {
        var last = new HashMap<String, String>();
        store.all().forEach(asked -> last.put(asked.bidang().strip(), asked.kepada()));
        return last;
    }

    /** Stores new requests, all or none; returns them with their numbers. */
    public List<PermintaanData> add(List<PermintaanData> permintaan) {
        return database.inTransaction(() -> permintaan.stream()
                .map(permintaanData -> {
                    MasalahException.refuseGalat(permintaanData.check());
                    return store.load(store.add(permintaanData));
                })
                .toList());
    }

    /** Stores a changed request. */
    public PermintaanData change(PermintaanData permintaan) {
        return database.inTransaction(() -> {
            store.load(permintaan.id());
            MasalahException.refuseGalat(permintaan.check());
            store.change(permintaan);
            return store.load(permintaan.id());
        });
    }

    /** Deletes a request. */
    public void remove(long id) {
        store.remove(id);
    }
}
