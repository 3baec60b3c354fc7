package id.langkah.pdf;

import id.langkah.Goyangan;
import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.sop.Sop;
import id.langkah.json.SopReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Printed pages whose drawing has been shaken. */
class ShakenPdfTest {
    private static final Kantor KANTOR =
            new Kantor(List.of("Dinas Contoh"), "Contoh", Optional.empty(), Pejabat.BELUM, Kantor.Kertas.A4);
    private static final List<String> CASES = List.of(
            "perkim-kalbar-pengumpulan-data-kinerja",
            "satpol-pp-kalbar-penyusunan-laporan-kinerja-kasat",
            "bappeda-banggai-mekanisme-perbaikan-data-kinerja");

    private final Map<String, List<Denah>> read = new HashMap<>();

    @Property(tries = 150)
    void aShakenPageChangesNoPelaksanaAndNoKeputusanUnmarked(@ForAll @IntRange(max = 2) int which, @ForAll long seed) {
        String name = CASES.get(which);
        Sop sop = SopReader.read(Path.of("samples/sop-" + name + ".json")).sop().getFirst();
        Goyangan.assertBorne(name, read.computeIfAbsent(name, key -> printed(sop)), sop, seed);
    }

    private static List<Denah> printed(Sop sop) {
        try {
            Path file = Files.createTempFile("cetak", ".pdf");
            try (OutputStream out = Files.newOutputStream(file)) {
                SopPage.write(sop, KANTOR, out);
            }
            List<Denah> denah = SopPdfReader.read(file).denah();
            Files.delete(file);
            return denah;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
