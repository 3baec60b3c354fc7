package id.langkah.domain.sop;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds steps without a pelaksana, columns without a step, and roles in the text that have no column. */
final class PeriksaPelaksana {
    private final Pemeriksaan pemeriksaan;
    private final List<String> kolom;

    PeriksaPelaksana(Pemeriksaan pemeriksaan) {
        this.pemeriksaan = pemeriksaan;
        kolom = pemeriksaan.sop().pelaksana();
    }

    void check() {
        checkColumns();
        for (int i = 0; i < pemeriksaan.size(); i++) {
            if (pemeriksaan.row(i).pelaksana().isEmpty()) {
                tellNobody(i);
            }
            if (!kolom.isEmpty()) {
                checkRoles(i);
            }
        }
    }

    /** Reports columns without a step, but only once some step has a pelaksana. */
    private void checkColumns() {
        Set<String> used = new HashSet<>();
        pemeriksaan.sop().aktivitas().forEach(row -> used.addAll(row.pelaksana()));
        if (used.isEmpty()) {
            return;
        }
        for (String nama : kolom) {
            if (!used.contains(nama)) {
                pemeriksaan.tell(
                        Pokok.KOLOM_TANPA_AKTIVITAS,
                        "Kolom Pelaksana",
                        "\"" + nama + "\" tidak mengerjakan satu pun aktivitas.",
                        "Tetapkan aktivitasnya, atau hapus kolomnya.",
                        new Temuan.Mend(
                                "Hapus kolom \"" + nama + "\"",
                                sop -> sop.withPelaksana(sop.pelaksana().stream()
                                        .filter(teks -> !teks.equals(nama))
                                        .toList())));
            }
        }
    }

    private void tellNobody(int index) {
        String likely = likely(index);
        pemeriksaan.tell(
                Pokok.TANPA_PELAKSANA,
                index,
                "Pelaksana",
                "Pelaksana belum ditetapkan.",
                likely == null ? "Tetapkan siapa yang mengerjakannya." : "Menurut uraian, mungkin \"" + likely + "\".",
                likely == null
                        ? null
                        : new Temuan.Mend(
                                "Tetapkan \"" + likely + "\"",
                                sop -> sop.withAktivitas(index, row -> row.withPelaksana(List.of(likely)))));
    }

    /**
     * The likely pelaksana of a step: the subject of its uraian, or the role that the step before
     * hands over to; null when unknown.
     */
    private @Nullable String likely(int index) {
        String uraian = pemeriksaan.row(index).uraian();
        int verb = Jabatan.verbAfterSubject(uraian, kolom);
        if (verb > 0) {
            return Jabatan.kolom(uraian.substring(0, verb), kolom).orElse(null);
        }
        if (index == 0 || pemeriksaan.row(index - 1).isKeputusan()) {
            return null;
        }
        List<Jabatan.Mention> before =
                Jabatan.mentions(pemeriksaan.row(index - 1).uraian());
        return before.isEmpty()
                ? null
                : Jabatan.kolom(before.getLast().teks(), kolom)
                        .filter(nama -> !pemeriksaan.row(index - 1).pelaksana().contains(nama))
                        .orElse(null);
    }

    private void checkRoles(int index) {
        for (Jabatan.Mention mention : Jabatan.mentions(pemeriksaan.row(index).uraian())) {
            Optional<String> meant = Jabatan.kolom(mention.teks(), kolom);
            if (meant.isPresent()) {
                continue;
            }
            String nearest = Jabatan.nearest(mention.teks(), kolom);
            pemeriksaan.tell(
                    Pokok.JABATAN_BUKAN_KOLOM,
                    index,
                    "Uraian",
                    "\"" + mention.teks() + "\" tidak ada pada kolom Pelaksana.",
                    nearest == null
                            ? "Tambahkan kolomnya bila ikut mengerjakan, atau samakan namanya."
                            : "Mungkin maksudnya \"" + nearest + "\".",
                    nearest == null ? null : mend(index, mention.teks(), nearest));
        }
    }

    private static Temuan.Mend mend(int index, String from, String to) {
        return new Temuan.Mend(
                "Ganti menjadi \"" + to + "\"",
                sop -> sop.withAktivitas(
                        index, row -> row.withUraian(row.uraian().replace(from, to))));
    }
}
