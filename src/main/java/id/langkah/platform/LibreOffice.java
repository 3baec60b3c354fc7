package id.langkah.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Detects files open in LibreOffice. On Linux it takes no lock of the system but puts a file beside
 * them with the line {@code name,login,host,time,profile;}, which stays behind after a crash.
 */
final class LibreOffice {
    private LibreOffice() {}

    /** Whether the file is open in LibreOffice, on this or another PC. */
    static boolean hasOpen(Path file) throws IOException {
        return hasOpen(file, HostName.ofThisPc(), ProcessHandle.allProcesses().map(LibreOffice::name));
    }

    /** Whether the file is open in LibreOffice. A line of this PC counts only while a LibreOffice is running. */
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
