package id.langkah.domain.sop;

import static java.util.stream.IntStream.range;

import id.langkah.domain.Pejabat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random SOPs in which every field is sometimes filled; the same seed gives the same SOPs. */
public final class RandomSops {
    private static final List<String> WORDS = List.of(
            "Menyusun",
            "menelaah",
            "data kinerja",
            "\"laporan\"",
            "C:\\berkas",
            "rencana\naksi",
            "perangkat daerah,",
            "😀",
            "é",
            "<b>",
            "=1+1",
            "'; DROP",
            "±");
    private static final List<String> WAKTU =
            List.of("", "15 menit", "2 Hari", "120 hari kalender", "1,5 jam", "30", "kira-kira");

    private final Random random;

    public RandomSops(long seed) {
        random = new Random(seed);
    }

    public Sop sop() {
        List<String> kolom =
                range(0, random.nextInt(6)).mapToObj(i -> "Kolom " + i).toList();
        int langkah = 1 + random.nextInt(12);
        return new Sop(
                new Identitas(maybe(this::text), text(), texts(), tanggal(), tanggal(), tanggal(), pejabat()),
                new Ketentuan(texts(), texts(), texts(), texts(), texts(), texts()),
                random.nextBoolean() ? Klasifikasi.BELUM : new Klasifikasi("teknis", maybe(this::text), "", "generik"),
                random.nextBoolean() ? LembarKerja.BELUM : new LembarKerja("rutin", text(), maybe(this::text), ""),
                kolom,
                range(1, langkah + 1).mapToObj(nomor -> aktivitas(nomor, kolom)).toList(),
                texts());
    }

    /** A copy with one to three changes. */
    public Sop changed(Sop sop) {
        List<Aktivitas> rows = new ArrayList<>(sop.aktivitas());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(rows.size());
            switch (random.nextInt(4)) {
                case 0 -> rows.add(at, aktivitas(at + 1, sop.pelaksana()));
                case 1 -> rows.add(random.nextInt(rows.size()), rows.remove(at));
                case 2 -> rows.set(at, aktivitas(at + 1, sop.pelaksana()));
                default -> {
                    if (rows.size() > 1) {
                        rows.remove(at);
                    }
                }
            }
        }
        return new Sop(
                sop.identitas(),
                sop.ketentuan(),
                sop.klasifikasi(),
                sop.lembarKerja(),
                sop.pelaksana(),
                rows,
                random.nextBoolean() ? sop.catatan() : texts());
    }

    private Aktivitas aktivitas(int nomor, List<String> kolom) {
        return new Aktivitas(
                random.nextInt(10) == 0 ? 1 : nomor,
                text(),
                kolom.stream().filter(nama -> random.nextInt(3) == 0).toList(),
                new MutuBaku(
                        texts().stream()
                                .map(nama -> new Kelengkapan(nama, random.nextBoolean()))
                                .toList(),
                        Waktu.read(WAKTU.get(random.nextInt(WAKTU.size()))),
                        texts()),
                random.nextInt(4) == 0 ? new Keputusan(random.nextBoolean() ? null : 1, 1) : null,
                random.nextInt(3) == 0 ? Tahap.UTAMA : null,
                maybe(this::text));
    }

    private Pejabat pejabat() {
        return random.nextBoolean()
                ? Pejabat.BELUM
                : new Pejabat(maybe(this::text), text(), "", "19690815 199803 1 008");
    }

    private @Nullable LocalDate tanggal() {
        return random.nextBoolean() ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(999));
    }

    private String maybe(Supplier<String> text) {
        return random.nextBoolean() ? "" : text.get();
    }

    private List<String> texts() {
        return range(0, random.nextInt(4)).mapToObj(i -> text()).toList();
    }

    private String text() {
        return String.join(
                " ",
                range(0, 1 + random.nextInt(5))
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }
}
