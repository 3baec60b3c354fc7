package id.langkah.cli;

import id.langkah.domain.Masalah;
import id.langkah.service.UbahService;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code langkah ubah}: converts the SOPs of office files to JSON without importing them. */
@Command(
        name = "ubah",
        description = "Mengubah SOP dari Excel, Word, atau PDF menjadi berkas JSON, tanpa mengimpornya.")
final class Ubah implements Callable<Integer> {
    private final UbahService ubah;
    private final PrintWriter out;

    @Mixin
    final Bantuan bantuan = new Bantuan();

    @Parameters(arity = "1..*", paramLabel = "BERKAS", description = "Berkas SOP atau foldernya.")
    private List<Path> berkas = List.of();

    @Option(
            names = "--keluar",
            required = true,
            paramLabel = "FOLDER",
            description = "Folder berkas JSON yang ditulis.")
    private Path keluar = Path.of("");

    Ubah(UbahService ubah, PrintWriter out) {
        this.ubah = ubah;
        this.out = out;
    }

    @Override
    public Integer call() {
        UbahService.Ubahan done = ubah.convert(berkas, keluar);
        done.masalah().forEach(masalah -> out.println(FindingLines.of(masalah)));
        done.ditulis().forEach(file -> out.println("Ditulis: " + file));
        out.println(done.ditulis().size() + " berkas JSON ditulis, "
                + done.masalah().size() + " temuan.");
        out.flush();
        return Masalah.anyGalat(done.masalah()) ? Perintah.REFUSED : Perintah.DONE;
    }
}
