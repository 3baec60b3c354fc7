package id.langkah.ui;

import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.PohonUji;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.service.DataPerencanaan;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Everything on the screen of plans can be read and heard, with long names. */
class PerencanaanScreensTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 4, 6, 8, 0);
    private static final Destination TEMPAT = new Destination.Perencanaan();

    @TempDir
    private static Path awalFolder;

    @TempDir
    private static Path penuhFolder;

    private static Layar awal;
    private static Layar penuh;

    @BeforeAll
    static void fill() {
        awal = new Layar(new ScreenDesk(awalFolder, SENIN), awalFolder.resolve("langkah.db"));
        penuh = new Layar(new ScreenDesk(penuhFolder, SENIN), penuhFolder.resolve("langkah.db"));
        var services = DataPerencanaan.of(penuh.meja().database(), penuh.meja()::now);
        PohonKinerja pohon = PohonUji.pohon(
                "Meningkatnya kualitas kawasan permukiman dan perumahan yang layak, aman, dan terjangkau",
                "-Meningkatnya rumah tangga yang menempati hunian layak di kawasan perkotaan dan perdesaan",
                "--Program Pengembangan Perumahan dan Penataan Kawasan Permukiman Kumuh",
                "---Kegiatan Pembangunan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Provinsi",
                "----Sub Kegiatan Pembangunan Rumah Khusus beserta PSU bagi Korban Bencana",
                "-Terlaksananya tata kelola dinas yang akuntabel");
        Renstra kept = services.rencana()
                .save(new Renstra(
                        0,
                        "",
                        2025,
                        2029,
                        "",
                        PohonUji.unnumbered(pohon)
                                .with(
                                        1,
                                        pohon.get(1)
                                                .withId(0)
                                                .withPenanggungJawab("Kepala Bidang Perumahan dan Kawasan Permukiman")
                                                .withIndikator(List.of(PohonUji.indikator(
                                                        "Persentase rumah tangga yang menempati rumah layak huni",
                                                        2025,
                                                        61,
                                                        64,
                                                        68,
                                                        72,
                                                        75))))));
        services.rencana().buat(kept.id(), 2026, "");
        services.anggaran()
                .save(
                        2026,
                        Map.of(
                                kept.pohon().get(4).id(),
                                Anggaran.murni(new BigDecimal("12500000000"))
                                        .withRealisasi(Triwulan.I, new BigDecimal("13500000000"))));
    }

    @AfterAll
    static void close() {
        awal.meja().close();
        penuh.meja().close();
    }

    private static Stream<Keadaan> all() {
        return Stream.of(
                        Keadaan.pills("perencanaan-awal", awal, TEMPAT, 3),
                        Keadaan.pills("perencanaan", penuh, TEMPAT, 3),
                        Stream.of(
                                new Keadaan("perencanaan-bagan", penuh, TEMPAT, shell -> {
                                    Keadaan.pill(shell, 0, 1);
                                    Keadaan.pill(shell, 1, 1);
                                }),
                                new Keadaan(
                                        "perencanaan-indikator",
                                        penuh,
                                        TEMPAT,
                                        shell -> Keadaan.press(shell, "Indikator baru")),
                                new Keadaan(
                                        "perencanaan-tempel",
                                        penuh,
                                        TEMPAT,
                                        shell -> Keadaan.press(shell, "Tempel tabel")),
                                new Keadaan("perencanaan-daftar", penuh, TEMPAT, shell -> {
                                    Keadaan.pill(shell, 0, 1);
                                    Keadaan.press(shell, "Tempel daftar");
                                }),
                                new Keadaan("perencanaan-perubahan", penuh, TEMPAT, shell -> {
                                    Keadaan.pill(shell, 0, 2);
                                    Keadaan.press(shell, "Anggaran perubahan");
                                }),
                                new Keadaan(
                                        "perencanaan-renstra-baru",
                                        awal,
                                        TEMPAT,
                                        shell -> Keadaan.press(shell, "Renstra baru"))))
                .flatMap(states -> states);
    }

    @TestFactory
    Stream<DynamicNode> everythingCanBeReadAndHeard() {
        return Looks.of(PerencanaanScreensTest::all);
    }
}
