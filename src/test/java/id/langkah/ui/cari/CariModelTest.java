package id.langkah.ui.cari;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One search over everything: names first, commands by their words, the place of papers. */
@SuppressWarnings("NullAway.Init")
class CariModelTest {
    @TempDir
    private Path folder;

    private final List<Long> begun = new ArrayList<>();
    private final List<Periode> written = new ArrayList<>();
    private final Navigator navigator = new Navigator(new Destination.Beranda());
    private ScreenDesk meja;
    private CariModel model;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 11, 30, 8, 0));
        var pintasan = new Pintasan(navigator, meja.now().toLocalDate(), () -> begun.add(0L), begun::add, written::add);
        model = new CariModel(meja.data().cari(), pintasan, Background.direct());
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private VersiSop add(String nama, String office) {
        Sop sop = Contoh.lurus(3);
        Identitas old = sop.identitas();
        return meja.add(
                sop.withIdentitas(new Identitas("", nama, List.of(office), null, null, null, old.disahkanOleh())));
    }

    private List<BarisCari> find(String words) {
        model.find(words);
        return model.temuan().get().baris();
    }

    private BarisCari first(String words) {
        return find(words).getFirst();
    }

    @Test
    void anSopWhoseNameHasTheWordsComesFirstWhereverItStandsInTheList() {
        add("Arsip surat", "Memeriksa Perumahan");
        VersiSop wanted = add("Verifikasi perumahan", "Dinas A");
        add("Zakat", "Perumahan");

        first("peru").open().run();

        assertThat(navigator.here().get()).isEqualTo(new Destination.Sop(wanted.sopId()));
    }

    @Test
    void thePartsOfPlanningAreCommands() {
        for (var part : Map.of("lkj", "Perjanjian & Laporan", "cascading", "Pohon Kinerja", "renstra", "Renstra")
                .entrySet()) {
            first(part.getKey()).open().run();

            assertThat(navigator.here().get()).isEqualTo(new Destination.Perencanaan(part.getValue()));
        }
    }

    @Test
    void sopsOfOneNameAreToldByTheirOffice() {
        add("Perbaikan data", "Bappeda");
        add("Perbaikan data", "Perkim");

        assertThat(find("perbaikan").subList(0, 2))
                .extracting(BarisCari::keterangan)
                .containsExactlyInAnyOrder("Bappeda", "Perkim");
    }

    @Test
    void whatTheNameDoesNotSayIsShownFromTheContent() {
        add("Perbaikan data", "Bappeda");

        assertThat(first("memeriksa").cuplikan()).containsIgnoringCase("memeriksa");
        assertThat(first("perbaikan").cuplikan()).isEmpty();
    }

    @Test
    void theWordMulaiBeginsARunOfWhatFollows() {
        VersiSop sop = add("Perbaikan data kinerja", "Bappeda");

        BarisCari found = first("mulai perb");
        found.open().run();

        assertThat(found.judul()).isEqualTo("Mulai: Perbaikan data kinerja");
        assertThat(begun).containsExactly(sop.sopId());
        assertThat(first("perb").mulai()).as("by the second key too").isPresent();
        assertThat(Pintasan.dimulai("mu perb")).as("too short for the command").isEmpty();
    }

    @Test
    void aRekapIsGoneToByItsQuarter() {
        first("rekap tw4").open().run();
        assertThat(navigator.here().get())
                .isEqualTo(new Destination.Rekap(Optional.of(new Periode(2026, Periode.Jenis.TRIWULAN, 4))));

        first("ekspor rekap").open().run();
        assertThat(written).containsExactly(new Periode(2026, Periode.Jenis.TRIWULAN, 3));
    }

    @Test
    void saysInWhichBoxPapersLie() {
        meja.data()
                .arsip()
                .add(
                        new EntriArsip(
                                0,
                                "000.7.2",
                                "Laporan kinerja triwulan I",
                                "2026",
                                "Asli",
                                2,
                                "berkas",
                                "12",
                                "Lemari 2",
                                "",
                                null,
                                List.of()),
                        "Arsiparis");

        assertThat(first("laporan triwulan")).satisfies(baris -> {
            assertThat(baris.jenis()).isEqualTo("Arsip");
            assertThat(baris.tempat()).isEqualTo("Boks 12, Lemari 2");
        });
        assertThat(find(" ")).isEmpty();
    }
}
