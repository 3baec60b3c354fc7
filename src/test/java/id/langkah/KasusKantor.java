package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.HasilKenal;
import id.langkah.domain.pengenalan.PengenalSop;
import id.langkah.domain.pengenalan.Petunjuk;
import id.langkah.domain.pengenalan.SopDikenal;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Sop;
import id.langkah.json.SopReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Invented SOPs in the file formats of offices, each with the expected SOP as JSON. */
public final class KasusKantor {
    private KasusKantor() {}

    /** The file of a case. */
    public static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(KasusKantor.class.getResource("kantor/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The expected SOPs of a case. */
    public static List<Sop> expected(String name) {
        return SopReader.read(file(name + ".json")).sop();
    }

    /** The result of recognising a file that was read without findings. */
    public static HasilKenal recognised(BerkasDenah berkas) {
        assertThat(berkas.masalah()).isEmpty();
        return recognised(berkas.berkas(), berkas.denah());
    }

    /** The result of recognising sheets or tables. */
    public static HasilKenal recognised(String berkas, List<Denah> denah) {
        return PengenalSop.recognise(berkas, denah, Petunjuk.TANPA);
    }

    /** Asserts that all fields but catatan are equal; a Ya to the next row equals none. */
    public static void assertSame(HasilKenal hasil, String name) {
        assertThat(hasil.sop().stream().map(SopDikenal::sop).map(KasusKantor::lines))
                .containsExactlyElementsOf(
                        expected(name).stream().map(KasusKantor::lines).toList());
    }

    private static String lines(Sop sop) {
        var lines = new ArrayList<String>();
        lines.add(sop.identitas().toString());
        lines.add(sop.ketentuan().toString());
        lines.add(sop.pelaksana().toString());
        for (int i = 0; i < sop.aktivitas().size(); i++) {
            lines.add(row(sop, i));
        }
        return String.join("\n", lines);
    }

    private static String row(Sop sop, int index) {
        Aktivitas aktivitas = sop.aktivitas().get(index);
        return aktivitas.withKeputusan(null) + " " + sop.next(index) + " " + sop.tidak(index);
    }

    /** The targets of a row's keputusan, as text. */
    public static String keputusan(Sop sop, int index) {
        Keputusan keputusan = sop.aktivitas().get(index).keputusan();
        return keputusan == null ? "-" : sop.next(index) + "/" + sop.tidak(index);
    }
}
