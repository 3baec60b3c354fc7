package id.langkah.service;

import static id.langkah.service.KinerjaOffice.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.NamaBerkas;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.DaftarBukti;
import id.langkah.domain.rekap.Periode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BuktiServiceTest {
    private static final Periode TW1 = new Periode(TAHUN, Periode.Jenis.TRIWULAN, 1);

    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private BuktiService service;
    private KunciRealisasi kunci;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder).withIndikator();
        service = kantor.data.bukti();
        kunci = kantor.kunci("IKU.1", Triwulan.I);
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<IndikatorTercatat> add(Path... files) {
        return service.add(Map.of(kunci, List.of(files)), "Staf", share -> {});
    }

    private long missing() {
        return DaftarBukti.of(TW1, kantor.data.kinerja().indikator(TAHUN)).kurang();
    }

    @Test
    void keepsOneContentOnce() throws IOException {
        Bukti.Berkas berkas = service.keep(file("foto.jpg", "isi"));
        Bukti.Berkas other = service.keep(file("salinan foto.jpg", "isi"));
        assertThat(berkas.sidik()).hasSize(64).isEqualTo(other.sidik());
        assertThat(other.nama()).isEqualTo("salinan foto.jpg");
        IndikatorTercatat after = add(folder.resolve("foto.jpg"), folder.resolve("salinan foto.jpg"))
                .getFirst();
        assertThat(after.realisasi(Triwulan.I).orElseThrow().bukti())
                .extracting(Bukti::kata)
                .containsExactly("salinan foto.jpg");
    }

    @Test
    void givesTheContentBack() throws IOException {
        Bukti.Berkas kept = service.keep(file("foto.jpg", "isi"));
        Path out = folder.resolve("keluar.jpg");
        service.export(kept, out);
        assertThat(out).hasContent("isi");
    }

    @Test
    void ofALinkTheContentIsKept() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("tautan.jpg"), file("foto.jpg", "isi"));
        Bukti.Berkas kept = service.keep(link);
        Files.delete(folder.resolve("foto.jpg"));
        assertThat(kept.nama()).isEqualTo("tautan.jpg");
        Path out = folder.resolve("keluar.jpg");
        service.export(kept, out);
        assertThat(out).isRegularFile().hasContent("isi");
        assertThatThrownBy(() -> service.keep(link))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("\"tautan.jpg\" tidak dapat dibaca");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileIsRefusedAtOnce() throws IOException {
        Path endless = folder.resolve("tanpa akhir.jpg");
        Files.createSymbolicLink(endless, Path.of("/dev/zero"));
        Path self = folder.resolve("diri.jpg");
        Files.createSymbolicLink(self, self);
        Path directory = Files.createDirectory(folder.resolve("folder.jpg"));
        for (Path none : List.of(endless, self, directory)) {
            assertThatThrownBy(() -> service.keep(none)).isInstanceOf(MasalahException.class);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anyNameIsKeptAndGivenOutSafely() throws IOException {
        for (String nama : List.of("NUL.txt", "nota\u202efdp.exe", "a\\..\\b:c.pdf", "🏠.pdf", "x\ny. .", "-rf")) {
            Bukti.Berkas kept = service.keep(file(nama, "isi " + nama));
            assertThat(kept.nama()).isEqualTo(nama);
            Path out = Files.createDirectories(folder.resolve("keluar"));
            Path copy = out.resolve(NamaBerkas.safe(kept.nama(), "bukti"));
            service.export(kept, copy);
            assertThat(copy).hasContent("isi " + nama).hasParent(out);
            assertThat(NamaBerkas.mayRun(kept.nama())).isEqualTo(nama.endsWith(".exe"));
        }
    }

    @Test
    void refusesWhatIsEmptyTooLargeOrGone() throws IOException {
        Path empty = file("kosong.pdf", "");
        Path large = folder.resolve("besar.mp4");
        try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(Bukti.UKURAN_TERBESAR + 1);
        }
        Path good = file("foto.jpg", "isi");
        assertThatThrownBy(() -> service.keep(empty)).isInstanceOf(MasalahException.class);
        assertThatThrownBy(() -> service.keep(folder.resolve("hilang.pdf"))).isInstanceOf(MasalahException.class);
        assertThatThrownBy(() -> add(good, large))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("melebihi batas 25 MB");
        assertThat(kantor.figure("IKU.1", Triwulan.I).bukti()).isEmpty();
    }

    @Test
    void filesForSeveralFiguresAreKeptTogetherAndTheirShareIsTold() throws IOException {
        KunciRealisasi other = kantor.kunci("IKU.1", Triwulan.II);
        var shares = new ArrayList<Double>();

        var after = service.add(
                Map.of(kunci, List.of(file("a.pdf", "a")), other, List.of(file("b.pdf", "b"))), "Staf", shares::add);

        assertThat(after).hasSize(1);
        assertThat(kantor.figure("IKU.1", Triwulan.I).bukti())
                .extracting(Bukti::kata)
                .containsExactly("a.pdf");
        assertThat(kantor.figure("IKU.1", Triwulan.II).bukti())
                .extracting(Bukti::kata)
                .containsExactly("b.pdf");
        assertThat(shares).containsExactly(0.5, 1.0);
    }

    @Test
    void saysOfEachFileWhyItCannotBeKeptBeforeAnythingIsKept() throws IOException {
        Path good = file("foto.jpg", "isi");
        Path gone = folder.resolve("hilang.pdf");
        Path directory = Files.createDirectory(folder.resolve("folder.jpg"));

        var found = service.check(List.of(good, file("kosong.pdf", ""), gone, directory));

        assertThat(found.values()).extracting(List::size).containsExactly(0, 1, 1, 1);
        assertThat(found.get(gone))
                .first()
                .extracting(Masalah::pesan)
                .asString()
                .contains("hilang.pdf");
    }

    @Test
    void aPictureAndThePagesOfAPdfCanBeLookedAt() throws IOException {
        Path photo = folder.resolve("foto.png");
        ImageIO.write(new BufferedImage(4_000, 1_000, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        Path scan = folder.resolve("scan.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.addPage(new PDPage());
            pdf.save(scan.toFile());
        }

        BuktiService.Gambar seen = service.picture(service.keep(photo), 1).orElseThrow();
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(seen.png()));
        assertThat(small.getWidth()).isBetween(1_000, 1_600);
        assertThat(small.getWidth() / small.getHeight()).isBetween(3, 4);
        assertThat(seen.halaman()).isEqualTo(1);

        Bukti.Berkas paper = service.keep(scan);
        assertThat(service.picture(paper, 2).orElseThrow().halaman()).isEqualTo(2);
        assertThat(service.picture(paper, 3)).isEmpty();
    }

    @Test
    void whatIsNeitherOrHasBeenMadeByHandIsShownAsNothing() throws IOException {
        for (String isi : List.of("isi", "%PDF-1.7 tanpa isi", "\u0089PNG\r\n", "GIF89a", "BM....")) {
            assertThat(service.picture(service.keep(file("berkas.bin", isi)), 1))
                    .isEmpty();
        }
    }

    @Test
    void whatIsSettledKeepsItsBukti() {
        var surat = new Bukti.Rujukan("050/12", null, "Lemari 2");
        kantor.type("IKU.1", Triwulan.I, "12");
        kantor.data.realisasi().record(kunci, new BuktiDitambah(surat), "Staf");
        service.release(kunci, surat.kunci(), "Staf");
        assertThat(missing()).isEqualTo(1);
        kantor.data.realisasi().record(kunci, new BuktiDitambah(surat), "Staf");
        assertThat(missing()).isZero();
        kantor.settle("IKU.1", Triwulan.I, "13");
        assertThatThrownBy(() -> service.release(kunci, surat.kunci(), "Staf")).isInstanceOf(MasalahException.class);
        assertThatThrownBy(() -> kantor.data
                        .realisasi()
                        .record(kunci, new BuktiDitambah(new Bukti.Rujukan("", null, " ")), "Staf"))
                .isInstanceOf(MasalahException.class);
        assertThat(kantor.figure("IKU.1", Triwulan.I).bukti()).containsExactly(surat);
    }
}
