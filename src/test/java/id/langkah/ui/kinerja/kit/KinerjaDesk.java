package id.langkah.ui.kinerja.kit;

import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.tabel.TabelIndikator;
import id.langkah.service.Catatan;
import id.langkah.service.DataKantor;
import id.langkah.service.PengerjaanService;
import id.langkah.sqlite.Database;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The services on a real file with the figures of a first quarter. */
public final class KinerjaDesk implements AutoCloseable {
    public static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 6, 8, 0);

    private final Database database;
    private final DataKantor services;
    private final Background background = Background.direct();
    private final KinerjaModel model;

    public KinerjaDesk(Path folder, List<Indikator> indikator) {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        services = DataKantor.of(database, () -> NOW);
        services.kinerja().take(services.kinerja().preview(Tempelan.write(TabelIndikator.write(indikator)), 2026));
        model = new KinerjaModel(services, new PengerjaanService(database, () -> NOW), background, NOW::toLocalDate);
        model.load();
    }

    public Database database() {
        return database;
    }

    public KinerjaModel model() {
        return model;
    }

    public DataKantor services() {
        return services;
    }

    public Background background() {
        return background;
    }

    /** The stored indicator with this kode. */
    public IndikatorTercatat indikator(String kode) {
        return services.kinerja().indikator(2026).stream()
                .filter(indikatorTercatat ->
                        indikatorTercatat.indikator().kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    public KunciRealisasi kunci(String kode, Masa masa) {
        return new KunciRealisasi(indikator(kode).id(), masa);
    }

    public Realisasi realisasi(String kode, Masa masa) {
        return services.realisasi().get(kunci(kode, masa));
    }

    public void type(String kode, Masa masa, String teks) {
        services.realisasi().type(Map.of(kunci(kode, masa), teks), "Rina");
        model.load();
    }

    /** Brings a figure to Ditetapkan. */
    public void lock(String kode, Masa masa) {
        KunciRealisasi kunci = kunci(kode, masa);
        services.realisasi()
                .record(
                        List.of(
                                new Catatan(kunci, new PeristiwaRealisasi.Dikumpulkan(null)),
                                new Catatan(kunci, new PeristiwaRealisasi.Diverifikasi()),
                                new Catatan(kunci, new PeristiwaRealisasi.Ditetapkan())),
                        "Rina");
        model.load();
    }

    @Override
    public void close() {
        database.close();
    }
}
