package id.langkah;

import java.nio.file.Path;
import java.util.List;

/** The program as a process of its own, without a display and with folders of its own. */
final class RealProgram {
    private RealProgram() {}

    /**
     * Prepares the process.
     *
     * @param folder its folders, and its output in {@code kata.txt}
     * @param java further options for Java
     */
    static ProcessBuilder of(Path folder, List<String> java, String... words) {
        List<String> command = JavaProgram.command(
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-Dsun.misc.unsafe.memory.access=allow",
                "-Duser.language=id",
                "-Duser.country=ID",
                "--enable-native-access=ALL-UNNAMED");
        command.addAll(java);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "id.langkah.Main"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("kata.txt").toFile());
        for (String place : List.of("DATA", "CACHE", "CONFIG", "STATE")) {
            builder.environment()
                    .put("XDG_" + place + "_HOME", folder.resolve(place).toString());
        }
        return builder;
    }
}
