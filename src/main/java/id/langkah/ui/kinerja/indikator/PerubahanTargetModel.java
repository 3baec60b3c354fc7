package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.HitungUlang;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The changed targets of one document for one or more indicators. The document is in force from a
 * quarter on; targets of earlier quarters cannot be changed.
 */
final class PerubahanTargetModel {
    static final List<KolomIndikator> KOLOM = Stream.concat(
                    Stream.of(KolomIndikator.TARGET_TAHUN), KolomIndikator.TARGET_TRIWULAN.stream())
            .toList();

    private final PengaturanKinerja pengaturan;
    private final Map<Long, Baris> baris = new LinkedHashMap<>();
    private Triwulan berlaku;

    /** One indicator with the texts of its row. */
    record Baris(IndikatorTercatat tercatat, Map<KolomIndikator, String> teks) {
        Baris {
            teks = Map.copyOf(teks);
        }

        static Baris of(IndikatorTercatat tercatat) {
            Indikator terkini = tercatat.indikator().terkini();
            var teks = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
            KOLOM.forEach(kolom -> teks.put(kolom, kolom.text(terkini)));
            return new Baris(tercatat, teks);
        }

        Baris with(KolomIndikator kolom, String other) {
            var changed = new EnumMap<>(teks);
            changed.put(kolom, other.strip());
            return new Baris(tercatat, changed);
        }

        IsianIndikator isian() {
            return IsianIndikator.of(tercatat.indikator().terkini()).with(teks);
        }
    }

    /**
     * Starts with the targets in force now.
     *
     * @param indikator must not be empty
     */
    PerubahanTargetModel(List<IndikatorTercatat> indikator, PengaturanKinerja pengaturan, Triwulan sekarang) {
        this.pengaturan = pengaturan;
        indikator.forEach(tercatat -> baris.put(tercatat.id(), Baris.of(tercatat)));
        List<Triwulan> open = pilihan();
        this.berlaku = open.stream()
                .filter(triwulan -> triwulan.compareTo(sekarang) >= 0)
                .findFirst()
                .orElse(open.isEmpty() ? Triwulan.IV : open.getLast());
    }

    List<Baris> baris() {
        return List.copyOf(baris.values());
    }

    /**
     * The quarters from which the document may be in force: after the last settled quarter, and not
     * before an earlier change. Empty when the whole year is settled.
     */
    List<Triwulan> pilihan() {
        return Stream.of(Triwulan.values())
                .filter(triwulan -> baris.values().stream().allMatch(butir -> isOpen(butir.tercatat(), triwulan)))
                .toList();
    }

    private static boolean isOpen(IndikatorTercatat tercatat, Triwulan triwulan) {
        boolean settled = tercatat.ditetapkanTerakhir()
                .filter(last -> last.compareTo(triwulan) >= 0)
                .isPresent();
        List<PerubahanTarget> before = tercatat.indikator().perubahan();
        boolean earlier = !before.isEmpty() && before.getLast().berlaku().compareTo(triwulan) > 0;
        return !settled && !earlier;
    }

    Triwulan berlaku() {
        return berlaku;
    }

    void berlaku(Triwulan since) {
        berlaku = since;
    }

    /** Whether a target can be typed: that of the year, and of quarters in which the document is in force. */
    boolean isTyped(KolomIndikator kolom) {
        int quarter = KolomIndikator.TARGET_TRIWULAN.indexOf(kolom) + 1;
        return quarter == 0 || quarter >= berlaku.nomor();
    }

    void type(Baris row, KolomIndikator kolom, String teks) {
        baris.computeIfPresent(row.tercatat().id(), (id, now) -> now.with(kolom, teks));
    }

    /** What needs a look in the typed targets. */
    List<Masalah> temuan() {
        return baris.values().stream()
                .filter(this::isChanged)
                .flatMap(butir -> butir.isian().read(pengaturan).masalah().stream()
                        .filter(masalah -> masalah.tempat().startsWith("Target"))
                        .map(masalah -> new Masalah(
                                masalah.tingkat(),
                                masalah.pesan(),
                                butir.tercatat().indikator().sebutan() + ", " + masalah.tempat(),
                                masalah.saran(),
                                masalah.letak())))
                .toList();
    }

    private boolean isChanged(Baris butir) {
        return !target(butir)
                .equals(butir.tercatat().indikator().terkini().target().withAkhirRenstra(Nilai.BELUM));
    }

    /** The target after the change; before the document is in force, that of earlier documents. */
    private Target target(Baris butir) {
        Target read = butir.isian().indikator(pengaturan).target();
        Indikator lama = butir.tercatat().indikator();
        return new Target(
                read.tahunan(),
                Stream.of(Triwulan.values())
                        .map(triwulan -> triwulan.compareTo(berlaku) < 0
                                ? lama.pada(triwulan).target().triwulan(triwulan)
                                : read.triwulan(triwulan))
                        .toList());
    }

    /**
     * The changed indicators, keyed by number; those with unchanged targets are left out.
     *
     * @param nomor the number of the document; may be blank
     * @param tanggal the date of the document; null when not given
     */
    Map<Long, Indikator> changed(String nomor, @Nullable LocalDate tanggal) {
        var all = new LinkedHashMap<Long, Indikator>();
        for (Baris butir : baris.values()) {
            if (isChanged(butir)) {
                all.put(
                        butir.tercatat().id(),
                        butir.tercatat()
                                .indikator()
                                .berubah(new PerubahanTarget(nomor.strip(), tanggal, berlaku, target(butir))));
            }
        }
        return all;
    }

    /** Why the changes cannot be saved; empty when they can. */
    List<Masalah> check(Map<Long, Indikator> changed) {
        if (changed.isEmpty()) {
            return List.of(Masalah.galat("Belum ada target yang berubah.", "", "Ketik target yang baru di tabelnya."));
        }
        var masalah = new ArrayList<Masalah>();
        changed.forEach((id, indikator) -> Optional.ofNullable(baris.get(id))
                .ifPresent(butir -> masalah.addAll(HitungUlang.refusal(butir.tercatat(), indikator))));
        return masalah;
    }
}
