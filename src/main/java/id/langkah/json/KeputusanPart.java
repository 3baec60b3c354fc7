package id.langkah.json;

import id.langkah.domain.sop.Keputusan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keputusan of one aktivitas. */
final class KeputusanPart {

    /**
     * A target of the keputusan, checked once all rows are read.
     *
     * @param key ya or tidak
     * @param offset the byte at which its number stands
     */
    record Target(String key, int nomor, long offset) {}

    private final Cursor in;
    private final Findings findings;
    private final List<Target> targets = new ArrayList<>(2);
    private @Nullable Integer ya;
    private @Nullable Integer tidak;
    private @Nullable String pemutus;

    KeputusanPart(Cursor in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    /** Reads the keputusan; null when it is not filled or wrong. */
    @Nullable
    Keputusan read() {
        long start = in.offset();
        int before = findings.galat();
        if (!in.entersObject(ExpectedKind.KEPUTUSAN)) {
            return null;
        }
        in.object(ObjectKeys.KEPUTUSAN, this::field);
        if (tidak != null) {
            return new Keputusan(ya, tidak, pemutus);
        }
        if (findings.galat() == before) {
            findings.galat(
                    in.spot(start),
                    "Keputusan ini tidak menyebut tujuan `tidak`.",
                    "Tambahkan nomor aktivitas tempat kembali, misalnya \"tidak\": 5; bila bukan"
                            + " keputusan, hapus kunci ini.");
        }
        return null;
    }

    List<Target> targets() {
        return targets;
    }

    private void field(String key) {
        if (key.equals("pemutus")) {
            String named = in.text();
            pemutus = named.isEmpty() ? null : named;
            return;
        }
        Integer nomor = in.nomor();
        switch (key) {
            case "ya" -> ya = nomor;
            case "tidak" -> tidak = nomor;
            default -> throw new IllegalStateException(key);
        }
        if (nomor != null) {
            targets.add(new Target(key, nomor, in.offset()));
        }
    }
}
