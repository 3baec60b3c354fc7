package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The program goes through all its screens and writes a rekap, and meanwhile the system is asked
 * which sockets it has. It has one alone: the file under which a later start finds the window,
 * which no other computer can reach. Java, too, tells what it loads: nothing that looks up names
 * with the system, and nothing that speaks over a network.
 */
@EnabledOnOs(OS.LINUX)
@Execution(ExecutionMode.CONCURRENT)
class NetworkTest {
    private static final Path NET = Path.of("/proc/net");
    private static final List<String> TABLES =
            List.of("tcp", "tcp6", "udp", "udp6", "udplite", "raw", "raw6", "icmp", "packet");

    /** What Java loads only for a connection, or to ask the system whose a name is. */
    private static final List<String> NEVER = List.of(
            "java.net.Socket ",
            "java.net.ServerSocket ",
            "java.net.DatagramSocket ",
            "sun.nio.ch.NioSocketImpl ",
            "sun.nio.ch.DatagramChannelImpl ",
            "java.net.InetAddress$PlatformResolver ",
            "sun.net.www.protocol.http.HttpURLConnection ",
            "jdk.internal.net.http.HttpClientImpl ");

    @TempDir
    private Path folder;

    @Test
    void nothingIsOpenedWhileTheWindowGoesThroughItsPlaces() throws Exception {
        Path classes = folder.resolve("kelas.txt");
        Process process = start(classes);
        var opened = new TreeSet<String>();
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            opened.addAll(onTheNetwork(sockets(process.pid())));
        }
        assertThat(process.exitValue()).isZero();
        assertThat(opened).isEmpty();
        String loaded = Files.readString(classes);
        assertThat(loaded).contains("id.langkah.excel.rekap.RekapWorkbook ");
        assertThat(NEVER).noneMatch(name -> loaded.contains(" " + name));
    }

    private Process start(Path classes) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        ProcessBuilder program =
                RealProgram.of(folder, List.of("-Xlog:class+load:file=" + classes), "keliling", data.toString());
        // What measures coverage loads sockets of its own.
        program.command().removeIf(word -> word.startsWith("-javaagent:"));
        return Bounded.start(program);
    }

    /** The numbers of a process' sockets, of whatever kind. */
    private static Set<String> sockets(long pid) {
        try (Stream<Path> all = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return all.map(NetworkTest::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of(); // it has just ended
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }

    /** Those of the sockets that are no files of this computer. */
    private static List<String> onTheNetwork(Set<String> sockets) throws IOException {
        var found = new ArrayList<String>();
        for (String table : TABLES) {
            Path file = NET.resolve(table);
            if (!sockets.isEmpty() && Files.isReadable(file)) {
                Files.readAllLines(file).stream()
                        .filter(line ->
                                List.of(line.strip().split("\\s+")).stream().anyMatch(sockets::contains))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
