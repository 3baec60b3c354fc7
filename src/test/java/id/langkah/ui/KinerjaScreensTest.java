package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ubah;
import id.langkah.service.Catatan;
import id.langkah.service.DataKantor;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The screens of the performance data and of the archive, empty and full, in every look. */
@SuppressWarnings("NullAway.Init")
class KinerjaScreensTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 4, 6, 8, 0);
    private static final String TABEL = """
        Sasaran\tIndikator\tSatuan\tTarget 2026\tTW I\tCatatan
        Sasaran baru\tIndikator yang belum ada\t%\t90\t80\tx
        \tIndikator dengan target yang tidak terbaca\tunit\t1.500\tdua\ty
        """;

    @TempDir
    private static Path awalFolder;

    @TempDir
    private static Path penuhFolder;

    private static Layar awal;
    private static Layar penuh;
    private static List<Path> forms;

    @BeforeAll
    static void open() {
        awal = new Layar(new ScreenDesk(awalFolder, SENIN), awalFolder.resolve("langkah.db"));
        penuh = new Layar(new ScreenDesk(penuhFolder, SENIN), penuhFolder.resolve("langkah.db"));
        fill(penuh.kinerja());
        forms =
                penuh
                        .kinerja()
                        .formulir()
                        .write(penuh.kinerja().permintaan().list(2026), penuhFolder, share -> {})
                        .stream()
                        .filter(file -> file.toString().endsWith(".xlsx"))
                        .toList();
    }

    @AfterAll
    static void close() {
        awal.meja().close();
        penuh.meja().close();
    }

    private static void fill(DataKantor services) {
        ContohIndikator.semua(2026).forEach(services.kinerja()::add);
        IndikatorTercatat first = services.kinerja().indikator(2026).getFirst();
        services.kinerja().change(first.id(), Ubah.bobot(first.indikator(), BigDecimal.valueOf(45)), "Rina Kusumawati");
        services.realisasi()
                .type(
                        Map.of(
                                kunci(0, Triwulan.I), "92,5",
                                kunci(1, Bulan.JANUARI), "60",
                                kunci(1, Bulan.FEBRUARI), "80",
                                kunci(2, Triwulan.I), "12",
                                kunci(3, Triwulan.IV), "A"),
                        "Rina");
        services.realisasi()
                .record(
                        Stream.of(
                                        new PeristiwaRealisasi.Dikumpulkan(null),
                                        new PeristiwaRealisasi.Diverifikasi(),
                                        new PeristiwaRealisasi.Ditetapkan())
                                .map(fact -> new Catatan(kunci(0, Triwulan.I), fact))
                                .toList(),
                        "Rina Kusumawati");
        services.perbaikan()
                .propose(
                        kunci(0, Triwulan.I),
                        "91,5",
                        "Satu kecamatan terhitung dua kali pada rekapitulasi bidang",
                        List.of(new Bukti.Rujukan("600.2/41/2026", null, "lemari 2, map biru")),
                        null,
                        "Rina Kusumawati");
        services.perbaikan().sign(kunci(0, Triwulan.I), TahapPerbaikan.DIVERIFIKASI, "Kepala Subbagian");
        services.permintaan()
                .add(services.permintaan()
                        .draft(
                                2026,
                                Triwulan.I,
                                services.kinerja().indikator(2026).stream()
                                        .map(IndikatorTercatat::id)
                                        .toList(),
                                SENIN.toLocalDate().minusDays(10),
                                SENIN.toLocalDate().minusDays(3),
                                null));
        services.arsip()
                .add(
                        new EntriArsip(
                                0,
                                "000.7.2.1",
                                "Berkas pengumpulan data kinerja penyelenggaraan perumahan dan"
                                        + " kawasan permukiman beserta bukti dukungnya",
                                "Januari–Maret 2026",
                                "Hasil penggandaan",
                                12,
                                "berkas",
                                "12",
                                "Lemari 2, rak atas, Subbagian Perencanaan",
                                "Asli di Biro Organisasi",
                                null,
                                List.of()),
                        "Rina");
    }

    /** What was changed in an indicator before is read below its fields. */
    private static void history(Shell shell) {
        assertThat(Keadaan.all(shell, Labeled.class).map(Labeled::getText))
                .contains("Bobot: 40 menjadi 45", "6 April 2026 08.00, oleh Rina Kusumawati");
        Keadaan.all(shell, ScrollPane.class).forEach(pane -> pane.setVvalue(1));
    }

    private static KunciRealisasi kunci(int at, Masa masa) {
        return new KunciRealisasi(
                penuh.kinerja().kinerja().indikator(2026).get(at).id(), masa);
    }

    private static Stream<Keadaan> all() {
        Destination arsip = new Destination.Arsip();
        Destination formulir = new Destination.Formulir(forms);
        return Stream.of(
                        Keadaan.pills("kinerja-awal", awal, new Destination.DataKinerja(), 7),
                        Keadaan.pills("kinerja-penuh", penuh, new Destination.DataKinerja(), 7),
                        Stream.of(
                                kinerja(
                                        "kinerja-gulir",
                                        shell -> Keadaan.key(shell.lookup(".typing-sheet"), KeyCode.END)),
                                kinerja("kinerja-analisis", shell -> beside(shell, 1)),
                                kinerja("kinerja-bukti", shell -> beside(shell, 2)),
                                kinerja("kinerja-riwayat", shell -> beside(shell, 3)),
                                kinerja("kinerja-perbaikan", shell -> {
                                    Keadaan.key(shell.lookup(".typing-sheet"), KeyCode.PAGE_UP);
                                    Keadaan.press(shell, "Lanjutkan perbaikan");
                                }),
                                kinerja("kinerja-arsipkan", KinerjaScreensTest::collect),
                                kinerja("kinerja-tempel", KinerjaScreensTest::paste),
                                kinerja("kinerja-tahun-baru", shell -> act(shell, 1, "Salin ke tahun")),
                                kinerja("kinerja-perubahan-target", shell -> act(shell, 1, "Perubahan target")),
                                kinerja("kinerja-minta", shell -> act(shell, 3, "Minta data")),
                                kinerja("kinerja-buka-permintaan", shell -> act(shell, 3, "Buka")),
                                kinerja("kinerja-pengingat", shell -> act(shell, 3, "Teks pengingat")),
                                new Keadaan(
                                        "kinerja-indikator",
                                        penuh,
                                        new Destination.Indikator(
                                                kunci(1, Triwulan.I).indikator()),
                                        shell -> {}),
                                new Keadaan(
                                        "kinerja-indikator-riwayat",
                                        penuh,
                                        new Destination.Indikator(
                                                kunci(0, Triwulan.I).indikator()),
                                        KinerjaScreensTest::history),
                                new Keadaan(
                                        "kinerja-indikator-baru",
                                        penuh,
                                        new Destination.IndikatorBaru(2026, ""),
                                        shell -> {}),
                                new Keadaan("kinerja-formulir", penuh, formulir, shell -> {}),
                                new Keadaan("kinerja-formulir-asing", awal, formulir, shell -> {}),
                                new Keadaan(
                                        "kinerja-laporan", penuh, new Destination.Perencanaan("Perjanjian & Laporan")),
                                new Keadaan(
                                        "kinerja-pihak",
                                        penuh,
                                        new Destination.Perencanaan("Perjanjian & Laporan"),
                                        shell -> Keadaan.press(shell, "Ubah…")),
                                new Keadaan("kinerja-arsip-awal", awal, arsip, shell -> {}),
                                new Keadaan("kinerja-arsip", penuh, arsip, shell -> {}),
                                new Keadaan(
                                        "kinerja-arsip-baru",
                                        penuh,
                                        arsip,
                                        shell -> Keadaan.press(shell, "Catat berkas")),
                                new Keadaan(
                                        "kinerja-arsip-nilai",
                                        penuh,
                                        arsip,
                                        shell -> Keadaan.press(shell, "Arsipkan nilai")),
                                new Keadaan("kinerja-cari", awal, new Destination.Cari(), shell -> {}),
                                new Keadaan(
                                        "kinerja-cari-penuh",
                                        penuh,
                                        new Destination.Cari(),
                                        shell -> Keadaan.search(
                                                shell,
                                                "Cari SOP, pengerjaan, indikator, bukti, arsip, atau perintah",
                                                "kinerja"))))
                .flatMap(all -> all);
    }

    private static Keadaan kinerja(String nama, Consumer<Shell> acts) {
        return new Keadaan(nama, penuh, new Destination.DataKinerja(), acts);
    }

    @TestFactory
    Stream<DynamicNode> everythingCanBeReadAndHeard() {
        return Looks.of(KinerjaScreensTest::all);
    }

    /** Shows what stands beside the sheet of figures, and a part of it. */
    private static void beside(Shell shell, int which) {
        Keadaan.press(shell, "Rincian");
        Keadaan.pill(shell, 1, which);
    }

    private static void act(Shell shell, int which, String words) {
        Keadaan.pill(shell, 0, which);
        Keadaan.press(shell, words);
    }

    private static void collect(Shell shell) {
        Keadaan.key(shell.lookup(".typing-sheet"), KeyCode.DOWN);
        Keadaan.press(shell, "Kumpulkan");
    }

    private static void paste(Shell shell) {
        act(shell, 1, "Tempel dari Excel");
        Headless.layOut(shell);
        Layout.all(shell)
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .filter(Node::isVisible)
                .reduce((first, second) -> second)
                .orElseThrow()
                .setText(TABEL);
        Keadaan.press(shell, "Periksa tabel");
    }
}
