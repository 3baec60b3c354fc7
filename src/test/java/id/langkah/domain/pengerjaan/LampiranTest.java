package id.langkah.domain.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LampiranTest {
    private static boolean mayRun(String nama) {
        return new Lampiran("", nama, 1).mayRun();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "surat.exe",
                "SURAT.PDF.EXE",
                "surat.pdf.exe. ",
                "rekap.xlsm",
                "pasang.msi",
                "skrip.ps1",
                "tautan.lnk",
                "buka.desktop",
                "langkah.jar"
            })
    void whatMayRunAProgramIsKnown(String nama) {
        assertThat(mayRun(nama)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"surat.pdf", "rekap.xlsx", "foto.JPG", "surat", "nota dinas.docx", "exe", ""})
    void whatIsOnlyReadIsOpened(String nama) {
        assertThat(mayRun("berkas " + nama + (nama.contains(".") ? "" : ".txt")))
                .isFalse();
    }
}
