package id.langkah.ui.kinerja.kit;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.service.DataKantor;
import id.langkah.service.KinerjaService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators of one year as last read.
 *
 * @param indikator the indicators in the office's order
 * @param semuaTahun the years that have indicators, the earliest first
 */
public record DataTahun(
        int tahun, List<IndikatorTercatat> indikator, PengaturanKinerja pengaturan, List<Integer> semuaTahun) {

    public DataTahun {
        indikator = List.copyOf(indikator);
        semuaTahun = List.copyOf(semuaTahun);
    }

    public static DataTahun kosong(int tahun) {
        return new DataTahun(tahun, List.of(), PengaturanKinerja.BAKU, List.of());
    }

    /** Reads a year. */
    static DataTahun read(DataKantor services, int tahun) {
        KinerjaService kinerja = services.kinerja();
        return new DataTahun(tahun, kinerja.indikator(tahun), kinerja.pengaturan(), kinerja.tahun());
    }

    public Optional<IndikatorTercatat> find(long id) {
        return indikator.stream()
                .filter(indikatorTercatat -> indikatorTercatat.id() == id)
                .findFirst();
    }

    /** A copy with some indicators replaced. */
    public DataTahun with(Collection<IndikatorTercatat> changed) {
        Map<Long, IndikatorTercatat> byId =
                changed.stream().collect(toMap(IndikatorTercatat::id, indikatorTercatat -> indikatorTercatat));
        return new DataTahun(
                tahun,
                indikator.stream()
                        .map(indikatorTercatat -> byId.getOrDefault(indikatorTercatat.id(), indikatorTercatat))
                        .toList(),
                pengaturan,
                semuaTahun);
    }

    /** The bidang responsible for indicators, each once, in order. */
    public List<String> bidang() {
        return indikator.stream()
                .map(indikatorTercatat ->
                        indikatorTercatat.indikator().penanggungJawab().strip())
                .filter(nama -> !nama.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
