package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MulaiModelTest {
    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private MulaiModel model;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 11, 21, 8, 0));
        model = new MulaiModel(meja.pengerjaan(), Background.direct(), meja::now);
    }

    @AfterEach
    void close() {
        meja.close();
    }

    @Test
    void offersThePeriodOfTheDayFirst() {
        assertThat(model.periode())
                .containsExactly(
                        "Triwulan IV Tahun 2026",
                        "Triwulan III Tahun 2026",
                        "Triwulan I Tahun 2027",
                        "Bulan November Tahun 2026",
                        "Semester II Tahun 2026",
                        "Tahun 2026");
    }

    @Test
    void offersOnlyWhatIsInForce() {
        VersiSop lurus = meja.add(Contoh.lurus(3));
        VersiSop withdrawn = meja.add(Contoh.berjenjang());
        meja.setStatus(withdrawn, Status.DICABUT);
        List<RingkasanSop> offered = new ArrayList<>();
        model.sop(offered::addAll);
        assertThat(offered).extracting(RingkasanSop::versiId).containsExactly(lurus.id());
    }

    @Test
    void beginsARun() {
        VersiSop sop = meja.add(Contoh.lurus(3));
        List<Pengerjaan> begun = new ArrayList<>();
        model.start(sop.id(), "Tahun 2026", begun::add, e -> {});
        assertThat(begun)
                .extracting(Pengerjaan::sebutan)
                .containsExactly(sop.sop().nama() + " · Tahun 2026");
        assertThat(meja.pengerjaan().list()).isEqualTo(begun);
    }

    @Test
    void whatWasFollowedLastComesFirst() {
        VersiSop first = meja.add(Contoh.berjenjang());
        VersiSop second = meja.add(Contoh.lurus(3));
        meja.start(first, "a");
        meja.wait(10).start(second, "b");
        List<RingkasanSop> offered = new ArrayList<>();
        model.sop(offered::addAll);
        assertThat(offered).extracting(RingkasanSop::versiId).containsExactly(second.id(), first.id());
        meja.wait(10).start(first, "c");
        offered.clear();
        model.sop(offered::addAll);
        assertThat(offered).extracting(RingkasanSop::versiId).containsExactly(first.id(), second.id());
    }

    @Test
    void aRunMayComeAgainInEveryPeriod() {
        meja.add(Contoh.lurus(3));
        RingkasanSop sop = meja.pengerjaan().startable().getFirst();
        List<Pengerjaan> begun = new ArrayList<>();
        model.start(sop, "Triwulan IV Tahun 2026", Periode.Jenis.TRIWULAN, 5, begun::add, e -> {});
        model.start(sop, "Bulan Mei Tahun 2026", Periode.Jenis.TRIWULAN, 3, begun::add, e -> {});
        model.start(sop, "entah", Periode.Jenis.BULAN, 0, begun::add, e -> {});
        assertThat(begun).hasSize(3);
        assertThat(meja.pengerjaan().berkala().list())
                .extracting(Berkala::setiap, Berkala::ingatkan, Berkala::sejak)
                .containsExactly(
                        tuple(
                                Periode.Jenis.TRIWULAN,
                                3,
                                Periode.read("2026-TW4").orElseThrow()),
                        tuple(
                                Periode.Jenis.BULAN,
                                0,
                                Periode.of(Periode.Jenis.BULAN, meja.now().toLocalDate())));
    }
}
