package id.langkah.domain.sop;

import id.langkah.domain.Ejaan;
import id.langkah.domain.Kemiripan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that each keterkaitan names an SOP of the library. */
final class PeriksaKeterkaitan {
    private static final Pattern SOP = Pattern.compile("(?i)^\\s*SOP\\b\\s*");

    private static final int LETTERS_PER_SLIP = 10;

    private final Pemeriksaan pemeriksaan;
    private final Map<String, String> pustaka;

    /** @param pustaka the names in the library, keyed by {@link #bare} */
    PeriksaKeterkaitan(Pemeriksaan pemeriksaan, Map<String, String> pustaka) {
        this.pemeriksaan = pemeriksaan;
        this.pustaka = pustaka;
    }

    void check() {
        List<String> unknown = new ArrayList<>();
        for (String keterkaitan : pemeriksaan.sop().ketentuan().keterkaitan()) {
            if (pustaka.containsKey(bare(keterkaitan))) {
                continue;
            }
            String nearest = nearest(bare(keterkaitan));
            if (nearest == null) {
                unknown.add(keterkaitan);
            } else {
                tellMisspelled(keterkaitan, "SOP " + SOP.matcher(nearest).replaceFirst(""));
            }
        }
        if (!unknown.isEmpty()) {
            pemeriksaan.tell(
                    Pokok.KETERKAITAN,
                    "Keterkaitan",
                    "Belum ada di pustaka: " + String.join("; ", unknown) + ".",
                    "Impor SOP tersebut bila ada, atau samakan namanya.",
                    null);
        }
    }

    /** The name of an SOP in the library that differs by a few letters; null when there is none. */
    private @Nullable String nearest(String bare) {
        String own = bare(pemeriksaan.sop().nama());
        int most = Math.max(1, bare.length() / LETTERS_PER_SLIP);
        var kata = Kemiripan.Kata.of(bare);
        return pustaka.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(own))
                .filter(entry -> pemeriksaan.kemiripan().mayWork(1)
                        && Math.abs(entry.getKey().length() - bare.length()) <= most)
                .filter(entry -> pemeriksaan.kemiripan().isWithin(most, kata, Kemiripan.Kata.of(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private void tellMisspelled(String keterkaitan, String nearest) {
        pemeriksaan.tell(
                Pokok.KETERKAITAN,
                "Keterkaitan",
                "\"" + keterkaitan + "\" tidak ada di pustaka; yang ada \"" + nearest + "\".",
                "Samakan namanya bila memang SOP itu yang dimaksud.",
                new Temuan.Mend("Ganti menjadi \"" + nearest + "\"", sop -> replaced(sop, keterkaitan, nearest)));
    }

    private static Sop replaced(Sop sop, String from, String to) {
        Ketentuan old = sop.ketentuan();
        return sop.withKetentuan(old.with(
                Ketentuan.Bagian.KETERKAITAN,
                old.keterkaitan().stream()
                        .map(teks -> teks.equals(from) ? to : teks)
                        .toList()));
    }

    /** The letters of a name in lower case, without the word "SOP", blanks and punctuation. */
    static String bare(String nama) {
        return Ejaan.letters(SOP.matcher(nama).replaceFirst(""));
    }
}
