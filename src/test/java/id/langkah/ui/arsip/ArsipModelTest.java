package id.langkah.ui.arsip;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.Temuan;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.service.DataKinerja;
import id.langkah.sqlite.Database;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ArsipModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 6, 8, 0);

    @TempDir private Path folder;
    private Database database;
    private DataKinerja services;
    private ArsipModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        services = DataKinerja.of(database, () -> NOW);
        model = new ArsipModel(services.arsip(), services.kinerja(), Background.direct());
        model.load();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static EntriArsip entri(String uraian, String boks) {
        return new EntriArsip(
                0,
                "000.7.2",
                uraian,
                "2026",
                "Asli",
                2,
                "berkas",
                boks,
                "Lemari 2",
                "",
                null,
                List.of());
    }

    private void keep(EntriArsip satu) {
        model.keep(satu, "Rina", () -> {}, e -> {});
    }

    @Test
    void keepsCountsAndFinds() {
        assertThat(model.isEmpty()).isTrue();
        keep(entri("Laporan kinerja triwulan I", "12"));
        keep(entri("Surat permintaan data", "3"));

        assertThat(model.jumlah()).isEqualTo("4 berkas");
        assertThat(model.entri().get()).extracting(EntriArsip::boks).containsExactly("3", "12");

        model.kata().set("boks 12");

        assertThat(model.entri().get())
                .extracting(EntriArsip::uraian)
                .containsExactly("Laporan kinerja triwulan I");
    }

    @Test
    void changesAndRemoves() {
        keep(entri("Laporan kinerja", "12"));
        EntriArsip satu = model.entri().get().getFirst();

        model.remove(satu, () -> {});

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

        model.draft(2026, draft -> told.add("draft"), () -> told.add("none"));
        model.runs(runs -> told.add(runs.size() + " runs"));
        model.tahun(years -> told.add(years.size() + " years"));

        assertThat(told).containsExactly("none", "0 runs", "0 years");
    }

    @Test
    void theOneSearchSaysInWhichBoxItLies() {
        keep(entri("Laporan kinerja triwulan I", "12"));
        var cari = new CariModel(services.cari(), Background.direct());

        cari.find("laporan");

        assertThat(cari.temuan().get())
                .singleElement()
                .satisfies(
                        satu -> {
                            assertThat(satu.jenis()).isEqualTo(Temuan.Jenis.ARSIP);
                            assertThat(satu.tempat()).isEqualTo("Boks 12, Lemari 2");
                        });
        cari.find(" ");
        assertThat(cari.temuan().get()).isEmpty();
    }
}
