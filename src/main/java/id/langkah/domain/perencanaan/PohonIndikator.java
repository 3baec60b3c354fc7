package id.langkah.domain.perencanaan;

import id.langkah.domain.Ejaan;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.KolomIndikator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds a tree from a year's indicators: their sasaran, and the programs that they name. */
public final class PohonIndikator {
    private final int tahun;
    private final int akhir;
    private final Map<String, Sasaran> sasaran = new LinkedHashMap<>();

    private record Sasaran(String nama, List<IndikatorRenstra> indikator, Map<String, Program> program) {}

    private record Program(String nama, String penanggungJawab, List<IndikatorRenstra> indikator) {}

    private PohonIndikator(int tahun, int akhir) {
        this.tahun = tahun;
        this.akhir = akhir;
    }

    /**
     * The tree of the indicators measured in a year.
     *
     * @param akhir the last year of the Renstra, to which the target for its end belongs
     */
    public static PohonKinerja of(Collection<Indikator> indikator, int tahun, int akhir) {
        var pohon = new PohonIndikator(tahun, akhir);
        indikator.stream().filter(Indikator::aktif).forEach(pohon::add);
        return pohon.made();
    }

    private void add(Indikator indikator) {
        String nama = indikator.sasaran().isBlank() ? "Sasaran belum diisi" : indikator.sasaran();
        Sasaran above = sasaran.computeIfAbsent(
                Ejaan.letters(nama), letters -> new Sasaran(nama, new ArrayList<>(), new LinkedHashMap<>()));
        String named = indikator.uraian().program();
        IndikatorRenstra butir = plan(indikator);
        if (named.isBlank()) {
            above.indikator().add(butir);
            return;
        }
        Program program = above.program()
                .computeIfAbsent(
                        Ejaan.letters(named),
                        letters -> new Program(named, indikator.penanggungJawab(), new ArrayList<>()));
        boolean main = indikator.jenis() == Jenis.IKU || indikator.jenis() == Jenis.SASARAN;
        (main ? above.indikator() : program.indikator()).add(butir);
    }

    private IndikatorRenstra plan(Indikator indikator) {
        Indikator pokok = indikator.withUraian(
                indikator.uraian().with(KolomIndikator.SASARAN, "").with(KolomIndikator.PROGRAM, ""));
        Indikator last = indikator.terkini();
        return new IndikatorRenstra(0, pokok, new TreeMap<>())
                .withTarget(akhir, last.target().akhirRenstra())
                .withTarget(tahun, last.target().tahunan());
    }

    private PohonKinerja made() {
        var simpul = new ArrayList<SimpulPohon>();
        for (Sasaran butir : sasaran.values()) {
            simpul.add(SimpulPohon.of(TingkatPohon.SASARAN, butir.nama()).withIndikator(butir.indikator()));
            for (Program program : butir.program().values()) {
                simpul.add(SimpulPohon.of(TingkatPohon.PROGRAM, program.nama())
                        .withPenanggungJawab(program.penanggungJawab())
                        .withIndikator(program.indikator()));
            }
        }
        return new PohonKinerja(simpul);
    }
}
