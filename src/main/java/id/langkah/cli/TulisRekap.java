package id.langkah.cli;

import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.rekap.SusunanRekap;
import id.langkah.service.Format;
import id.langkah.service.RekapService;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code langkah rekap}: writes the workbook of a period, with all suitable sheets or with the
 * office's choice of sheets.
 */
@Command(name = "rekap", description = "Menulis rekap satu periode ke berkas Excel.")
final class TulisRekap extends DataCommand {
    @Option(
            names = "--periode",
            required = true,
            paramLabel = "PERIODE",
            converter = PeriodeWord.class,
            description = "2026, 2026-S1, 2026-TW1, atau 2026-03.")
    private Periode periode = new Periode(2000, Periode.Jenis.TAHUN, 1);

    @Option(names = "--keluar", required = true, paramLabel = "X.xlsx", description = "Berkas Excel yang ditulis.")
    private Path keluar = Path.of("");

    @Option(
            names = "--susunan-kantor",
            description = "Hanya lembar dan kolom yang dipilih di layar Rekap; tanpa ini semua lembar"
                    + " ditulis menurut susunan baku.")
    private boolean susunan;

    @Option(names = "--juta", description = "Tulis nilai rupiah pada Rekap Kinerja dalam juta.")
    private boolean juta;

    @Mixin
    private final Timpa timpa = new Timpa();

    TulisRekap(Function<Optional<Path>, Services> open, PrintWriter out) {
        super(open, out);
    }

    @Override
    int run(Services services) {
        timpa.check(keluar, Format.XLSX::isWrittenIn);
        RekapService rekap = services.rekap();
        PaketRekap paket = rekap.paket(periode);
        SusunanRekap wanted = susunan ? rekap.susunan() : SusunanRekap.BAKU;
        PilihanRekap pilihan = rekap.pilihan(paket, wanted);
        rekap.write(paket, juta ? rekap.inMillions(paket, pilihan) : pilihan, keluar, share -> {});
        out.println("Rekap ditulis: " + keluar);
        return Perintah.DONE;
    }

    /** Reads a period. */
    static final class PeriodeWord implements ITypeConverter<Periode> {
        @Override
        public Periode convert(String value) {
            return Periode.read(value)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Tulis periode seperti 2026, 2026-S1, 2026-TW1, atau" + " 2026-03."));
        }
    }
}
