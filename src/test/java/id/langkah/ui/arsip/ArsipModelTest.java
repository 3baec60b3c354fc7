package id.langkah.ui.arsip;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.service.Catatan;
import id.langkah.service.DataKantor;
import id.langkah.sqlite.Database;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ArsipModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 6, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private DataKantor services;
    private ArsipModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        services = DataKantor.of(database, () -> NOW);
        model = new ArsipModel(services.arsip(), services.kinerja(), Background.direct());
        model.load();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static EntriArsip entri(String uraian, String boks) {
        return new EntriArsip(0, "000.7.2", uraian, "2026", "Asli", 2, "berkas", boks, "Lemari 2", "", null, List.of());
    }

    private void keep(EntriArsip entriArsip) {
        model.keep(entriArsip, "Rina", () -> {}, e -> {});
    }

    @Test
    void keepsCountsAndFinds() {
        assertThat(model.isEmpty()).isTrue();
        keep(entri("Laporan kinerja triwulan I", "12"));
        keep(entri("Surat permintaan data", "3"));

        assertThat(model.jumlah()).isEqualTo("4 berkas");
        assertThat(model.entri().get()).extracting(EntriArsip::boks).containsExactly("3", "12");

        model.kata().set("boks 12");

        assertThat(model.entri().get()).extracting(EntriArsip::uraian).containsExactly("Laporan kinerja triwulan I");
    }

    @Test
    void changesAndRemoves() {
        keep(entri("Laporan kinerja", "12"));
        EntriArsip entriArsip = model.entri().get().getFirst();

        model.remove(entriArsip, () -> {});

        assertThat(model.isEmpty()).isTrue();
    }

    @Test
    void listAndLabelsArePrinted() {
        keep(entri("Laporan kinerja", "12"));
        Path list = folder.resolve("daftar.xlsx");
        Path labels = folder.resolve("label.pdf");

        model.write(list, () -> {});
        model.label(labels, () -> {});

        assertThat(list).isNotEmptyFile();
        assertThat(labels).isNotEmptyFile();
    }

    @Test
    void whatHasNoNameIsRefused() {
        var refused = new ArrayList<Masalah>();

        model.keep(entri("", "1"), "", () -> {}, e -> refused.addAll(e.masalah()));

        assertThat(refused).extracting(Masalah::pesan).contains("Uraian arsip belum diisi.");
        assertThat(model.isEmpty()).isTrue();
    }

    @Test
    void nothingSettledIsNothingToArchive() {
        var told = new ArrayList<String>();

        model.calon(2026, found -> told.add(found.size() + " figures"));
        model.runs(runs -> told.add(runs.size() + " runs"));
        model.tahun(years -> told.add(years.size() + " years"));

        assertThat(told).containsExactly("0 figures", "0 runs", "0 years");
    }

    @Test
    void settledFiguresAreChosenByPartOfTheYear() {
        settle();
        var found = new ArrayList<CalonArsip>();
        model.calon(2026, found::addAll);
        assertThat(found)
                .extracting(CalonArsip::kata)
                .containsExactly(
                        "Triwulan I: Rumah layak huni, 10 unit",
                        "Triwulan I: Aduan, 3 aduan",
                        "Triwulan II: Rumah layak huni, 12 unit");
        var drafts = new ArrayList<EntriArsip>();
        model.draft(
                found.stream()
                        .filter(calonArsip -> calonArsip.triwulan() == Triwulan.I)
                        .toList(),
                drafts::add);
        assertThat(drafts.getFirst().uraian()).isEqualTo("Data kinerja: Rumah layak huni; Aduan");
        keep(drafts.getFirst());
        found.clear();
        model.calon(2026, found::addAll);
        assertThat(found).as("the rest stays").hasSize(1);
    }

    @Test
    void severalAreKeptTogetherOrNotAtAll() {
        var refused = new ArrayList<Masalah>();
        model.keepAll(
                List.of(entri("Laporan kinerja", "1"), entri("", "1")),
                "Rina",
                () -> {},
                e -> refused.addAll(e.masalah()));
        assertThat(refused).hasSize(1);
        assertThat(model.isEmpty()).isTrue();
        model.keepAll(List.of(entri("Laporan kinerja", "1"), entri("Surat", "1")), "Rina", () -> {}, e -> {});
        assertThat(model.entri().get()).hasSize(2);
    }

    private void settle() {
        String table = """
            Indikator\tSatuan\tTipe nilai\tTarget tahun\tPenanggung jawab
            Rumah layak huni\tunit\tAngka\t100\tBidang Perumahan
            Aduan\taduan\tAngka\t12\tSekretariat
            """;
        List<Long> id = services.kinerja().take(services.kinerja().preview(table, 2026)).stream()
                .map(IndikatorTercatat::id)
                .toList();
        Map<KunciRealisasi, String> figures = Map.of(
                new KunciRealisasi(id.get(0), Triwulan.I), "10",
                new KunciRealisasi(id.get(0), Triwulan.II), "12",
                new KunciRealisasi(id.get(1), Triwulan.I), "3");
        services.realisasi().type(figures, "Rina");
        for (PeristiwaRealisasi fact : List.of(new Dikumpulkan(null), new Diverifikasi(), new Ditetapkan())) {
            services.realisasi()
                    .record(
                            figures.keySet().stream()
                                    .map(k -> new Catatan(k, fact))
                                    .toList(),
                            "Rina");
        }
    }
}
