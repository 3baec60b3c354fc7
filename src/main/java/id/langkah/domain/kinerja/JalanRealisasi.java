package id.langkah.domain.kinerja;

import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDilepas;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diarsipkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikembalikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDikaitkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitolak;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.TandaDicabut;
import id.langkah.domain.kinerja.Realisasi.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Folds the facts of a figure's trail into its state. Each fact was checked when it was recorded,
 * so none is refused here.
 */
final class JalanRealisasi {
    private final List<Bukti> bukti = new ArrayList<>();
    private final List<Perbaikan> perbaikan = new ArrayList<>();
    private final List<PerubahanNilai> perubahan = new ArrayList<>();
    private final Map<Status, TandaTangan> tanda = new EnumMap<>(Status.class);
    private Nilai nilai = Nilai.BELUM;
    private Analisis analisis = Analisis.BELUM;
    private Status status = Status.DRAF;

    static JalanRealisasi of(List<JejakRealisasi> jejak) {
        var jalan = new JalanRealisasi();
        jejak.forEach(jejakRealisasi -> jalan.take(jejakRealisasi.tanda(), jejakRealisasi.peristiwa()));
        return jalan;
    }

    Nilai nilai() {
        return nilai;
    }

    Analisis analisis() {
        return analisis;
    }

    Status status() {
        return status;
    }

    List<Bukti> bukti() {
        return List.copyOf(bukti);
    }

    List<Perbaikan> perbaikan() {
        return List.copyOf(perbaikan);
    }

    List<PerubahanNilai> perubahan() {
        return List.copyOf(perubahan);
    }

    Optional<TandaTangan> tanda(Status which) {
        return Optional.ofNullable(tanda.get(which));
    }

    private void take(TandaTangan by, PeristiwaRealisasi peristiwa) {
        switch (peristiwa) {
            case Diisi fact -> type(fact.nilai(), by);
            case Dijelaskan fact -> analisis = fact.analisis();
            case BuktiDitambah fact -> add(fact.bukti());
            case BuktiDilepas fact -> bukti.removeIf(ada -> ada.kunci().equals(fact.kunci()));
            case Dikumpulkan fact -> reach(Status.TERKUMPUL, by);
            case Diverifikasi fact -> reach(Status.DIVERIFIKASI, by);
            case Dikembalikan fact -> fallTo(Status.DRAF);
            case Ditetapkan fact -> reach(Status.DITETAPKAN, by);
            case Diarsipkan fact -> reach(Status.DIARSIPKAN, by);
            case PerbaikanDiusulkan fact -> perbaikan.add(Perbaikan.proposed(perbaikan.size() + 1, nilai, fact, by));
            case PerbaikanDikaitkan fact -> last(lama -> lama.tiedTo(fact.pengerjaan()));
            case PerbaikanDitandai fact -> sign(fact, by);
            case TandaDicabut fact -> last(lama -> lama.without(fact.tahap()));
            case PerbaikanDitolak fact -> last(lama -> lama.refused(by, fact.alasan()));
        }
    }

    /** A figure typed again after verification goes back to Terkumpul. */
    private void type(Nilai menjadi, TandaTangan by) {
        change(menjadi, by, 0);
        if (status == Status.DIVERIFIKASI) {
            fallTo(Status.TERKUMPUL);
        }
    }

    private void change(Nilai menjadi, TandaTangan by, int nomorPerbaikan) {
        if (!menjadi.equals(nilai)) {
            perubahan.add(new PerubahanNilai(by, nilai, menjadi, nomorPerbaikan));
        }
        nilai = menjadi;
    }

    private void add(Bukti butir) {
        bukti.removeIf(ada -> ada.kunci().equals(butir.kunci()));
        bukti.add(butir);
    }

    private void reach(Status next, TandaTangan by) {
        status = next;
        tanda.put(next, by);
    }

    private void fallTo(Status lower) {
        status = lower;
        tanda.keySet().removeIf(state -> state.compareTo(lower) > 0);
    }

    private void sign(PerbaikanDitandai fact, TandaTangan by) {
        last(lama -> lama.signed(fact, by));
        Perbaikan signed = perbaikan.getLast();
        if (signed.isDisetujui()) {
            change(signed.menjadi(), by, signed.nomor());
            signed.bukti().forEach(this::add);
        }
    }

    private void last(UnaryOperator<Perbaikan> change) {
        perbaikan.set(perbaikan.size() - 1, change.apply(perbaikan.getLast()));
    }
}
