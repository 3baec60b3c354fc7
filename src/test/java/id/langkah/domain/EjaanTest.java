package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EjaanTest {

    @ParameterizedTest
    @CsvSource({
        "pelaksanaa, pelaksana",
        "wktu, waktu",
        "Keterangan_, keterangan",
        "pelakasna, pelaksana",
        "outpu t, output",
    })
    void findsTheWordThatWasMeant(String typed, String meant) {
        List<String> known = List.of("pelaksana", "waktu", "keterangan", "output", "kelengkapan");
        assertThat(Ejaan.nearest(typed, known)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"lampiran", "x", "waktunyakapan"})
    void findsNothingFarAway(String typed) {
        assertThat(Ejaan.nearest(typed, List.of("pelaksana", "waktu", "nomor"))).isNull();
    }

    @Test
    void countsSlipsAndSwaps() {
        assertThat(Ejaan.distance("perjalanan", "perjanjian", 9)).isEqualTo(3);
        assertThat(Ejaan.distance("perjalanan", "perjanjian", 2)).isEqualTo(3);
        assertThat(Ejaan.distance("data", "dtaa", 1)).isEqualTo(1);
        assertThat(Ejaan.distance("", "abc", 5)).isEqualTo(3);
        assertThat(Ejaan.letters(" 800/ 14.047 / Banhub.A")).isEqualTo("80014047banhuba");
    }

    @Property(tries = 2_000)
    void theBoundChangesNothingBelowIt(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String a,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String b,
            @ForAll @IntRange(max = 10) int most) {
        assertThat(Ejaan.distance(a, b, most)).isEqualTo(Math.min(plainly(a, b), most + 1));
    }

    /** The same by the whole table, as it stands in textbooks. */
    private static int plainly(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
