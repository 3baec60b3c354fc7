package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PejabatTest {

    @ParameterizedTest
    @CsvSource({
        "196510061986032016,   19651006 198603 2 016",
        "19651006 198603 2 016, 19651006 198603 2 016",
        "19691024 199803 1,    19691024 199803 1",
        "'',                   ''",
    })
    void printsANipInItsGroupsAndLeavesWhatIsNone(String nip, String printed) {
        assertThat(new Pejabat("", "", "", nip).nipTercetak()).isEqualTo(printed);
    }
}
