package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.langkah.KasusKantor;
import id.langkah.domain.JudulForm;
import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.Pejabat;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.HasilKenal;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.pengenalan.Ujung;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import id.langkah.json.SopReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SOPs out of PDFs: those this program printed, and those that office programs print. */
class SopPdfReaderTest {
    private static final Kantor KANTOR =
            new Kantor(List.of("Dinas Contoh"), "Contoh", Optional.empty(), Pejabat.BELUM, Kantor.Kertas.A4);
    private static final List<Double> X = List.of(40.0, 60.0, 180.0, 260.0, 340.0, 430.0, 480.0, 570.0, 640.0);
    private static final List<String> HEAD =
            List.of("No", "Kegiatan", "Pemohon", "Petugas", "Kelengkapan", "Waktu", "Output", "Ket");

    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files
                    .filter(file -> file.getFileName().toString().matches("sop-.*\\.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** All but what is not printed: the tahap, and how the letters of the instansi were written. */
    @ParameterizedTest
    @MethodSource("samples")
    void whatWasPrintedHereReadsBack(Path sample) throws IOException {
        Sop sop = SopReader.read(sample).sop().getFirst();
        Path file = folder.resolve("cetak.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            SopPage.write(sop, KANTOR, out);
        }
        HasilKenal hasil = KasusKantor.recognised(SopPdfReader.read(file));
        assertThat(hasil.sop()).hasSize(1);
        Sop back = hasil.sop().getFirst().sop();
        assertThat(back.identitas().toString().toLowerCase(Locale.ROOT))
                .isEqualTo(sop.identitas().toString().toLowerCase(Locale.ROOT));
        assertThat(back.ketentuan()).isEqualTo(sop.ketentuan());
        assertThat(back.pelaksana()).isEqualTo(sop.pelaksana());
        assertThat(rows(back)).isEqualTo(rows(sop));
    }

    @Test
    void theHeadsAreKeptAsTheFileWordsThem() throws IOException {
        Sop sop = SopReader.read(samples().findFirst().orElseThrow()).sop().getFirst();
        var judul = new JudulForm("Aktivitas", "Ket", "Judul SOP", "Kualitas Pelaksana");
        Path file = folder.resolve("judul.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            SopPage.write(sop, KANTOR.withJudul(judul), out);
        }
        Sop back = recognised(SopPdfReader.read(file));
        assertThat(back.judul()).isEqualTo(judul);
        assertThat(back.identitas().nama()).isEqualTo(sop.nama());
        assertThat(back.ketentuan()).isEqualTo(sop.ketentuan());
    }

    /** A bare number of the time is printed with its unit. */
    private static List<String> rows(Sop sop) {
        return IntStream.range(0, sop.aktivitas().size())
                .mapToObj(i -> {
                    Aktivitas row = sop.aktivitas().get(i);
                    return row.nomor() + " " + row.uraian() + " " + row.pelaksana() + " "
                            + row.mutuBaku().kelengkapan() + " "
                            + row.mutuBaku().waktu().bagian() + " "
                            + row.mutuBaku().output() + " " + row.keterangan()
                            + " " + sop.next(i) + " " + sop.tidak(i);
                })
                .toList();
    }

    @Test
    void aPageOfAnOfficeProgramIsTheSopThatItShows() throws IOException {
        Denah denah = drawn(false).denah().getFirst();
        assertThat(denah.bentuk())
                .extracting(
                        bentuk -> bentuk.jenis().name(),
                        bentuk -> denah.kisi().rowAt(bentuk.petak().tengahY()),
                        bentuk -> denah.kisi().columnAt(bentuk.petak().tengahX()),
                        bentuk -> bentuk.ditebak())
                .containsExactlyInAnyOrder(
                        tuple("KAPSUL", 2, 2, false), tuple("KETUPAT", 3, 3, false), tuple("KOTAK", 4, 3, false));
        assertThat(denah.garis()).hasSize(3).allMatch(Garis::panahAkhir).noneMatch(Garis::panahMulai);
        Garis back = denah.garis().stream()
                .filter(line -> line.belokan().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(row(denah, back.mulai())).isEqualTo(3);
        assertThat(row(denah, back.akhir())).isEqualTo(2);
        assertThat(denah.tulisan()).extracting(Tulisan::teks).containsExactlyInAnyOrder("Ya", "Tidak");
        Sop sop = recognised(drawn(false));
        assertThat(sop.aktivitas())
                .extracting(Aktivitas::uraian)
                .containsExactly(
                        "Mengajukan permohonan surat keterangan kepada petugas loket",
                        "Memeriksa berkas",
                        "Menyerahkan surat");
        assertThat(sop.aktivitas())
                .extracting(Aktivitas::pelaksana)
                .containsExactly(List.of("Pemohon"), List.of("Petugas"), List.of("Petugas"));
        assertThat(KasusKantor.keputusan(sop, 1)).isEqualTo("OptionalInt[2]/OptionalInt[0]");
        assertThat(sop.aktivitas().getFirst().mutuBaku().kelengkapan()).hasSize(2);
    }

    @Test
    void aTableThatThePageCutIsOne() throws IOException {
        BerkasDenah read = drawn(true);
        assertThat(read.denah()).hasSize(1);
        assertThat(recognised(read).aktivitas()).extracting(Aktivitas::nomor).containsExactly(1, 2, 3, 4);
        assertThat(recognised(read).aktivitas().getLast().pelaksana()).containsExactly("Pemohon");
    }

    private static int row(Denah denah, Ujung end) {
        return denah.kisi().rowAt(end.y());
    }

    private static Sop recognised(BerkasDenah read) {
        HasilKenal hasil = KasusKantor.recognised(read);
        assertThat(hasil.sop()).hasSize(1);
        return hasil.sop().getFirst().sop();
    }

    private BerkasDenah drawn(boolean twoPages) throws IOException {
        Path file = folder.resolve("alur.pdf");
        try (var pdf = new DrawnPdf()) {
            pdf.rules(X, List.of(60.0, 70.0, 80.0, 130.0, 180.0, 230.0));
            for (int i = 0; i < HEAD.size(); i++) {
                boolean upper = i < 2 || i == HEAD.size() - 1;
                pdf.text(X.get(i) + 4, upper ? 68 : 78, HEAD.get(i));
            }
            pdf.text(184, 68, "Pelaksana").text(344, 68, "Mutu Baku");
            pdf.text(44, 100, "1")
                    .text(64, 100, "Mengajukan permohonan surat")
                    .text(64, 110, "keterangan kepada petugas")
                    .text(64, 120, "loket");
            pdf.text(344, 100, "Formulir")
                    .text(344, 110, "Identitas")
                    .text(434, 100, "5 menit")
                    .text(484, 100, "Berkas");
            pdf.text(44, 150, "2").text(64, 150, "Memeriksa berkas").text(434, 150, "1 jam");
            pdf.text(44, 200, "3").text(64, 200, "Menyerahkan surat").text(434, 200, "5 menit");
            pdf.capsule(200, 95, 40, 20).diamond(275, 140, 50, 30).ring(280, 195, 40, 18);
            pdf.connector(240, 105, 300, 105, 300, 136);
            pdf.connector(275, 155, 190, 155, 190, 105, 196, 105);
            pdf.connector(300, 170, 300, 191);
            pdf.text(304, 177, "Ya").text(245, 152, "Tidak");
            if (twoPages) {
                pdf.nextPage();
                pdf.rules(X, List.of(60.0, 110.0));
                pdf.text(44, 80, "4").text(64, 80, "Menerima surat").text(434, 80, "5 menit");
                pdf.capsule(200, 75, 40, 20);
            }
            pdf.save(file);
        }
        return SopPdfReader.read(file);
    }

    /** Names that stand close are told apart by the numbers of their columns. */
    @ParameterizedTest
    @ValueSource(doubles = {275, 221})
    void lanesWithoutARuleBetweenThemAreTwo(double second) throws IOException {
        List<Double> x = List.of(40.0, 60.0, 180.0, 340.0, 430.0, 480.0, 570.0, 640.0);
        Path file = folder.resolve("lajur.pdf");
        try (var pdf = new DrawnPdf()) {
            pdf.text(60, 40, "SOP Peminjaman Arsip").text(60, 590, "Berlaku sejak ditetapkan");
            head(pdf.rules(x, List.of(60.0, 70.0, 80.0, 90.0, 130.0, 180.0)), x, second);
            for (int i = 0; i < 8; i++) {
                double place = i < 3 ? x.get(i) + 5 : i == 3 ? second + 10 : x.get(i - 1) + 5;
                pdf.text(place, 88, "(" + (i + 1) + ")");
            }
            pdf.text(44, 110, "1").text(64, 110, "Mengajukan permohonan").text(434, 110, "1 jam");
            pdf.text(44, 150, "2").text(64, 150, "Memberi tanda terima").text(434, 150, "1 jam");
            pdf.capsule(184, 105, 20, 10).capsule(280, 145, 40, 20);
            pdf.nextPage();
            pdf.text(60, 590, "Berlaku sejak ditetapkan");
            pdf.save(file);
        }
        BerkasDenah read = SopPdfReader.read(file);
        assertThat(read.denah().getFirst().pengantar()).containsExactly("SOP Peminjaman Arsip");
        Sop sop = recognised(read);
        assertThat(sop.pelaksana().toString()).contains("Pemohon", "Petugas");
        assertThat(sop.aktivitas())
                .extracting(Aktivitas::nomor, Aktivitas::pelaksana)
                .containsExactly(tuple(1, List.of("Pemohon")), tuple(2, List.of("Petugas")));
    }

    private static void head(DrawnPdf pdf, List<Double> x, double second) {
        List<String> below = List.of("Kelengkapan", "Waktu", "Output");
        pdf.text(44, 68, "No")
                .text(64, 68, "Kegiatan")
                .text(184, 68, "Pelaksana")
                .text(344, 68, "Mutu Baku");
        pdf.text(184, 78, "Pemohon").text(second, 78, "Petugas").text(x.getLast() - 60, 68, "Ket");
        for (int i = 0; i < below.size(); i++) {
            pdf.text(x.get(i + 3) + 4, 78, below.get(i));
        }
    }

    @Test
    void aPageIsShownAsItIs() throws IOException {
        Path file = folder.resolve("gambar.pdf");
        try (var pdf = new DrawnPdf()) {
            pdf.ring(100, 100, 200, 100);
            pdf.save(file);
        }
        BufferedImage shown =
                ImageIO.read(new ByteArrayInputStream(PagePicture.png(file, 1).orElseThrow()));
        double scale = shown.getWidth() / 842.0;
        assertThat(scale).isGreaterThan(1);
        assertThat(shown.getHeight() / 595.0).isCloseTo(scale, within(0.01));
        int edge = (int) Math.round(200 * scale);
        assertThat(shown.getRGB(edge, (int) (100.3 * scale)) & 0xff).isLessThan(0xc0);
        assertThat(shown.getRGB(edge, (int) (150 * scale)) & 0xff).isEqualTo(0xff);
        assertThat(PagePicture.png(file, 2)).isEmpty();
        assertThat(PagePicture.png(folder.resolve("hilang.pdf"), 1)).isEmpty();
    }

    @Test
    void aScanIsSaidToBeOne() throws IOException {
        Path file = folder.resolve("pindaian.pdf");
        try (var pdf = new DrawnPdf()) {
            var scan = new BufferedImage(80, 60, BufferedImage.TYPE_BYTE_GRAY);
            pdf.content().drawImage(LosslessFactory.createFromImage(pdf.document(), scan), 10, 10, 800, 570);
            pdf.save(file);
        }
        assertRefused(file, "hasil pindaian");
    }

    @Test
    void aLockedFileIsSaidToBeLocked() throws IOException {
        Path file = folder.resolve("kunci.pdf");
        try (var pdf = new DrawnPdf()) {
            pdf.document().protect(new StandardProtectionPolicy("pemilik", "rahasia", new AccessPermission()));
            pdf.save(file);
        }
        assertRefused(file, "kata sandi");
    }

    @Test
    void proseWithoutATableIsSaidToHaveNone() throws IOException {
        Path file = folder.resolve("uraian.pdf");
        try (var pdf = new DrawnPdf()) {
            pdf.text(50, 50, "Prosedur ini ditulis sebagai uraian dan tidak memuat tabel apa pun.");
            pdf.save(file);
        }
        assertRefused(file, "tidak memuat tabel");
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() throws IOException {
        assertRefused(Files.writeString(folder.resolve("bukan.pdf"), "Bukan PDF"), "bukan PDF");
        assertRefused(folder.resolve("hilang.pdf"), "tidak ada");
    }

    private static void assertRefused(Path file, String words) {
        BerkasDenah read = SopPdfReader.read(file);
        assertThat(read.denah()).isEmpty();
        assertThat(read.masalah()).singleElement().satisfies(masalah -> {
            assertThat(masalah.tingkat()).isEqualTo(Masalah.Tingkat.GALAT);
            assertThat(masalah.pesan()).contains(words);
            assertThat(masalah.saran()).isNotBlank();
        });
    }
}
