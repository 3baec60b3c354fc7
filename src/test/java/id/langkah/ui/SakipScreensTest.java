package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.akip.EvaluasiAkip;
import id.langkah.domain.akip.IsianAkip;
import id.langkah.domain.akip.JawabanAkip;
import id.langkah.domain.akip.KriteriaAkip;
import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.KeadaanAksi;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.service.DataKantor;
import id.langkah.sqlite.KantorStore;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rencana Aksi, evaluasi AKIP and the rekap of several offices, empty and full, in every look. */
@SuppressWarnings("NullAway.Init")
class SakipScreensTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 5, 4, 8, 0);
    private static final Destination AKSI = new Destination.Perencanaan("Rencana Aksi");
    private static final Destination AKIP = new Destination.Perencanaan("Evaluasi AKIP");
    private static final Destination GABUNGAN = new Destination.Gabungan();

    @TempDir
    private static Path awalFolder;

    @TempDir
    private static Path penuhFolder;

    private static Layar awal;
    private static Layar penuh;

    @BeforeAll
    static void open() {
        awal = new Layar(new ScreenDesk(awalFolder, SENIN), awalFolder.resolve("langkah.db"));
        penuh = new Layar(new ScreenDesk(penuhFolder, SENIN), penuhFolder.resolve("langkah.db"));
        DataKantor services = penuh.kinerja();
        ContohIndikator.semua(2026).forEach(services.kinerja()::add);
        aksi(services);
        akip(services);
        gabungan(services);
    }

    private static void aksi(DataKantor services) {
        IndikatorTercatat first = services.kinerja().indikator(2026).getFirst();
        services.realisasi().type(Map.of(new KunciRealisasi(first.id(), Triwulan.II), "92,5"), "Staf");
        long satu = services.aksi()
                .save(new Aksi(
                        0,
                        first.id(),
                        "Menyusun petunjuk teknis pendataan rumah tidak layak huni bersama pemerintah kabupaten dan"
                                + " kota",
                        List.of("1 konsep", "1 dokumen", "14 kabupaten/kota", ""),
                        LocalDate.of(2026, 2, 2),
                        LocalDate.of(2026, 9, 30),
                        new BigDecimal("1250000000"),
                        "Bidang Perumahan dan Kawasan Permukiman"));
        services.aksi()
                .save(new Aksi(0, first.id(), "Sosialisasi", List.of("", "2 kali", "", ""), null, null, null, ""));
        services.aksi()
                .save(
                        satu,
                        Triwulan.II,
                        new PantauanAksi(
                                KeadaanAksi.BERJALAN,
                                "Konsep dibahas dengan sembilan kabupaten",
                                "Notula pembahasan",
                                "Data dari lima kabupaten terlambat dan belum memakai format yang sama",
                                "Pendampingan daring setiap pekan"));
        services.aksi()
                .save(new TindakLanjut(
                        0,
                        satu,
                        2026,
                        Triwulan.I,
                        "Menyampaikan format pendataan yang sama kepada seluruh kabupaten dan kota",
                        "Kepala Subbagian Perencanaan",
                        LocalDate.of(2026, 4, 10),
                        null,
                        ""));
        services.aksi()
                .save(new TindakLanjut(
                        0, satu, 2026, Triwulan.II, "Rapat", "", null, LocalDate.of(2026, 5, 2), "Sudah dirapatkan"));
    }

    private static void akip(DataKantor services) {
        EvaluasiAkip evaluasi = services.akip().evaluasi(2026);
        int i = 0;
        for (KriteriaAkip kriteria : evaluasi.tabel().kriteria()) {
            if (i++ % 3 != 0) {
                evaluasi = evaluasi.with(
                        kriteria,
                        new IsianAkip(
                                List.of(JawabanAkip.values()).get(i % 8),
                                "Dokumen Perjanjian Kinerja yang ditandatangani, map biru di lemari perencanaan",
                                ""));
            }
        }
        services.akip().save(evaluasi);
    }

    private static void gabungan(DataKantor services) {
        new KantorStore(penuh.meja().database())
                .save(new Kantor(
                        List.of("DINAS PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN"),
                        "",
                        Optional.empty(),
                        Pejabat.BELUM,
                        Kantor.Kertas.A4));
        Path file = penuhFolder.resolve("kirim.json");
        services.ekspor().write(file, share -> {});
        services.gabungan().take(services.gabungan().read(List.of(file)));
        services.gabungan().addAll(List.of("UPT Pengelolaan Rumah Susun Sederhana Sewa Wilayah Selatan", "UPT B"));
    }

    @AfterAll
    static void close() {
        awal.meja().close();
        penuh.meja().close();
    }

    private static Stream<Keadaan> all() {
        return Stream.of(
                        Stream.of(
                                new Keadaan("aksi-awal", awal, AKSI),
                                new Keadaan("akip-awal", awal, AKIP),
                                new Keadaan("gabungan-awal", awal, GABUNGAN),
                                new Keadaan("gabungan-tunggu", awal, GABUNGAN, shell -> Keadaan.press(shell, "Tunggu")),
                                new Keadaan("aksi-baru", penuh, AKSI, shell -> Keadaan.press(shell, "Tambah aksi")),
                                new Keadaan("aksi-isi", penuh, AKSI, shell -> act(shell, 1, "Isi pemantauan")),
                                new Keadaan("aksi-tindak", penuh, AKSI, shell -> act(shell, 1, "Tambah tindak")),
                                new Keadaan("aksi-selesai", penuh, AKSI, shell -> act(shell, 2, "Tandai selesai")),
                                new Keadaan("gabungan-nama", penuh, GABUNGAN, shell -> Keadaan.press(shell, "Ganti"))),
                        parts("aksi", AKSI, 3),
                        parts("akip", AKIP, 6),
                        Keadaan.pills("gabungan", penuh, GABUNGAN, 3))
                .flatMap(all -> all);
    }

    /** The parts of a part. */
    private static Stream<Keadaan> parts(String nama, Destination place, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> new Keadaan(nama + "-" + part, penuh, place, shell -> Keadaan.pill(shell, 1, part)));
    }

    private static void act(Shell shell, int part, String words) {
        Keadaan.pill(shell, 1, part);
        Keadaan.press(shell, words);
    }

    @TestFactory
    Stream<DynamicNode> everythingCanBeReadAndHeard() {
        return Looks.of(SakipScreensTest::all);
    }

    /** What was agreed upon in the first quarter is there in the second. */
    @Test
    void whatIsOpenComesBack() {
        Headless.run(() -> {
            Shell shell = penuh.shell(AKSI);
            Headless.scene(shell, 1366, 768, Headless.NORMAL, false);
            Keadaan.pill(shell, 1, 2);
            Headless.layOut(shell);
            assertThat(Keadaan.all(shell, Labeled.class).map(Labeled::getText))
                    .contains("1 tindak lanjut belum selesai.")
                    .anyMatch(text -> text != null && text.startsWith("Terlambat 24 hari"));
        });
    }
}
