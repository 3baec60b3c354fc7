package id.langkah.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The name of the PC, found without asking the network, which may not know it or answer slowly. */
final class HostName {
    private HostName() {}

    static String ofThisPc() {
        return of(System.getenv(), Path.of("/proc/sys/kernel/hostname"));
    }

    /** The name; a question mark when neither Windows' variable nor the kernel's file tells it. */
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
