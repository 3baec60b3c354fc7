package id.langkah.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamaBerkasTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\Windows\\win.ini",
                "..",
                ".",
                "",
                "   ",
                ". . .",
                "/mutlak.pdf",
                "C:\\Windows\\system.ini",
                "C:relatif.pdf",
                "\\\\server\\bagi\\a.pdf",
                "a/b\\c.pdf",
                "baris\nbaru\u0000.pdf",
                "bintang*?.pdf",
                "laporan.pdf:alir",
                "separuh \ud83d emoji.pdf",
                "separuh \ude00 emoji.pdf",
                "🏠 rumah 👨‍👩‍👧.pdf",
                "数据 Ünïcode.pdf"
            })
    void aSafeNameStaysInItsFolder(String nama) throws IOException {
        String safe = NamaBerkas.safe(nama, "bukti");
        Path file = folder.resolve(safe);
        assertThat(file.normalize().getParent()).isEqualTo(folder);
        Files.writeString(file, "isi");
        assertThat(folder.toFile().list()).containsExactly(safe);
        assertThat(NamaBerkas.safe(safe, "bukti")).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({
        "CON, _CON",
        "nul.txt, _nul.txt",
        "Aux .tar.gz, _Aux .tar.gz",
        "com1.pdf, _com1.pdf",
        "LPT².pdf, _LPT².pdf",
        "CONIN$, _CONIN$",
        "console.txt, console.txt",
        "com10.txt, com10.txt",
        "'laporan.pdf. . ', laporan.pdf",
        "'laporan.pdf ', laporan.pdf",
        ".htaccess, .htaccess",
        "🏠 rumah.pdf, 🏠 rumah.pdf"
    })
    void windowsTakesTheNameAsItIsMeant(String nama, String safe) {
        assertThat(NamaBerkas.safe(nama, "bukti")).isEqualTo(safe);
    }

    @Test
    void lettersThatTurnOrHideTheRestAreShown() {
        assertThat(NamaBerkas.safe("nota\u202efdp.exe", "bukti")).isEqualTo("nota_fdp.exe");
        assertThat(NamaBerkas.safe("a\u2067b\u200bc\ufeffd\u2028e\u007f.pdf", "bukti"))
                .isEqualTo("a_b_c_d_e_.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "数", "🏠"})
    void aLongNameIsCutBetweenLettersAndKeepsItsEnding(String letter) throws IOException {
        String safe = NamaBerkas.safe(letter.repeat(300) + ".pdf", "bukti");
        assertThat(safe).startsWith(letter.repeat(30)).endsWith(letter + ".pdf");
        assertThat(safe.getBytes(UTF_8).length).isBetween(135, 140);
        Files.writeString(folder.resolve(safe), "isi");
        assertThat(folder.toFile().list()).containsExactly(safe);
        assertThat(NamaBerkas.safe("a." + letter.repeat(300), "").getBytes(UTF_8).length)
                .isLessThanOrEqualTo(140);
    }

    @Test
    void anyNameNamesOneFile() throws IOException {
        var random = new Random(7);
        String letters = "aZ0 ._-/\\:*?\"<>|\u0000\n\u0085\u202e\u200d\ud83d\ude00é数$()~%";
        for (int i = 0; i < 2_000; i++) {
            var nama = new StringBuilder();
            for (int j = random.nextInt(random.nextInt(10) == 0 ? 400 : 12); j >= 0; j--) {
                nama.append(letters.charAt(random.nextInt(letters.length())));
            }
            String safe = NamaBerkas.safe(nama.toString(), "bukti");
            Path file = folder.resolve(safe);
            assertThat(file.getParent()).as("%d", i).isEqualTo(folder);
            Files.writeString(file, "isi");
            assertThat(folder.toFile().list()).as("%d", i).containsExactly(safe);
            Files.delete(file);
        }
    }

    @Test
    void aTitleNamesAFile() {
        assertThat(NamaBerkas.ofTitle("SOP Surat masuk/keluar: \u202e(baru).."))
                .isEqualTo("SOP Surat masuk keluar (baru)");
        String title = NamaBerkas.ofTitle("SOP " + "🏠 rumah ".repeat(40));
        assertThat(NamaBerkas.safe(title + ".pdf", "")).isEqualTo(title + ".pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "Rekap.xlsx, Rekap (2).xlsx",
        "Rekap s.d. Maret.xlsx, Rekap s.d. Maret (2).xlsx",
        "tanpa akhiran, tanpa akhiran (2)",
        ".htaccess, .htaccess (2)"
    })
    void aNumberStandsBeforeTheEnding(String nama, String numbered) {
        assertThat(NamaBerkas.numbered(nama, 2)).isEqualTo(numbered);
    }

    @ParameterizedTest
    @CsvSource({
        "laporan.pdf, false",
        "rekap.xlsx, false",
        "rekap.xlsm, true",
        "SETUP.EXE, true",
        "'gambar.png.bat ', true",
        "'skrip.ps1...', true",
        "'skrip.ps1 . .', true",
        "laporan.pdf:x.exe, true",
        "tanpa akhiran, false"
    })
    void whatMayRunIsKnownByItsEnding(String nama, boolean mayRun) {
        assertThat(NamaBerkas.mayRun(nama)).isEqualTo(mayRun);
    }

    @Test
    void whatMayRunIsKnownAlsoWhereTheEndingIsTurnedOrFarAway() {
        assertThat(NamaBerkas.mayRun("nota\u202efdp.exe")).isTrue();
        assertThat(NamaBerkas.mayRun("nota" + " ".repeat(300) + ".exe")).isTrue();
        assertThat(NamaBerkas.mayRun("nota.exe\n")).isTrue();
    }
}
