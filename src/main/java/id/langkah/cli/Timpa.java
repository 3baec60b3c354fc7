package id.langkah.cli;

import id.langkah.domain.MasalahException;
import id.langkah.service.FileOut;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/** The option that allows a command to overwrite a file of another kind. */
final class Timpa {
    @Option(names = "--timpa", description = "Ganti berkas --keluar walaupun isinya berkas jenis lain.")
    private boolean timpa;

    /**
     * Checks whether the command may write a file. Files that may never be overwritten are refused
     * first, so that the message does not suggest the option in vain.
     *
     * @param same whether an existing file is of the kind that the command writes
     * @throws MasalahException when it is of another kind and the option was not given
     */
    void check(Path keluar, Predicate<Path> same) {
        FileOut.refusePlace(keluar);
        if (!timpa && Files.isRegularFile(keluar) && keluar.toFile().length() > 0 && !same.test(keluar)) {
            FileOut.refuseData(keluar);
            throw MasalahException.galat(
                    "\"" + keluar.getFileName() + "\" sudah ada, dan isinya berkas jenis lain.",
                    "",
                    "Tulis dengan nama lain, atau tambahkan --timpa bila memang boleh diganti.");
        }
    }
}
