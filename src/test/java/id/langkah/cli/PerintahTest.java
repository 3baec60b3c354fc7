package id.langkah.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.service.CetakService;
import id.langkah.service.PeriksaService;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class PerintahTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(RuntimeException fault, String... words) {
        return Perintah.run(
                List.of(words),
                new PeriksaService(),
                new CetakService(() -> Kantor.BELUM, () -> LocalDateTime.MIN),
                new Gates(
                        data -> {
                            throw fault;
                        },
                        data -> {
                            throw fault;
                        },
                        (data, berkas) -> 0,
                        folder -> 0,
                        folder -> 0),
                new PrintWriter(out),
                new PrintWriter(err));
    }

    @Test
    void aRefusalIsToldInWords() {
        var refusal = new MasalahException(List.of(Masalah.galat("Disk penuh.", "", "Kosongkan.")));

        assertThat(run(refusal, "daftar")).isEqualTo(1);
        assertThat(err).hasToString("galat: Disk penuh. Kosongkan." + System.lineSeparator());
    }

    @Test
    void aFaultOfTheProgramIsLeftToTheCaller() {
        var bug = new IllegalStateException("bug");

        assertThatThrownBy(() -> run(bug, "daftar")).isSameAs(bug);
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void noHelpNamesTheTour() {
        assertThat(run(new IllegalStateException(), "--help")).isZero();
        assertThat(out.toString()).contains("impor", "rekap").doesNotContain("keliling");
        assertThat(run(new IllegalStateException(), "keliling", "folder")).isZero();
        assertThat(run(new IllegalStateException(), "coba", "folder")).isZero();
    }

    @Test
    void theSafeModeDrawsWithoutTheGraphicsCard() {
        String before = System.getProperty("prism.order");
        try {
            System.clearProperty("prism.order");
            assertThat(run(new IllegalStateException())).isZero();
            assertThat(System.getProperty("prism.order")).isNull();
            assertThat(run(new IllegalStateException(), "--mode-aman", "--catat-rinci"))
                    .isZero();
            assertThat(System.getProperty("prism.order")).isEqualTo("sw");
        } finally {
            System.clearProperty("prism.order");
            if (before != null) {
                System.setProperty("prism.order", before);
            }
        }
    }
}
