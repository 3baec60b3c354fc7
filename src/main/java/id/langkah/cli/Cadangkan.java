package id.langkah.cli;

import id.langkah.service.CadanganService;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code langkah cadangkan}: makes a backup of the office's file. */
@Command(name = "cadangkan", description = "Membuat cadangan berkas data, lalu memeriksanya.")
final class Cadangkan extends DataCommand {
    @Option(names = "--keluar", required = true, paramLabel = "X.db", description = "Berkas cadangan yang ditulis.")
    private Path keluar = Path.of("");

    @Mixin
    private final Timpa timpa = new Timpa();

    Cadangkan(Function<Optional<Path>, Services> open, PrintWriter out) {
        super(open, out);
    }

    @Override
    int run(Services services) {
        timpa.check(keluar, CadanganService::isDataFile);
        services.cadangan().write(keluar);
        out.println("Cadangan ditulis dan sudah diperiksa: " + keluar);
        return Perintah.DONE;
    }
}
