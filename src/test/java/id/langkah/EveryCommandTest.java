package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.service.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command without a window writes, tries and refuses. */
class EveryCommandTest {
    private static final Path SOP = Path.of("samples", "sop-perkim-kalbar-pengumpulan-data-kinerja.json")
            .toAbsolutePath();
    private static final int WRONG_WORDS = 2;

    @TempDir
    private Path folder;

    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 4, 6, 8, 0));
    private final Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    private String out = "";
    private String err = "";

    @AfterEach
    void standUp() {
        Thread.setDefaultUncaughtExceptionHandler(handler);
    }

    @BeforeEach
    void fill() {
        assertThat(office("impor", SOP.toString())).isZero();
    }

    private Wiring wiring() {
        return new Wiring(
                new Folders(Map.of(), "Linux", folder.resolve("home")),
                desk,
                CrashHandler.install("", desk, report -> {}));
    }

    private int langkah(String... words) {
        var said = new StringWriter();
        var told = new StringWriter();
        int code = wiring().run(List.of(words), new PrintWriter(said, true), new PrintWriter(told, true));
        out = said.toString();
        err = told.toString();
        return code;
    }

    /** Runs a command on the office's file. */
    private int office(String... words) {
        return langkah(Stream.concat(
                        Stream.of(words),
                        Stream.of("--data", folder.resolve("langkah.db").toString()))
                .toArray(String[]::new));
    }

    private Services services() {
        return wiring().open(Optional.of(folder.resolve("langkah.db")));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void figuresAreTriedTakenInAndRefused() throws IOException {
        String indikator =
                file("iku.csv", "Sasaran;Kode;Indikator;Satuan;Target 2026\nPelayanan;IKU.1;Rumah dibangun;unit;10\n");
        assertThat(office("impor-kinerja", "--tahun", "2026", "--coba", indikator))
                .isZero();
        assertThat(out).contains("Rumah dibangun: baru", "Ini percobaan");
        assertThat(office("impor-kinerja", "--tahun", "2026", indikator)).isZero();
        assertThat(office("impor-kinerja", "--tahun", "2026", indikator)).isZero();
        assertThat(out).contains("Rumah dibangun: sama");
        String other =
                file("iku2.csv", "Sasaran;Kode;Indikator;Satuan;Target 2026\nPelayanan;IKU.1;Rumah dibangun;unit;12\n");
        assertThat(office("impor-kinerja", "--tahun", "2026", other)).isZero();
        assertThat(out).contains("Rumah dibangun: berubah");

        String realisasi = file("realisasi.csv", "Kode;TW I;TW II\nIKU.1;3;5\n");
        assertThat(office("impor-realisasi", "--tahun", "2026", "--triwulan", "I", "--coba", realisasi))
                .isZero();
        assertThat(out).contains("(kosong) -> 3", "Ini percobaan");
        assertThat(office("impor-realisasi", "--tahun", "2026", "--triwulan", "I", "--oleh", "Rina", realisasi))
                .isZero();
        assertThat(out).contains("Realisasi 1 indikator diimpor.");
        try (Services services = services()) {
            var kept = services.data().kinerja().indikator(2026).getFirst();
            assertThat(kept.realisasi(Triwulan.I).orElseThrow().nilai()).isEqualTo(Nilai.of(3));
            assertThat(kept.realisasi(Triwulan.II)).isEmpty();
        }
        String wrong = file("salah.csv", "Kode;TW II\nIKU.1;banyak\n");
        assertThat(office("impor-realisasi", "--tahun", "2026", wrong)).isEqualTo(1);
        assertThat(out).contains("(kosong) -> banyak (ditolak)", "Realisasi 0 indikator diimpor.");
        assertThat(err).contains("1 isian tidak diambil");
        assertThat(office("impor-realisasi", "--tahun", "2026", realisasi, at("tidak-ada.csv")))
                .isEqualTo(1);
        assertThat(err).contains("Tidak ada realisasi yang diimpor karena ada galat.");
    }

    @Test
    void theRunsPapersAreWritten() {
        long id;
        try (Services services = services()) {
            var sop = services.pustaka().list().getFirst();
            id = services.pengerjaan()
                    .start(sop.versiId(), "Triwulan I", "2026 TW I")
                    .id();
        }
        String nomor = Long.toString(id);
        assertThat(office("cetak", "--pengerjaan", nomor, "--naskah", "disposisi", "--keluar", at("disposisi.docx")))
                .isZero();
        assertThat(out).contains("Naskah disposisi ditulis: " + at("disposisi.docx"));
        assertThat(office("cetak", "--pengerjaan", nomor, "--naskah", "daftar-periksa", "--keluar", at("periksa.pdf")))
                .isZero();
        assertThat(office("cetak", "--pengerjaan", nomor, "--keluar", at("paket.pdf")))
                .isZero();
        assertThat(office("cetak", "--pengerjaan", nomor, "--naskah", "berita-acara", "--keluar", at("ba.pdf")))
                .isEqualTo(1);
        assertThat(err).contains("Pengerjaan ini belum pernah dikembalikan.");
        assertThat(folder.resolve("ba.pdf")).doesNotExist();
        try (Services services = services()) {
            var runs = services.pengerjaan();
            var run = runs.get(id);
            for (int i = 0; i < run.current().orElseThrow().butir().size(); i++) {
                runs.record(id, new KelengkapanDijawab(0, i, Jawaban.of(Keadaan.ADA)));
            }
            runs.record(id, new Selesai(0, "", ""));
            runs.record(id, new Dikembalikan(1, 0, "Rina", "belum lengkap"));
        }
        assertThat(office("cetak", "--pengerjaan", nomor, "--naskah", "berita-acara", "--keluar", at("ba.pdf")))
                .isZero();
        assertThat(office("cetak", "--semua", "--keluar", at("buku.pdf"))).isZero();
        assertThat(out).contains("Kumpulan SOP ditulis");
        assertThat(Stream.of("disposisi.docx", "periksa.pdf", "paket.pdf", "ba.pdf", "buku.pdf")
                        .map(folder::resolve))
                .allSatisfy(written -> assertThat(written).isNotEmptyFile());
    }

    @Test
    void wordsThatCannotBeUnderstoodAreToldByName() {
        assertThat(office("cetak", "--pengerjaan", "1", "--naskah", "entah", "--keluar", at("x.pdf")))
                .isEqualTo(WRONG_WORDS);
        assertThat(err).contains("Sebut disposisi, daftar-periksa, berita-acara, atau paket.");
        assertThat(office("cetak", "--keluar", at("x.pdf"), "--keluar", at("y.pdf"), "--semua"))
                .isEqualTo(WRONG_WORDS);
        assertThat(err).contains("Pilihan --keluar disebut lebih dari sekali.");
        assertThat(office("cetak", "--keluar", at("x.pdf"))).isEqualTo(WRONG_WORDS);
        assertThat(err).contains("Sebut BERKAS");
        assertThat(office("cetak", "--nomor", "1", "--nama", "x", "--keluar", at("x.pdf")))
                .isEqualTo(WRONG_WORDS);
        assertThat(err).contains("saling meniadakan");
        assertThat(office("cetak-kinerja", "--dokumen", "entah", "--tahun", "2026", "--keluar", at("x.pdf")))
                .isEqualTo(WRONG_WORDS);
        assertThat(err).contains("Isian \"entah\" tidak dapat dipakai. Sebut ");
        assertThat(office("cetak-kinerja", "--tahun", "x", "--keluar", at("x.pdf"), "--dokumen", "lkjip"))
                .isEqualTo(WRONG_WORDS);
        assertThat(err).contains("Isian \"x\" tidak dapat dipakai.");
        assertThat(office("daftar", "--entah")).isEqualTo(WRONG_WORDS);
        assertThat(err).contains("Tidak dikenal: --entah.");
        assertThat(langkah("cetak", "--help")).isZero();
        assertThat(out).contains("disposisi", "berita-acara");
    }

    @Test
    void filesAreTurnedCheckedAndOnlyTried() throws IOException {
        String drawn = KasusKantor.file("x02-satu-sheet-garis-lepas.xlsx").toString();
        assertThat(langkah("ubah", drawn, "--keluar", at("json"))).isZero();
        assertThat(out).contains("1 berkas JSON ditulis");
        assertThat(folder.resolve("json")).isDirectoryContaining("glob:**.json");
        assertThat(langkah("ubah", file("rusak.xlsx", "bukan"), "--keluar", at("json2")))
                .isEqualTo(1);

        assertThat(langkah("periksa", "--json", SOP.toString())).isZero();
        assertThat(out.strip()).startsWith("[").endsWith("]");
        assertThat(office("impor", "--coba", drawn)).isZero();
        assertThat(out).contains("Ini percobaan");
        try (Services services = services()) {
            assertThat(services.pustaka().list()).hasSize(1);
        }
        assertThat(office("ekspor", "--keluar", at("semua.json"))).isZero();
        assertThat(office("impor", "--coba", at("semua.json"))).isEqualTo(1);
        assertThat(out).contains("Ekspor seluruh data tidak dapat dicoba");
        assertThat(office("impor", at("semua.json"), SOP.toString())).isEqualTo(1);
        assertThat(out).contains("diimpor sendiri");
    }

    @Test
    void thePapersOfTheYearAreWrittenForAnOfficeWithPlans() {
        try (Services services = services()) {
            services.data().sampel().take();
        }
        for (String dokumen : List.of("rencana-aksi", "pemantauan-aksi", "evaluasi-akip")) {
            assertThat(office(
                            "cetak-kinerja",
                            "--dokumen",
                            dokumen,
                            "--tahun",
                            "2026",
                            "--keluar",
                            at(dokumen + ".xlsx")))
                    .as(err)
                    .isZero();
            assertThat(folder.resolve(dokumen + ".xlsx")).isNotEmptyFile();
        }
    }
}
