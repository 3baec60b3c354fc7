package id.langkah.cli;

import java.io.Serial;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Thrown for wrong arguments that only the command itself can detect. */
final class UsageException extends ParameterException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String pesan;

    /** @param pesan what is wrong, a full sentence in Indonesian */
    UsageException(CommandLine line, String pesan) {
        super(line, pesan);
        this.pesan = pesan;
    }

    String pesan() {
        return pesan;
    }
}
