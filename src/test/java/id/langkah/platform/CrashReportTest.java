package id.langkah.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class CrashReportTest {
    private static final ZonedDateTime SAAT =
            ZonedDateTime.of(2026, 11, 21, 10, 15, 30, 0, ZoneId.of("Asia/Pontianak"));

    @Test
    void theSameFaultHasTheSameKode() {
        assertThat(of(fail("a")).kode())
                .matches("\\d{3}-\\d{3}")
                .isEqualTo(of(fail("b")).kode());
    }

    @Test
    void anotherPlaceOrAnotherKindOfFaultHasAnotherKode() {
        String kode = of(fail("a")).kode();

        assertThat(of(failElsewhere()).kode()).isNotEqualTo(kode);
        assertThat(of(new IOException(fail("a"))).kode()).isNotEqualTo(kode);
    }

    @Test
    void theKodeDoesNotDependOnLinesOrOnNumbersTheCompilerGives() {
        assertThat(of(at("lambda$open$3", 20)).kode())
                .isEqualTo(of(at("lambda$open$7", 99)).kode());
        assertThat(of(at("open", 20)).kode()).isNotEqualTo(of(at("close", 20)).kode());
    }

    @Test
    void aFaultOutsideTheProgramHasAKodeToo() {
        Throwable fault = new IllegalStateException();
        fault.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("java.util.ArrayList", "get", "ArrayList.java", 1)});

        assertThat(of(fault).kode()).matches("\\d{3}-\\d{3}");
    }

    @Test
    void theRincianTellsWhatWhenAndWhere() {
        assertThat(of(fail("a")).rincian())
                .contains("Langkah 1.2.3, kode ")
                .contains("21 November 2026 10.15.30")
                .contains("Java " + Runtime.version())
                .contains(IllegalArgumentException.class.getName())
                .contains("at id.langkah.platform.CrashReportTest.check(CrashReportTest.java:");
    }

    @Test
    void theRincianHoldsNothingOfTheUser() {
        Exception file = new NoSuchFileException("/home/siti/rahasia.xlsx", null, "tidak ada");
        file.initCause(fail("Rp 1.500.000"));
        Exception fault = new IOException("NIP 19651006", file);

        assertThat(of(fault).rincian())
                .doesNotContain("19651006", "1.500.000", "siti", "rahasia")
                .contains("NoSuchFileException: tidak ada");
    }

    @Test
    void whatJavaItselfSaysIsTold() {
        Throwable fault = catchThrowable(() -> "langkah".charAt(99));

        assertThat(of(fault).rincian()).contains("99").contains("StringIndexOutOfBoundsException");
    }

    @Test
    void aRingOfCausesEnds() {
        Exception exception = new IllegalStateException();
        Exception two = new IllegalStateException(exception);
        exception.initCause(two);

        assertThat(of(exception).rincian()).containsOnlyOnce("caused by");
    }

    private static Throwable fail(String text) {
        return catchThrowable(() -> check(text));
    }

    private static void check(String text) {
        throw new IllegalArgumentException(text);
    }

    private static Throwable failElsewhere() {
        return catchThrowable(() -> {
            throw new IllegalArgumentException("a");
        });
    }

    private static Throwable at(String method, int line) {
        Throwable fault = new IllegalStateException();
        fault.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("id.langkah.ui.Shell", method, "Shell.java", line)});
        return fault;
    }

    private static CrashReport of(Throwable fault) {
        return CrashReport.of(fault, "1.2.3", SAAT);
    }
}
