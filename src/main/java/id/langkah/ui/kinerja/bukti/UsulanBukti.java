package id.langkah.ui.kinerja.bukti;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PencocokBukti;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file with its proposed figure.
 *
 * @param kunci the proposed figure; empty when the name does not tell
 * @param mirip why the name does not tell, a sentence; may be blank
 * @param masalah why the file cannot be stored
 */
record UsulanBukti(Path berkas, Optional<KunciRealisasi> kunci, String mirip, List<Masalah> masalah) {
    UsulanBukti {
        masalah = List.copyOf(masalah);
    }

    /**
     * What the name of a file tells.
     *
     * @param dropped the figure that the file was dropped on, used when its name does not tell
     */
    static UsulanBukti of(
            Path berkas, PencocokBukti pencocok, Optional<KunciRealisasi> dropped, List<Masalah> masalah) {
        PencocokBukti.Cocok cocok = pencocok.of(String.valueOf(berkas.getFileName()));
        return new UsulanBukti(berkas, cocok.kunci().or(() -> dropped), mirip(cocok), masalah);
    }

    private static String mirip(PencocokBukti.Cocok cocok) {
        return cocok.mirip().isEmpty()
                ? ""
                : cocok.mirip().stream()
                        .map(tercatat -> tercatat.indikator().sebutan())
                        .collect(joining(", ", "Namanya menyebut lebih dari satu indikator: ", "."));
    }
}
