package id.langkah.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * LibreOffice takes no lock of the system's on Linux: it puts a line beside the file that says who
 * has it open, {@code name,login,host,time,profile;}. When it breaks, the line stays behind.
 */
final class LibreOffice {
    private LibreOffice() {}

    /** Whether the file is open in LibreOffice, here or on another PC. */
    static boolean hasOpen(Path file) throws IOException {
        return hasOpen(file, HostName.ofThisPc(), ProcessHandle.allProcesses().map(LibreOffice::name));
    }

    /** On this PC, a line without any LibreOffice running is left from one that broke. */
    static boolean hasOpen(Path file, String host, Stream<String> programs) throws IOException {
        String[] owner;
        try {
            Path line = file.resolveSibling(".~lock." + file.getFileName() + "#");
            owner = Files.readString(line).split(",", -1);
        } catch (NoSuchFileException e) {
            return false;
        }
        boolean here = owner.length > 2 && shortName(owner[2]).equals(shortName(host));
        return !here || programs.anyMatch(program -> program.contains("soffice"));
    }

    private static String name(ProcessHandle process) {
        return process.info().command().or(() -> process.info().commandLine()).orElse("");
    }

    private static String shortName(String host) {
        return host.replaceFirst("\\..*", "");
    }
}
