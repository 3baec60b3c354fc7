package id.langkah.cli;

import java.io.Serial;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Words that only the command itself can tell to be wrong. */
final class UsageException extends ParameterException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String pesan;

    /**
     * @param pesan what was wrong, a full sentence in Indonesian
     */
    UsageException(CommandLine line, String pesan) {
        super(line, pesan);
        this.pesan = pesan;
    }

    String pesan() {
        return pesan;
    }
}
