package id.langkah.cli;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.service.FileOut;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/** The option that lets a command write over a file of another kind than it writes. */
final class Timpa {
    @Option(names = "--timpa", description = "Ganti berkas --keluar walaupun isinya berkas jenis lain.")
    private boolean timpa;

    /**
     * Lets the command write. The option is only advised where it helps: what is never written over
     * is refused first, in its own words.
     *
     * @param same whether a file that is there is of the kind that is written
     * @throws MasalahException when it is another, and nobody said that it may go
     */
    void check(Path keluar, Predicate<Path> same) {
        FileOut.refusePlace(keluar);
        if (!timpa && Files.isRegularFile(keluar) && keluar.toFile().length() > 0 && !same.test(keluar)) {
            FileOut.refuseData(keluar);
            throw new MasalahException(Masalah.galat(
                    "\"" + keluar.getFileName() + "\" sudah ada, dan isinya berkas jenis lain.",
                    "",
                    "Tulis dengan nama lain, atau tambahkan --timpa bila memang boleh diganti."));
        }
    }
}
