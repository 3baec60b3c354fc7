package id.langkah.cli;

import id.langkah.domain.Masalah;
import id.langkah.service.Pratinjau;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code langkah impor}: imports every new SOP of the files, or none when any of them has a galat.
 * An export is imported completely, into an empty file only.
 */
@Command(
        name = "impor",
        description =
                "Mengimpor SOP dari berkas, atau seluruh isi ekspor ke berkas data kosong. Bila ada galat, tidak satu"
                        + " pun diimpor.")
final class Impor extends DataCommand {
    @Option(names = "--coba", description = "Hanya memeriksa; tidak ada yang disimpan.")
    private boolean coba;

    @Parameters(
            arity = "1..*",
            paramLabel = "BERKAS",
            description = "Berkas SOP (JSON, Excel, Word, PDF), foldernya, atau ekspor (JSON).")
    private List<Path> berkas = List.of();

    Impor(Function<Optional<Path>, Services> open, PrintWriter out) {
        super(open, out);
    }

    @Override
    int run(Services services) {
        Optional<Path> ekspor =
                berkas.stream().filter(services.data().ekspor()::isEkspor).findFirst();
        return ekspor.isPresent() ? everything(services, ekspor.get()) : sop(services);
    }

    private int everything(Services services, Path ekspor) {
        if (berkas.size() > 1) {
            out.println("Ekspor Langkah diimpor sendiri, tanpa berkas lain: " + ekspor);
            return Perintah.REFUSED;
        }
        if (coba) {
            out.println("Ekspor seluruh data tidak dapat dicoba: isinya diperiksa sambil dibaca, semua atau tidak sama"
                    + " sekali.");
            return Perintah.REFUSED;
        }
        services.data().ekspor().read(ekspor, share -> {});
        out.println("Seluruh isi ekspor diimpor: " + ekspor);
        return Perintah.DONE;
    }

    private int sop(Services services) {
        Pratinjau pratinjau = services.impor().preview(berkas);
        pratinjau.masalah().forEach(masalah -> out.println(FindingLines.of(masalah)));
        pratinjau.calon().forEach(this::tell);
        if (Masalah.anyGalat(pratinjau.masalah())) {
            out.println("Tidak ada SOP yang diimpor karena ada galat.");
            return Perintah.REFUSED;
        }
        if (coba) {
            out.println("Tidak ada galat. Ini percobaan; tidak ada yang disimpan.");
            return Perintah.DONE;
        }
        services.impor().take(pratinjau.takeable());
        out.println(pratinjau.takeable().size() + " SOP diimpor.");
        return Perintah.DONE;
    }

    private void tell(Calon calon) {
        out.println(calon.nama() + ": " + calon.putusan().kata());
        calon.perubahan().forEach(teks -> out.println("  " + teks));
    }
}
