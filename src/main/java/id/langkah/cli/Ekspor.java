package id.langkah.cli;

import id.langkah.service.Format;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code langkah ekspor}: exports the whole office's file, to be read by {@code langkah impor}. */
@Command(name = "ekspor", description = "Menulis seluruh isi berkas data ke berkas JSON yang dapat diimpor lagi.")
final class Ekspor extends DataCommand {
    @Option(names = "--keluar", required = true, paramLabel = "X.json", description = "Berkas JSON yang ditulis.")
    private Path keluar = Path.of("");

    @Mixin
    private final Timpa timpa = new Timpa();

    Ekspor(Function<Optional<Path>, Services> open, PrintWriter out) {
        super(open, out);
    }

    @Override
    int run(Services services) {
        timpa.check(keluar, Format.JSON::isWrittenIn);
        services.data().ekspor().write(keluar, share -> {});
        out.println("Seluruh isi berkas data ditulis: " + keluar);
        return Perintah.DONE;
    }
}
