package id.langkah.domain.bagan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random SOPs and measures: unusual ones, and small ordinary ones. */
public final class SopAcak {
    private final Random random;

    public SopAcak(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A random SOP with at most this many steps and pelaksana, with keputusan that lead anywhere
     * and steps with several pelaksana or none.
     */
    public Sop next(int mostRows, int mostColumns) {
        int rows = 1 + random.nextInt(mostRows);
        int columns = 1 + random.nextInt(mostColumns);
        double keputusan = random.nextDouble();
        double several = random.nextBoolean() ? 0 : random.nextDouble() / 2;
        double none = random.nextBoolean() ? 0 : random.nextDouble() / 2;
        List<String> pelaksana = IntStream.range(0, columns)
                .mapToObj(column -> "Pelaksana " + column)
                .toList();
        var aktivitas = new ArrayList<Aktivitas>();
        for (int row = 0; row < rows; row++) {
            Set<String> own = new LinkedHashSet<>();
            if (random.nextDouble() >= none) {
                own.add(pelaksana.get(random.nextInt(columns)));
                while (random.nextDouble() < several) {
                    own.add(pelaksana.get(random.nextInt(columns)));
                }
            }
            aktivitas.add(
                    aktivitas(row + 1, List.copyOf(own), random.nextDouble() < keputusan ? keputusan(rows) : null));
        }
        return sop(pelaksana, aktivitas);
    }

    /** An SOP of plain steps, with pelaksana in turn. */
    Sop lurus(int rows) {
        List<String> pelaksana = List.of("Staf", "Kepala");
        return sop(
                pelaksana,
                IntStream.range(0, rows)
                        .mapToObj(row -> aktivitas(row + 1, List.of(pelaksana.get(row % 2)), null))
                        .toList());
    }

    private Keputusan keputusan(int rows) {
        Integer ya = random.nextInt(3) == 0 ? 1 + random.nextInt(rows) : null;
        return new Keputusan(ya, 1 + random.nextInt(rows));
    }

    ChartMeasures ukuran(Sop sop) {
        List<Double> baris = IntStream.range(0, sop.aktivitas().size())
                .mapToObj(row -> 30.0 + random.nextInt(60))
                .toList();
        double halaman = random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : 60.0 + random.nextInt(600);
        return new ChartMeasures(26 + random.nextInt(100), baris, halaman, 16 + random.nextInt(10));
    }

    static Aktivitas aktivitas(int nomor, List<String> pelaksana, @Nullable Keputusan keputusan) {
        return new Aktivitas(nomor, "Langkah " + nomor, pelaksana, MutuBaku.BELUM, keputusan, null, "");
    }

    static Sop sop(List<String> pelaksana, List<Aktivitas> aktivitas) {
        return new Sop(
                Contoh.identitas("Contoh"),
                Ketentuan.BELUM,
                Klasifikasi.BELUM,
                LembarKerja.BELUM,
                pelaksana,
                aktivitas,
                List.of());
    }
}
