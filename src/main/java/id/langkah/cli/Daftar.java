package id.langkah.cli;

import id.langkah.domain.sop.RingkasanSop;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code langkah daftar}: lists the SOPs of the library. */
@Command(name = "daftar", description = "Menampilkan daftar SOP.")
final class Daftar extends DataCommand {
    @Option(names = "--json", description = "Tampilkan daftar sebagai JSON.")
    private boolean json;

    Daftar(Function<Optional<Path>, Services> open, PrintWriter out) {
        super(open, out);
    }

    @Override
    int run(Services services) {
        List<RingkasanSop> sop = services.pustaka().list();
        if (json) {
            out.println(services.pustaka().json(sop));
        } else {
            sop.forEach(this::tell);
            out.println(sop.size() + " SOP.");
        }
        return Perintah.DONE;
    }

    private void tell(RingkasanSop sop) {
        String nomor = sop.nomor().isEmpty() ? "(belum bernomor)" : sop.nomor();
        out.println(nomor
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
