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

/** {@code langkah ekspor}: everything that the office's file says, for {@code impor} to read. */
@Command(
        name = "ekspor",
        description = "Menulis seluruh isi berkas data ke berkas JSON yang dapat diimpor lagi.")
final class Ekspor implements Callable<Integer> {
    private final Function<Optional<Path>, Services> open;
    private final PrintWriter out;

    @Mixin final Bantuan bantuan = new Bantuan();
    @Mixin private final DataFile data = new DataFile();

    @Option(
            names = "--keluar",
            required = true,
            paramLabel = "X.json",
            description = "Berkas JSON yang ditulis.")
    private Path keluar = Path.of("");

    Ekspor(Function<Optional<Path>, Services> open, PrintWriter out) {
        this.open = open;
        this.out = out;
    }

    @Override
    public Integer call() {
        try (Services services = open.apply(data.path())) {
            services.data().ekspor().write(keluar, share -> {});
            out.println("Seluruh isi berkas data ditulis: " + keluar);
            out.flush();
            return Perintah.DONE;
        }
    }
}
