package id.langkah.cli;

import id.langkah.domain.MasalahException;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Sop;
import id.langkah.service.CetakService;
import id.langkah.service.Format;
import id.langkah.service.Services;
import id.langkah.service.SopQuery;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code langkah cetak}: prints papers of an SOP from the library or from a file. */
@Command(
        name = "cetak",
        description = {
            "Menulis satu SOP sebagai buku kerja Excel, PDF, atau JSON.",
            "SOP diambil dari pustaka dengan --nomor atau --nama, atau langsung dari BERKAS."
                    + " Kop, logo, dan kertas diambil dari berkas data kantor; BERKAS tanpa --data"
                    + " dicetak tanpa kop pada A4."
        })
final class Cetak implements Callable<Integer> {
    private final CetakService withoutOffice;
    private final Function<Optional<Path>, Services> open;
    private final PrintWriter out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    final Bantuan bantuan = new Bantuan();

    @Mixin
    private final Timpa timpa = new Timpa();

    @Mixin
    private final DataFile data = new DataFile();

    @Parameters(arity = "0..1", paramLabel = "BERKAS", description = "Berkas SOP (JSON) yang dicetak tanpa diimpor.")
    private @Nullable Path berkas;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Which which = new Which();

    @Option(
            names = "--instansi",
            paramLabel = "INSTANSI",
            description = "Bagian nama instansi, bila nama SOP-nya sama.")
    private String instansi = "";

    @Option(
            names = "--keluar",
            required = true,
            paramLabel = "X",
            converter = Target.class,
            description = "Berkas yang ditulis: X.xlsx, X.pdf, atau X.json; naskah pengerjaan juga X.docx.")
    private Path keluar = Path.of("");

    @Option(
            names = "--semua",
            description = "Tulis kumpulan SOP yang berlaku, semua atau seinstansi, sebagai satu PDF atau buku kerja.")
    private boolean semua;

    @Option(names = "--pengerjaan", paramLabel = "N", description = "Nomor pengerjaan yang naskahnya ditulis.")
    private @Nullable Long pengerjaan;

    @Option(
            names = "--naskah",
            paramLabel = "NASKAH",
            converter = RunPaper.Converter.class,
            completionCandidates = RunPaper.Candidates.class,
            description =
                    "Naskah pengerjaan: disposisi, daftar-periksa, berita-acara, atau paket (PDF)." + " Bawaan: paket.")
    private RunPaper naskah = RunPaper.PAKET;

    @Option(names = "--lembar-kerja", description = "Tulis Lembar Kerja Identifikasi Kegiatan (PDF) saja.")
    private boolean lembarKerja;

    /** The options that select one of several SOPs. */
    static final class Which {
        @Option(names = "--nomor", paramLabel = "NOMOR", description = "SOP dengan nomor ini.")
        private String nomor = "";

        @Option(names = "--nama", paramLabel = "NAMA", description = "SOP dengan nama ini.")
        private String nama = "";
    }

    Cetak(CetakService withoutOffice, Function<Optional<Path>, Services> open, PrintWriter out) {
        this.withoutOffice = withoutOffice;
        this.open = open;
        this.out = out;
    }

    @Override
    public Integer call() {
        Path file = berkas;
        var sebutan = new SopQuery(which.nomor, which.nama, instansi);
        if (semua || pengerjaan != null) {
            try (Services services = open.apply(data.path())) {
                Long run = pengerjaan;
                if (run == null) {
                    services.cetak().buku(services.pustaka().buku(sebutan), keluar);
                    return told("Kumpulan SOP");
                }
                papers(services, services.pengerjaan().get(run));
                return told("Naskah " + naskah);
            }
        }
        if (file == null && which.nomor.isBlank() && which.nama.isBlank()) {
            throw new UsageException(spec.commandLine(), "Sebut BERKAS, --nomor, --nama, --semua, atau --pengerjaan.");
        }
        if (lembarKerja && Format.of(keluar).filter(Format.PDF::equals).isEmpty()) {
            throw new UsageException(spec.commandLine(), "Lembar kerja ditulis sebagai PDF: --keluar X.pdf.");
        }
        if (file != null && data.path().isEmpty()) {
            write(withoutOffice, withoutOffice.read(file), sebutan);
            return Perintah.DONE;
        }
        try (Services services = open.apply(data.path())) {
            CetakService cetak = services.cetak();
            write(cetak, file == null ? services.pustaka().find(sebutan) : cetak.read(file), sebutan);
            return Perintah.DONE;
        }
    }

    private int told(String what) {
        out.println(what + " ditulis: " + keluar);
        out.flush();
        return Perintah.DONE;
    }

    private void papers(Services services, Pengerjaan run) {
        CetakService cetak = services.cetak();
        switch (naskah) {
            case DISPOSISI -> cetak.naskah(cetak.lembarDisposisi(run), keluar);
            case DAFTAR_PERIKSA -> cetak.naskah(cetak.daftarPeriksa(run), keluar);
            case BERITA_ACARA -> {
                List<Naskah> all = cetak.beritaAcara(run);
                if (all.isEmpty()) {
                    throw MasalahException.galat(
                            "Pengerjaan ini belum pernah dikembalikan.",
                            "",
                            "Berita acara dibuat setelah ada pengembalian.");
                }
                cetak.naskah(all, keluar);
            }
            case PAKET -> cetak.paket(run, services.pengerjaan().lampiran(run), keluar);
        }
    }

    private void write(CetakService cetak, List<Sop> from, SopQuery sebutan) {
        Format.of(keluar).ifPresent(format -> timpa.check(keluar, format::isWrittenIn));
        Sop sop = sebutan.choose(from);
        if (lembarKerja) {
            cetak.lembarKerja(sop, keluar);
        } else {
            cetak.sop(sop, keluar);
        }
        if (Format.of(keluar).filter(Format.PDF::equals).isPresent()) {
            cetak.kekurangan(sop).forEach(masalah -> out.println(FindingLines.of(masalah)));
        }
        out.println("SOP \"" + sop.nama() + "\" ditulis: " + keluar);
        out.flush();
    }

    /** Reads the name of the output file; its ending decides the format. */
    static final class Target implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            Path file = PlainPath.of(value);
            if (Format.of(file).isEmpty()) {
                throw new IllegalArgumentException("Akhiri nama berkas dengan .xlsx, .pdf, .docx, atau .json.");
            }
            return file;
        }
    }
}
