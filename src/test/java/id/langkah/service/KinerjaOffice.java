package id.langkah.service;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.sqlite.Database;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** A small office with figures for tests, using a real file and a clock that moves only when told. */
final class KinerjaOffice implements AutoCloseable {
    static final int TAHUN = 2026;

    /** A table of four indicators with different ways of measuring. */
    static final String TABEL = """
        No\tKode\tSasaran\tIndikator\tSatuan\tTipe nilai\tArah\tCara hitung\tFrekuensi\t\
        Target tahun\tTarget TW I\tTarget TW II\tTarget TW III\tTarget TW IV\tBobot\tPenanggung jawab
        1\tIKU.1\tPelayanan meningkat\tRumah layak huni dibangun\tunit\tAngka\tPositif\tAkumulasi\t\
        Triwulanan\t100\t10\t30\t30\t30\t40\tBidang Perumahan
        2\tIKU.2\tPelayanan meningkat\tAduan masyarakat\taduan\tAngka\tNegatif (selisih)\tAkumulasi\t\
        Bulanan\t12\t3\t3\t3\t3\t20\tSekretariat
        3\tIKU.3\tTata kelola baik\tNilai SAKIP\tpredikat\tPredikat\tPositif\tNilai akhir\tTahunan\t\
        BB\t\t\t\tBB\t20\tSekretariat
        4\tIKU.4\tTata kelola baik\tRealisasi anggaran\t%\tPersen\tPositif\tKumulatif\tTriwulanan\t\
        95\t20\t45\t70\t95\t20\tBidang Perumahan
        """;

    final Database database;
    final DataKantor data;
    private LocalDateTime now = LocalDateTime.of(TAHUN, 4, 6, 8, 0);

    KinerjaOffice(Path folder) {
        database = Database.open(folder.resolve("langkah.db"), now, false);
        data = DataKantor.of(database, this::now);
    }

    LocalDateTime now() {
        return now;
    }

    void goOn(LocalDateTime later) {
        now = later;
    }

    /** Imports {@link #TABEL}. */
    KinerjaOffice withIndikator() {
        data.kinerja().take(data.kinerja().preview(TABEL, TAHUN));
        return this;
    }

    IndikatorTercatat indikator(String kode) {
        return data.kinerja().indikator(TAHUN).stream()
                .filter(indikatorTercatat ->
                        indikatorTercatat.indikator().kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    KunciRealisasi kunci(String kode, Masa masa) {
        return new KunciRealisasi(indikator(kode).id(), masa);
    }

    void type(String kode, Masa masa, String teks) {
        data.realisasi().type(Map.of(kunci(kode, masa), teks), "Staf");
    }

    /** Types a figure and brings it to Ditetapkan. */
    void settle(String kode, Masa masa, String teks) {
        type(kode, masa, teks);
        for (PeristiwaRealisasi fact : List.of(new Dikumpulkan(null), new Diverifikasi(), new Ditetapkan())) {
            data.realisasi().record(kunci(kode, masa), fact, "Kepala");
        }
    }

    Realisasi figure(String kode, Masa masa) {
        return data.realisasi().get(kunci(kode, masa));
    }

    List<Indikator> list(int tahun) {
        return data.kinerja().indikator(tahun).stream()
                .map(IndikatorTercatat::indikator)
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
