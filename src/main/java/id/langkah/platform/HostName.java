package id.langkah.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The name of the PC, asked of no network: it may be unknown there, and asking may take long. */
final class HostName {
    private HostName() {}

    static String ofThisPc() {
        return of(System.getenv(), Path.of("/proc/sys/kernel/hostname"));
    }

    /** A question mark where neither Windows' variable nor the kernel's file tells. */
    static String of(Map<String, String> environment, Path kernel) {
        String windows = environment.getOrDefault("COMPUTERNAME", "");
        if (!windows.isBlank()) {
            return windows;
        }
        try {
            String name = Files.readString(kernel).strip();
            return name.isEmpty() ? "?" : name;
        } catch (IOException e) {
            return "?";
        }
    }
}
