package id.langkah.cli;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.laporan.DokumenKinerja;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.service.AkipService;
import id.langkah.service.AksiService;
import id.langkah.service.CetakService;
import id.langkah.service.Format;
import id.langkah.service.LaporanService;
import id.langkah.service.PerencanaanService;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code langkah cetak-kinerja}: writes a paper of the year as Word document, PDF or workbook. */
@Command(
        name = "cetak-kinerja",
        description = {
            "Menulis dokumen kinerja satu tahun sebagai Word, PDF, atau buku kerja Excel.",
            "Dokumen Word yang sudah disunting tidak ditimpa: yang baru ditulis di sampingnya."
        })
final class CetakKinerja extends DataCommand {
    @Option(
            names = "--dokumen",
            required = true,
            paramLabel = "DOKUMEN",
            converter = DokumenWord.class,
            completionCandidates = DokumenWords.class,
            description = "${COMPLETION-CANDIDATES}.")
    private DokumenKinerja dokumen = DokumenKinerja.LKJIP;

    @Option(names = "--tahun", required = true, paramLabel = "TAHUN", description = "Tahun dokumennya, misalnya 2026.")
    private int tahun;

    @Option(
            names = "--penanggung-jawab",
            paramLabel = "NAMA",
            description = "Perjanjian kinerja bidang ini; tanpa ini perjanjian pimpinan.")
    private String penanggungJawab = "";

    @Option(
            names = "--triwulan",
            paramLabel = "TRIWULAN",
            description = "I, II, III, atau IV, untuk pemantauan-aksi. Bawaan: I.")
    private Triwulan triwulan = Triwulan.I;

    @Option(
            names = "--semua",
            description = "Perjanjian kinerja pimpinan dan semua penanggung jawab dalam satu berkas.")
    private boolean semua;

    @Option(
            names = "--keluar",
            required = true,
            paramLabel = "X",
            converter = PaperFile.class,
            description = "Berkas yang ditulis: X.docx, X.pdf, atau X.xlsx.")
    private Path keluar = Path.of("");

    @Mixin
    private final Timpa timpa = new Timpa();

    CetakKinerja(Function<Optional<Path>, Services> open, PrintWriter out) {
        super(open, out);
    }

    @Override
    int run(Services services) {
        Format.of(keluar).ifPresent(format -> timpa.check(keluar, format::isWrittenIn));
        Path written = write(services);
        if (!written.equals(keluar)) {
            out.println("\"" + keluar.getFileName() + "\" sudah disunting, jadi tidak ditimpa.");
        }
        out.println(dokumen.kata() + " tahun " + tahun + " ditulis: " + written);
        return Perintah.DONE;
    }

    /** Writes the paper; one with figures goes into a workbook as numbers. */
    private Path write(Services services) {
        CetakService cetak = services.cetak();
        AksiService aksi = services.data().aksi();
        AkipService akip = services.data().akip();
        return switch (dokumen) {
            case RENCANA_AKSI -> aksi.write(tahun, Optional.empty(), cetak, keluar);
            case PEMANTAUAN_AKSI -> aksi.write(tahun, Optional.of(triwulan), cetak, keluar);
            case EVALUASI_AKIP -> akip.write(akip.evaluasi(tahun), cetak, keluar);
            case POHON -> pohon(services.perencanaan().rencana(), cetak);
            default -> cetak.naskah(naskah(services.perencanaan().laporan()), keluar);
        };
    }

    /** Writes the pohon kinerja of the Renstra that contains the year. */
    private Path pohon(PerencanaanService rencana, CetakService cetak) {
        Renstra renstra = rencana.untuk(tahun)
                .orElseThrow(() -> MasalahException.galat(
                        "Tahun " + tahun + " belum termasuk Renstra.", "", "Buat Renstra di layar Perencanaan."));
        cetak.pohon(renstra, keluar);
        return keluar;
    }

    private List<Naskah> naskah(LaporanService laporan) {
        boolean agreement = dokumen == DokumenKinerja.PK || dokumen == DokumenKinerja.PK_PERUBAHAN;
        boolean perubahan = dokumen == DokumenKinerja.PK_PERUBAHAN;
        if (agreement && semua) {
            return laporan.perjanjian(tahun, perubahan);
        }
        return agreement ? laporan.perjanjian(tahun, penanggungJawab, perubahan) : laporan.naskah(dokumen, tahun);
    }

    /** Reads the word for a paper. */
    static final class DokumenWord implements ITypeConverter<DokumenKinerja> {
        @Override
        public DokumenKinerja convert(String value) {
            return DokumenKinerja.of(value).orElseThrow(() -> new IllegalArgumentException("Sebut " + words() + "."));
        }
    }

    private static String words() {
        return Arrays.stream(DokumenKinerja.values()).map(DokumenKinerja::kode).collect(Collectors.joining(", "));
    }

    /** For the help text. */
    static final class DokumenWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(DokumenKinerja.values())
                    .map(DokumenKinerja::kode)
                    .iterator();
        }
    }

    /** Reads the name of the output file; its ending decides the format. */
    static final class PaperFile implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            Path file = PlainPath.of(value);
            if (Format.of(file).filter(format -> format != Format.JSON).isEmpty()) {
                throw new IllegalArgumentException("Akhiri nama berkas dengan .docx, .pdf, atau .xlsx.");
            }
            return file;
        }
    }
}
