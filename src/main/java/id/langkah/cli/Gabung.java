package id.langkah.cli;

import id.langkah.domain.gabungan.RekapGabungan;
import id.langkah.domain.rekap.Periode;
import id.langkah.service.Format;
import id.langkah.service.GabunganService;
import id.langkah.service.KirimanMasuk;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code langkah gabung}: combines figures sent by several offices into one rekap, without storing
 * them in the office's own file.
 */
@Command(
        name = "gabung",
        description = "Menulis rekap gabungan beberapa kantor dari ekspornya. Berkas data sendiri tidak diubah.")
final class Gabung extends DataCommand {
    @Option(names = "--keluar", required = true, paramLabel = "X.xlsx", description = "Berkas Excel yang ditulis.")
    private Path keluar = Path.of("");

    @Option(
            names = "--periode",
            paramLabel = "PERIODE",
            converter = TulisRekap.PeriodeWord.class,
            description = "2026, 2026-S1, atau 2026-TW1. Bawaan: tahun terakhir yang dikirim.")
    private @Nullable Periode periode;

    @Option(
            names = "--ditunggu",
            paramLabel = "KANTOR",
            description = "Nama kantor yang seharusnya mengirim; dapat diulang.")
    private List<String> ditunggu = List.of();

    @Mixin
    private final Timpa timpa = new Timpa();

    @Parameters(
            arity = "1..*",
            paramLabel = "BERKAS",
            description =
                    "Ekspor (.json), cadangan (.db), atau paket serah terima (.zip) setiap kantor, atau foldernya.")
    private List<Path> berkas = List.of();

    Gabung(Function<Optional<Path>, Services> open, PrintWriter out) {
        super(open, out);
    }

    @Override
    int run(Services services) {
        timpa.check(keluar, Format.XLSX::isWrittenIn);
        GabunganService gabungan = services.data().gabungan();
        List<KirimanMasuk> masuk = gabungan.read(berkas);
        Periode wanted = periode;
        RekapGabungan rekap = gabungan.rekap(wanted == null ? newest(masuk) : wanted, masuk, ditunggu);
        gabungan.write(rekap, keluar);
        rekap.kantor()
                .forEach(hasil -> out.println((hasil.peringkat() == 0 ? "–" : hasil.peringkat() + ".") + " "
                        + hasil.kantor().nama() + ": " + hasil.rata().tercetak()
                        + (hasil.keterangan().isBlank() ? "" : " (" + hasil.keterangan() + ")")));
        out.println("Rekap gabungan " + rekap.periode().teks() + " ditulis: " + keluar);
        return Perintah.DONE;
    }

    private static Periode newest(List<KirimanMasuk> masuk) {
        int tahun = masuk.stream()
                .flatMap(kiriman -> kiriman.tahun().keySet().stream())
                .max(Integer::compareTo)
                .orElseThrow();
        return new Periode(tahun, Periode.Jenis.TAHUN, 1);
    }
}
