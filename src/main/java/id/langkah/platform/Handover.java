package id.langkah.platform;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Passes file names from a later start of the program to the running one over a socket file of this
 * PC, which no network can reach. An empty list only asks the running program to come to the front.
 */
final class Handover implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Handover.class.getName());
    private static final int MAGIC = 0x4C4B4831;
    private static final int MOST_FILES = 10_000;
    private static final byte TAKEN = 1;

    private final Path socket;
    private final ServerSocketChannel server;

    private Handover(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /** Listens at the socket file, which must not exist yet, until closed. */
    static Handover listen(Path socket, Consumer<List<Path>> listener) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        Handover handover = new Handover(socket, server);
        Thread.ofPlatform().name("handover").daemon().start(() -> handover.serve(listener));
        return handover;
    }

    /** Passes the files; returns whether the running program took them within the time. */
    static boolean handOver(Path socket, List<Path> files, Duration patience) {
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        Thread.ofPlatform().name("handing over").daemon().start(() -> taken.complete(send(socket, files)));
        try {
            return taken.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }

    private static boolean send(Path socket, List<Path> files) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
                DataInputStream in = new DataInputStream(Channels.newInputStream(channel))) {
            out.writeInt(MAGIC);
            out.writeInt(files.size());
            for (Path file : files) {
                out.writeUTF(file.toAbsolutePath().toString());
            }
            out.flush();
            return in.readByte() == TAKEN;
        } catch (IOException e) {
            LOG.log(Level.INFO, "The first program does not answer", e);
            return false;
        }
    }

    private void serve(Consumer<List<Path>> listener) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                receive(channel, listener);
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "A second start could not be heard", e);
            }
        }
    }

    private static void receive(SocketChannel channel, Consumer<List<Path>> listener) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a start of this program");
        }
        int count = in.readInt();
        if (count < 0 || count > MOST_FILES) {
            throw new IOException("an impossible number of files");
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(path(in.readUTF()));
        }
        listener.accept(List.copyOf(files));
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
        out.writeByte(TAKEN);
        out.flush();
    }

    private static Path path(String text) throws IOException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IOException("a file with an impossible name", e);
        }
    }
}
