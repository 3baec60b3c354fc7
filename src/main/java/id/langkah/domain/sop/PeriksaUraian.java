package id.langkah.domain.sop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds an uraian that starts with a subject, and words of a decision in a step that is not a keputusan. */
final class PeriksaUraian {
    private static final Pattern DECISION = Pattern.compile("(?i)\\b(?:jika|bila|apabila|kalau|dikembalikan|ditolak"
            + "|tidak (?:setuju|disetujui|sesuai|lengkap))\\b");
    private static final Pattern RETURNED = Pattern.compile("(?i)\\bdikembalikan (?:kepada|ke)\\b");

    private final Pemeriksaan pemeriksaan;
    private final List<String> kolom;

    PeriksaUraian(Pemeriksaan pemeriksaan) {
        this.pemeriksaan = pemeriksaan;
        kolom = pemeriksaan.sop().pelaksana();
    }

    void check() {
        for (int i = 0; i < pemeriksaan.size(); i++) {
            checkSubject(i);
            checkDecision(i);
        }
    }

    private void checkSubject(int index) {
        String uraian = pemeriksaan.row(index).uraian();
        int verb = Jabatan.verbAfterSubject(uraian, kolom);
        if (verb < 0) {
            return;
        }
        String subject = uraian.substring(0, verb).strip();
        String rest = uraian.substring(verb);
        String without = rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
        Optional<String> pelaksana = Jabatan.kolom(subject, kolom);
        pemeriksaan.tell(
                Pokok.SUBJEK,
                index,
                "Uraian",
                "Uraian diawali subjek \"" + subject + "\".",
                "Mulai dengan kata kerja; pelaksananya ditunjukkan oleh kolom.",
                new Temuan.Mend(
                        "Hapus subjek",
                        sop -> sop.withAktivitas(index, row -> withoutSubject(row, without, pelaksana))));
    }

    /** Removes the subject from the uraian and, where the row has no pelaksana yet, makes the subject its pelaksana. */
    private static Aktivitas withoutSubject(Aktivitas row, String uraian, Optional<String> pelaksana) {
        Aktivitas without = row.withUraian(uraian);
        return row.pelaksana().isEmpty() && pelaksana.isPresent()
                ? without.withPelaksana(List.of(pelaksana.get()))
                : without;
    }

    private void checkDecision(int index) {
        Aktivitas row = pemeriksaan.row(index);
        if (row.isKeputusan()) {
            return;
        }
        Matcher uraian = DECISION.matcher(row.uraian());
        Matcher keterangan = DECISION.matcher(row.keterangan());
        boolean inUraian = uraian.find();
        if (!inUraian && !keterangan.find()) {
            return;
        }
        Matcher decision = inUraian ? uraian : keterangan;
        String kolom = inUraian ? "Uraian" : "Keterangan";
        pemeriksaan.tell(
                Pokok.KATA_KEPUTUSAN,
                index,
                kolom,
                kolom + " memuat \"" + decision.group() + "\", tetapi aktivitas ini bukan keputusan.",
                "Jadikan keputusan dengan tujuan ya dan tidak, atau ubah kalimatnya.",
                mend(index));
    }

    private Temuan.@Nullable Mend mend(int index) {
        if (index == 0) {
            return null;
        }
        int target = target(index);
        return new Temuan.Mend(
                "Jadikan keputusan, tidak ke " + pemeriksaan.sebutan(target),
                sop -> sop.withAktivitas(
                        index,
                        row -> row.withKeputusan(
                                new Keputusan(null, sop.aktivitas().get(target).nomor()))));
    }

    /**
     * The row that "tidak" should lead to: the last earlier step of the role the papers go back to;
     * otherwise the step before.
     */
    private int target(int index) {
        String uraian = pemeriksaan.row(index).uraian();
        Matcher returned = RETURNED.matcher(uraian);
        if (!returned.find()) {
            return index - 1;
        }
        Optional<String> mentioned = Jabatan.mentions(uraian).stream()
                .filter(mention -> mention.start() >= returned.end())
                .findFirst()
                .flatMap(mention -> Jabatan.kolom(mention.teks(), kolom));
        for (int i = index - 1; i >= 0 && mentioned.isPresent(); i--) {
            if (pemeriksaan.row(i).pelaksana().contains(mentioned.get())) {
                return i;
            }
        }
        return index - 1;
    }
}
