package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamaBerkasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..",
                ".",
                "",
                "   ",
                "/mutlak.pdf",
                "C:\\Windows\\system.ini",
                "a/b\\c.pdf",
                "baris\nbaru\u0000.pdf",
                "bintang*?.pdf"
            })
    void aSafeNameStaysInItsFolder(String nama) {
        Path folder = Path.of("folder").toAbsolutePath();
        Path file = folder.resolve(NamaBerkas.safe(nama, "bukti")).normalize();
        assertThat(file.getParent()).isEqualTo(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "laporan.pdf, false",
        "rekap.xlsx, false",
        "rekap.xlsm, true",
        "SETUP.EXE, true",
        "'gambar.png.bat ', true",
        "'skrip.ps1...', true",
        "tanpa akhiran, false"
    })
    void whatMayRunIsKnownByItsEnding(String nama, boolean mayRun) {
        assertThat(NamaBerkas.mayRun(nama)).isEqualTo(mayRun);
    }
}
