package id.langkah.domain.sop;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds durations that are missing, unreadable, misspelled, or far from all others. */
final class PeriksaWaktu {
    private static final Pattern MENT = Pattern.compile("(?i)\\bment\\b");
    private static final Pattern BARE = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /** A duration is far when it is this many times the median, or less than the same fraction of it. */
    private static final int FAR = 50;

    /** With fewer durations than this none is called far. */
    private static final int FEWEST = 4;

    private final Pemeriksaan pemeriksaan;

    /** The duration of each row in minutes of working time; empty where it cannot be read. */
    private final List<OptionalLong> menit;

    PeriksaWaktu(Pemeriksaan pemeriksaan, int menitPerHari) {
        this.pemeriksaan = pemeriksaan;
        menit = pemeriksaan.sop().aktivitas().stream()
                .map(row -> row.mutuBaku().waktu().menit(menitPerHari))
                .toList();
    }

    void check() {
        checkBare();
        for (int i = 0; i < pemeriksaan.size(); i++) {
            Waktu waktu = waktu(i);
            if (waktu.isEmpty()) {
                pemeriksaan.tell(
                        Pokok.WAKTU_KOSONG,
                        i,
                        "Waktu",
                        "Waktu belum diisi.",
                        "Isi waktu baku, misalnya \"15 menit\".",
                        null);
            } else if (!waktu.isReadable()) {
                pemeriksaan.tell(
                        Pokok.WAKTU_TIDAK_TERBACA,
                        i,
                        "Waktu",
                        "Waktu \"" + waktu.teks() + "\" tidak terbaca.",
                        "Tulis angka dan satuannya, misalnya \"15 menit\" atau \"2 hari\".",
                        null);
            } else {
                checkSpelling(i, waktu.teks());
                checkAssumed(i, waktu);
                checkFar(i);
            }
        }
    }

    /**
     * Reports durations without a unit, with one mend for all of them, since they come from a
     * column whose head says the unit.
     */
    private void checkBare() {
        List<Integer> bare = IntStream.range(0, pemeriksaan.size())
                .filter(i -> BARE.matcher(waktu(i).teks()).matches())
                .boxed()
                .toList();
        if (!bare.isEmpty()) {
            pemeriksaan.tell(
                    Pokok.WAKTU_EJAAN,
                    "Kolom Waktu",
                    bare.size() + " aktivitas menulis waktu tanpa satuan; dibaca sebagai menit.",
                    "Tulis satuannya.",
                    new Temuan.Mend("Tulis satuan menit", sop -> {
                        Sop mended = sop;
                        for (int i : bare) {
                            mended = withWaktu(mended, i, teks -> teks + " menit");
                        }
                        return mended;
                    }));
        }
    }

    private void checkSpelling(int index, String teks) {
        if (MENT.matcher(teks).find()) {
            String spelled = MENT.matcher(teks).replaceAll("menit");
            pemeriksaan.tell(
                    Pokok.WAKTU_EJAAN,
                    index,
                    "Waktu",
                    "Waktu \"" + teks + "\" dibaca sebagai \"" + spelled + "\".",
                    "Samakan ejaannya bila benar.",
                    new Temuan.Mend("Tulis \"" + spelled + "\"", sop -> withWaktu(sop, index, old -> spelled)));
        }
    }

    private void checkAssumed(int index, Waktu waktu) {
        waktu.anggapan()
                .ifPresent(meant -> pemeriksaan.tell(
                        Pokok.WAKTU_EJAAN,
                        index,
                        "Waktu",
                        "Waktu \"" + waktu.teks() + "\" dihitung sebagai " + meant + ".",
                        "Tulis satu waktu baku bila bukan itu maksudnya.",
                        new Temuan.Mend("Tulis \"" + meant + "\"", sop -> withWaktu(sop, index, old -> meant))));
    }

    private void checkFar(int index) {
        long own = menit.get(index).orElse(0);
        List<Long> all = menit.stream()
                .flatMapToLong(OptionalLong::stream)
                .sorted()
                .boxed()
                .toList();
        if (all.size() < FEWEST) {
            return;
        }
        long middle = all.get((all.size() - 1) / 2);
        if (own >= middle * FAR || own * FAR <= middle) {
            pemeriksaan.tell(
                    Pokok.WAKTU_JAUH,
                    index,
                    "Waktu",
                    "Waktu \""
                            + waktu(index).teks()
                            + "\" jauh dari aktivitas lain, yang umumnya "
                            + middle
                            + " menit.",
                    "Periksa angka dan satuannya; sebutkan hari kerja atau hari kalender.",
                    null);
        }
    }

    private Waktu waktu(int index) {
        return pemeriksaan.row(index).mutuBaku().waktu();
    }

    private static Sop withWaktu(Sop sop, int index, UnaryOperator<String> teks) {
        return sop.withAktivitas(index, row -> {
            Waktu waktu = Waktu.read(teks.apply(row.mutuBaku().waktu().teks()));
            return row.withMutuBaku(row.mutuBaku().withWaktu(waktu));
        });
    }
}
