package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.Settings;
import id.langkah.platform.Settings.Tema;
import id.langkah.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    private final List<Settings> written = new ArrayList<>();
    private final Preferences preferences = new Preferences(Settings.defaults(), written::add, Background.direct());

    @Test
    void aChangeIsSeenAndKept() {
        preferences.change(settings -> settings.withTema(Tema.GELAP));

        assertThat(preferences.get().tema()).isEqualTo(Tema.GELAP);
        assertThat(written).containsExactly(preferences.get());
    }

    @Test
    void whatIsAlreadySoIsNotWritten() {
        preferences.change(settings -> settings.withTema(settings.tema()));

        assertThat(written).isEmpty();
    }
}
