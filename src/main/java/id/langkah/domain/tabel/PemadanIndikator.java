package id.langkah.domain.tabel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Ejaan;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KolomIndikator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the stored indicator that a row is about: by its kode, or else by its wording. */
final class PemadanIndikator {
    private final Map<Long, IndikatorTercatat> nomor;
    private final Map<String, IndikatorTercatat> kunci;
    private final Map<String, List<IndikatorTercatat>> nama;
    private final Map<Integer, Optional<Long>> dipilih;

    PemadanIndikator(Collection<IndikatorTercatat> ada, Map<Integer, Optional<Long>> dipilih) {
        nomor = ada.stream().collect(toMap(IndikatorTercatat::id, tercatat -> tercatat));
        kunci = ada.stream().collect(toMap(tercatat -> tercatat.indikator().kunci(), tercatat -> tercatat));
        nama = ada.stream()
                .collect(groupingBy(
                        tercatat -> Ejaan.letters(tercatat.indikator().nama())));
        this.dipilih = dipilih;
    }

    /**
     * The result of the search.
     *
     * @param tercatat the stored indicator; empty for a new one
     * @param mirip another indicator that may be meant; empty when there is no doubt
     */
    record Padanan(Optional<IndikatorTercatat> tercatat, Optional<IndikatorTercatat> mirip) {}

    Padanan find(BarisMasuk baris) {
        String words = Ejaan.letters(baris.sel(KolomIndikator.INDIKATOR));
        List<IndikatorTercatat> alike = words.isEmpty() ? List.of() : nama.getOrDefault(words, List.of());
        Optional<Long> chosen = dipilih.getOrDefault(baris.nomor(), Optional.of(-1L));
        if (chosen.isEmpty()) {
            return new Padanan(Optional.empty(), first(alike));
        }
        Optional<IndikatorTercatat> named = chosen.map(nomor::get);
        if (named.isPresent()) {
            return new Padanan(named, named);
        }
        String kode = baris.sel(KolomIndikator.KODE);
        return Indikator.kunciKode(kode)
                .map(kunci -> byKode(kunci, alike, baris))
                .orElseGet(() -> byWords(alike, baris));
    }

    private Padanan byKode(String kunci, List<IndikatorTercatat> alike, BarisMasuk baris) {
        Optional<IndikatorTercatat> same = Optional.ofNullable(this.kunci.get(kunci));
        if (same.isPresent()) {
            return new Padanan(same, Optional.empty());
        }
        List<IndikatorTercatat> unnumbered =
                filter(alike, tercatat -> tercatat.indikator().kode().isBlank() && sameSasaran(baris, tercatat));
        return unnumbered.size() == 1
                ? new Padanan(first(unnumbered), first(unnumbered))
                : new Padanan(Optional.empty(), first(alike));
    }

    private Padanan byWords(List<IndikatorTercatat> alike, BarisMasuk baris) {
        List<IndikatorTercatat> same = filter(alike, tercatat -> sameSasaran(baris, tercatat));
        String jenis = baris.sel(KolomIndikator.JENIS);
        List<IndikatorTercatat> nearer = jenis.isEmpty()
                ? same
                : filter(same, tercatat -> sameWord(tercatat.indikator().jenis().kata(), jenis));
        if (nearer.size() != 1) {
            return new Padanan(Optional.empty(), first(alike));
        }
        boolean numbered = !nearer.getFirst().indikator().kode().isBlank();
        return new Padanan(first(nearer), numbered ? first(nearer) : Optional.empty());
    }

    private static boolean sameSasaran(BarisMasuk baris, IndikatorTercatat tercatat) {
        String theirs = tercatat.indikator().sasaran();
        return baris.sasaran().isBlank() || theirs.isBlank() || sameWord(baris.sasaran(), theirs);
    }

    private static boolean sameWord(String teks, String other) {
        return Ejaan.letters(teks).equals(Ejaan.letters(other));
    }

    private static List<IndikatorTercatat> filter(List<IndikatorTercatat> all, Predicate<IndikatorTercatat> which) {
        return all.stream().filter(which).toList();
    }

    private static Optional<IndikatorTercatat> first(List<IndikatorTercatat> all) {
        return all.stream().findFirst();
    }
}
