package id.langkah.cli;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.service.PratinjauIndikator;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code langkah impor-kinerja}: takes in the indicators of workbooks, or none when a galat stands
 * against any of them.
 */
@Command(
        name = "impor-kinerja",
        description = "Mengimpor indikator dan target dari berkas Excel. Bila ada galat, tidak satu pun" + " diimpor.")
final class ImporKinerja extends DataCommand {
    private final PrintWriter err;

    @Option(
            names = "--tahun",
            required = true,
            paramLabel = "TAHUN",
            description = "Tahun indikatornya, misalnya 2026.")
    private int tahun;

    @Parameters(arity = "1..*", paramLabel = "BERKAS", description = "Berkas Excel (.xlsx).")
    private List<Path> berkas = List.of();

    ImporKinerja(Function<Optional<Path>, Services> open, PrintWriter out, PrintWriter err) {
        super(open, out);
        this.err = err;
    }

    @Override
    int run(Services services) {
        var all = new ArrayList<PratinjauIndikator>();
        for (Path satu : berkas) {
            PratinjauIndikator pratinjau = services.data().kinerja().preview(satu, tahun);
            all.add(pratinjau);
            out.println(satu + ":");
            pratinjau.masalah().forEach(this::tell);
            pratinjau.beda().forEach(this::tell);
        }
        boolean accepted = all.stream().allMatch(PratinjauIndikator::isAccepted);
        if (accepted) {
            int taken = services.data().kinerja().takeAll(all).size();
            out.println(taken + " indikator diimpor.");
        } else {
            err.println("Tidak ada indikator yang diimpor karena ada galat.");
            err.flush();
        }
        return accepted ? Perintah.DONE : Perintah.REFUSED;
    }

    private void tell(Masalah masalah) {
        boolean galat = masalah.tingkat() == Masalah.Tingkat.GALAT;
        (galat ? err : out).println(FindingLines.of(masalah));
    }

    private void tell(BedaIndikator beda) {
        String nama = beda.masuk().nama();
        switch (beda) {
            case BedaIndikator.Baru satu -> out.println(nama + ": baru");
            case BedaIndikator.Sama satu -> out.println(nama + ": sama");
            case BedaIndikator.Berubah satu -> {
                out.println(nama + ": berubah");
                satu.perubahan().forEach(line -> out.println("  " + line));
            }
        }
    }
}
