package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.rekap.Periode;
import id.langkah.platform.Ending;
import id.langkah.service.CadanganService;
import id.langkah.service.CetakService;
import id.langkah.service.DataKantor;
import id.langkah.service.DataPerencanaan;
import id.langkah.service.EvaluasiService;
import id.langkah.service.ImporService;
import id.langkah.service.PengaturanService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PustakaService;
import id.langkah.service.RekapService;
import id.langkah.service.Services;
import id.langkah.service.Upkeep;
import id.langkah.sqlite.Database;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    @Test
    void goesToEveryPlaceAndLeavesAWorkbook() throws InterruptedException {
        List<String> told = new ArrayList<>();
        List<Destination> seen = new ArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);
        try (var desk = new ScreenDesk(folder, NOW)) {
            Services services = services(desk.database());
            Tour tour = new Tour(services, Periode.read("2026").orElseThrow(), folder, told::add);
            Headless.run(() -> {
                Shell shell = new Layar(desk, folder.resolve("langkah.db")).shell(new Destination.Beranda());
                Headless.scene(shell, 1366, 768, Headless.NORMAL, false);
                shell.navigator().here().addListener((property, before, here) -> seen.add(here));
                tour.begin(shell, Background.direct(), ended::countDown);
            });

            assertThat(ended.await(110, TimeUnit.SECONDS)).isTrue();
            assertThat(tour.isDone()).isTrue();
            assertThat(services.pustaka().list()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(services.pengerjaan().list()).hasSizeGreaterThanOrEqualTo(1);
        }
        assertThat(told).startsWith("bingkai pertama", "siap", "impor").endsWith("selesai");
        assertThat(seen)
                .containsAll(NavEntry.SEMUA.stream().map(NavEntry::destination).toList())
                .hasAtLeastOneElementOfType(Destination.Sop.class)
                .hasAtLeastOneElementOfType(Destination.Pengerjaan.class);
        assertThat(told).contains("telusur Bantuan", "telusur DataKinerja", "telusur Pengaturan", "telusur Penulisan");
        assertThat(folder.resolve("rekap.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("sop.json")).isNotEmptyFile();
    }

    private Services services(Database database) {
        Supplier<LocalDateTime> clock = () -> NOW;
        var copies = new CadanganService(database, folder.resolve("cadangan"), clock);
        return new Services(
                new ImporService(database, clock),
                new PustakaService(database),
                new PenulisanService(database, clock),
                new PengerjaanService(database, clock),
                new RekapService(database, clock),
                new PengaturanService(database),
                copies,
                CetakService.withoutOffice(clock),
                new EvaluasiService(database, clock),
                DataKantor.of(database, clock),
                DataPerencanaan.of(database, clock),
                Upkeep.of(database, copies, clock),
                Ending.of(database::close));
    }
}
