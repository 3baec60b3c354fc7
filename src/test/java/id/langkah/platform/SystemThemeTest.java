package id.langkah.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SystemThemeTest {
    @Test
    void windowsTellsWhetherProgramsAreLight() {
        assertThat(windows("    AppsUseLightTheme    REG_DWORD    0x0\r\n\r\n")).isTrue();
        assertThat(windows("    AppsUseLightTheme    REG_DWORD    0x1\r\n\r\n")).isFalse();
        assertThat(windows("")).isFalse();
    }

    @Test
    void othersTellTheSchemeOrElseTheThemesName() {
        assertThat(linux("'prefer-dark'\n", "'Adwaita'\n")).isTrue();
        assertThat(linux("'default'\n", "'Yaru-dark'\n")).isTrue();
        assertThat(linux("'prefer-light'\n", "'Yaru-dark'\n")).isFalse();
        assertThat(linux("", "")).isFalse();
    }

    private static boolean windows(String answer) {
        return SystemTheme.isDark("Windows 11", command -> answer);
    }

    private static boolean linux(String scheme, String theme) {
        return SystemTheme.isDark("Linux", (List<String> command) -> command.contains("gtk-theme") ? theme : scheme);
    }
}
