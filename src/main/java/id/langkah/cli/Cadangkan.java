package id.langkah.cli;

import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code langkah cadangkan}: a copy of the office's file that was opened again and checked. */
@Command(name = "cadangkan", description = "Membuat cadangan berkas data, lalu memeriksanya.")
final class Cadangkan implements Callable<Integer> {
    private final Function<Optional<Path>, Services> open;
    private final PrintWriter out;

    @Mixin final Bantuan bantuan = new Bantuan();
    @Mixin private final DataFile data = new DataFile();

    @Option(
            names = "--keluar",
            required = true,
            paramLabel = "X.db",
            description = "Berkas cadangan yang ditulis.")
    private Path keluar = Path.of("");

    Cadangkan(Function<Optional<Path>, Services> open, PrintWriter out) {
        this.open = open;
        this.out = out;
    }

    @Override
    public Integer call() {
        try (Services services = open.apply(data.path())) {
            services.cadangan().write(keluar);
            out.println("Cadangan ditulis dan sudah diperiksa: " + keluar);
            out.flush();
            return Perintah.DONE;
        }
    }
}
