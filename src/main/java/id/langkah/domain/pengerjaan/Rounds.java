package id.langkah.domain.pengerjaan;

import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDilepas;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import id.langkah.domain.sop.Sop;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rounds of a run while its facts are folded, in the order in which they were opened. */
final class Rounds {
    private final Sop sop;
    private final List<Putaran> putaran = new ArrayList<>();

    Rounds(Sop sop) {
        this.sop = sop;
    }

    void addAll(Rounds other) {
        putaran.addAll(other.putaran);
    }

    List<Putaran> list() {
        return List.copyOf(putaran);
    }

    void answer(KelengkapanDijawab fact, LocalDateTime saat) {
        butir(fact.aktivitas(), fact.butir(), lama -> answered(lama, fact, saat));
    }

    void attach(LampiranDitambah fact) {
        butir(fact.aktivitas(), fact.butir(), lama -> added(lama, fact.lampiran()));
    }

    void detach(LampiranDilepas fact) {
        butir(fact.aktivitas(), fact.butir(), lama -> removed(lama, fact.sidik()));
    }

    /** Opens a round of a row. */
    void reach(int aktivitas, LocalDateTime saat) {
        int before = (int)
                putaran.stream().filter(lama -> lama.aktivitas() == aktivitas).count();
        List<Butir> butir = sop.aktivitas().get(aktivitas).mutuBaku().kelengkapan().stream()
                .map(kelengkapan -> new Butir(kelengkapan, Jawaban.BELUM, saat, List.of()))
                .toList();
        putaran.add(Putaran.open(aktivitas, before + 1, saat, butir));
    }

    /** Ends the round opened last. */
    void leave(UnaryOperator<Putaran> end) {
        replace(putaran.size() - 1, end);
    }

    private static Butir answered(Butir lama, KelengkapanDijawab fact, LocalDateTime saat) {
        boolean same = lama.keadaan() == fact.jawaban().keadaan();
        return new Butir(lama.kelengkapan(), fact.jawaban(), same ? lama.sejak() : saat, lama.lampiran());
    }

    /** Answers the open items of a row with ada. */
    void answerAll(int aktivitas, LocalDateTime saat) {
        int many = putaran.get(lastOf(aktivitas)).butir().size();
        for (int i = 0; i < many; i++) {
            var there = new KelengkapanDijawab(aktivitas, i, Jawaban.of(Keadaan.ADA));
            butir(aktivitas, i, lama -> lama.keadaan() == Keadaan.BELUM ? answered(lama, there, saat) : lama);
        }
    }

    private static Butir added(Butir lama, Lampiran lampiran) {
        var all = new ArrayList<>(lama.lampiran());
        all.removeIf(ada -> ada.sidik().equals(lampiran.sidik()));
        all.add(lampiran);
        return new Butir(lama.kelengkapan(), lama.jawaban(), lama.sejak(), all);
    }

    private static Butir removed(Butir lama, String sidik) {
        return new Butir(
                lama.kelengkapan(),
                lama.jawaban(),
                lama.sejak(),
                lama.lampiran().stream()
                        .filter(ada -> !ada.sidik().equals(sidik))
                        .toList());
    }

    private void butir(int aktivitas, int index, UnaryOperator<Butir> change) {
        replace(lastOf(aktivitas), lama -> lama.with(index, change));
    }

    /** Sets the times of a round typed by hand. */
    void set(WaktuDitetapkan fact) {
        for (int i = 0; i < putaran.size(); i++) {
            Putaran butir = putaran.get(i);
            if (butir.aktivitas() == fact.aktivitas() && butir.nomor() == fact.putaran()) {
                putaran.set(i, butir.at(fact.mulai(), fact.selesai()));
            }
        }
    }

    private int lastOf(int aktivitas) {
        for (int i = putaran.size() - 1; i >= 0; i--) {
            if (putaran.get(i).aktivitas() == aktivitas) {
                return i;
            }
        }
        throw new IllegalArgumentException("row " + aktivitas + " was never reached");
    }

    private void replace(int index, UnaryOperator<Putaran> change) {
        putaran.set(index, change.apply(putaran.get(index)));
    }
}
