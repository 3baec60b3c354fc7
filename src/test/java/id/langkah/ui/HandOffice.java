package id.langkah.ui;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * An office with samples, runs in the middle of a round, drafts, open requests and corrections. It
 * is made once and copied for each walk.
 */
final class HandOffice {
    static final LocalDateTime SENIN = LocalDateTime.of(2026, 4, 6, 8, 0);

    private final Path made;

    private HandOffice(Path made) {
        this.made = made;
    }

    /** The office in a folder in which a hand worked before. */
    static HandOffice left(Path folder) {
        return new HandOffice(folder);
    }

    /**
     * Makes the office.
     *
     * @param folder an empty folder
     */
    static HandOffice made(Path folder) {
        try {
            Files.createDirectories(folder.resolve("masuk"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (ScreenDesk meja = new ScreenDesk(folder, SENIN)) {
            var layar = new Layar(meja, folder.resolve("langkah.db"));
            layar.kinerja().sampel().take();
            new BusyOffice(layar, folder.resolve("masuk"));
            layar.penulisan().begin();
            layar.penulisan().revise(layar.pustaka().list().getFirst().sopId());
            propose(layar);
        }
        return new HandOffice(folder);
    }

    /** Proposes the correction of a settled figure, carried by a run. */
    private static void propose(Layar layar) {
        KunciRealisasi kunci = layar.kinerja().kinerja().indikator(2026).stream()
                .flatMap(indikatorTercatat -> indikatorTercatat.realisasi().values().stream())
                .filter(realisasi ->
                        realisasi.status().isLocked() && realisasi.perbaikan().isEmpty())
                .map(Realisasi::kunci)
                .findFirst()
                .orElseThrow();
        layar.kinerja()
                .perbaikan()
                .propose(
                        kunci,
                        "91,5",
                        "Terhitung dua kali",
                        List.of(new Bukti.Rujukan("600.2/41/2026", null, "lemari 2")),
                        null,
                        "Rina Kusumawati");
    }

    /** A copy of the office for one walk. */
    Path copy(Path into) {
        try (Stream<Path> all = Files.walk(made)) {
            for (Path path : all.toList()) {
                Path target = into.resolve(made.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
