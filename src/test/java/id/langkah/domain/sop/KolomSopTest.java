package id.langkah.domain.sop;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KolomSopTest {
    /** What the first released version made of the same SOPs: files of offices hold such hashes. */
    private static final String SINCE_THE_FIRST = "04f8ecff62a93a24ad856f8d79378886a66742243445985405e33a639fcd9440";

    @Test
    void theHashOfAnSopNeverChanges() throws NoSuchAlgorithmException {
        var all = MessageDigest.getInstance("SHA-256");
        IntStream.range(0, 300)
                .mapToObj(seed -> new RandomSops(seed).sop().sidik())
                .forEach(sidik -> all.update(sidik.getBytes(StandardCharsets.US_ASCII)));
        assertThat(HexFormat.of().formatHex(all.digest())).isEqualTo(SINCE_THE_FIRST);
    }

    /** A field that one of them forgot would be the same for both. */
    @ParameterizedTest
    @EnumSource
    void everyFieldCanBeSetAloneAndIsToldHashedAndFound(KolomSop kolom) {
        Sop sop = new RandomSops(7).sop();
        Object other = switch (kolom.bentuk()) {
            case TEKS, PILIHAN -> "lain sekali";
            case BARIS, BUTIR -> List.of("satu", "dua");
            case TANGGAL -> LocalDate.of(1999, 12, 31);
        };
        Sop changed = kolom.with(sop, other);
        assertThat(kolom.of(changed)).isEqualTo(other);
        assertThat(changed.sidik()).isNotEqualTo(sop.sidik());
        assertThat(Perubahan.between(sop, changed))
                .isNotEmpty()
                .allMatch(kalimat -> kalimat.startsWith(kolom.kataLengkap()));
        assertThat(kolom.with(changed, kolom.of(sop))).isEqualTo(sop);
    }

    @Test
    void noTwoFieldsShareAKey() {
        assertThat(Arrays.stream(KolomSop.values())
                        .map(kolom -> kolom.induk().kunci() + "/" + kolom.kunci())
                        .collect(toSet()))
                .hasSize(KolomSop.values().length);
    }
}
