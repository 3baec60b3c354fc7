package id.langkah.cli;

import id.langkah.domain.Masalah;
import id.langkah.service.PeriksaService;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code langkah periksa}: reports all findings about SOP files without importing them. */
@Command(name = "periksa", description = "Memeriksa berkas SOP tanpa mengimpornya, lalu menampilkan semua temuan.")
final class Periksa implements Callable<Integer> {
    private final PeriksaService periksa;
    private final PrintWriter out;

    @Mixin
    final Bantuan bantuan = new Bantuan();

    @Parameters(
            arity = "1..*",
            paramLabel = "BERKAS",
            description = "Berkas SOP (JSON, Excel, Word, PDF) atau foldernya.")
    private List<Path> berkas = List.of();

    @Option(names = "--json", description = "Tampilkan temuan sebagai JSON.")
    private boolean json;

    Periksa(PeriksaService periksa, PrintWriter out) {
        this.periksa = periksa;
        this.out = out;
    }

    @Override
    public Integer call() {
        List<Masalah> masalah = periksa.masalah(berkas);
        if (json) {
            out.println(periksa.json(masalah));
        } else {
            masalah.forEach(butir -> out.println(FindingLines.of(butir)));
            out.println(masalah.isEmpty() ? "Tidak ada temuan." : masalah.size() + " temuan.");
        }
        out.flush();
        return Masalah.anyGalat(masalah) ? Perintah.REFUSED : Perintah.DONE;
    }
}
