package id.langkah.cli;

import id.langkah.domain.sop.RingkasanSop;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code langkah daftar}: the SOPs of the library. */
@Command(name = "daftar", description = "Menampilkan daftar SOP.")
final class Daftar implements Callable<Integer> {
    private final Function<Optional<Path>, Services> open;
    private final PrintWriter out;

    @Mixin final Bantuan bantuan = new Bantuan();
    @Mixin private final DataFile data = new DataFile();

    @Option(names = "--json", description = "Tampilkan daftar sebagai JSON.")
    private boolean json;

    Daftar(Function<Optional<Path>, Services> open, PrintWriter out) {
        this.open = open;
        this.out = out;
    }

    @Override
    public Integer call() {
        try (Services services = open.apply(data.path())) {
            List<RingkasanSop> sop = services.pustaka().list();
            if (json) {
                out.println(services.pustaka().json(sop));
            } else {
                sop.forEach(this::tell);
                out.println(sop.size() + " SOP.");
            }
            out.flush();
            return Perintah.DONE;
        }
    }

    private void tell(RingkasanSop sop) {
        String nomor = sop.nomor().isEmpty() ? "(belum bernomor)" : sop.nomor();
        out.println(
                nomor
                        + " | "
                        + sop.nama()
                        + " | "
                        + sop.instansi()
                        + " | versi "
                        + sop.versi()
                        + " | "
                        + sop.status().kata()
                        + " | "
                        + sop.jumlahAktivitas()
                        + " aktivitas");
    }
}
