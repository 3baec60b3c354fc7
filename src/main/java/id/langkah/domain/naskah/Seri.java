package id.langkah.domain.naskah;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bars of one colour; null where there is no figure. */
public record Seri(String nama, List<@Nullable BigDecimal> nilai) {
    /** A series with one figure for each kategori, in order. */
    public static Seri of(String nama, List<@Nullable BigDecimal> nilai) {
        return new Seri(nama, Collections.unmodifiableList(new ArrayList<@Nullable BigDecimal>(nilai)));
    }
}
