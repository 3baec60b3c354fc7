package id.langkah.excel.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {
    private final SheetNames names = new SheetNames();

    @Test
    void eachNameIsGivenOnce() {
        assertThat(names.next("Daftar SOP")).isEqualTo("Daftar SOP");
        assertThat(names.next("DAFTAR sop")).isEqualTo("DAFTAR sop (2)");
        assertThat(names.next("Daftar SOP")).isEqualTo("Daftar SOP (3)");
    }

    @Test
    void noneIsLongerThanExcelTakes() {
        String wanted = "Mekanisme Perbaikan Data Kinerja Bappeda";
        assertThat(names.next(wanted)).isEqualTo("Mekanisme Perbaikan Data Kinerj");
        assertThat(names.next(wanted)).hasSize(31).endsWith(" (2)");
    }

    @Test
    void whatExcelForbidsIsLeftAway() {
        assertThat(names.next("SOP [1]: a/b\\c?*'")).doesNotContainPattern("[\\[\\]:/\\\\?*']");
        assertThat(names.next("///")).isEqualTo("Lembar");
        assertThat(names.next("")).isEqualTo("Lembar (2)");
    }
}
