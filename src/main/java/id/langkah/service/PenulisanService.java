package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.Pemberlakuan;
import id.langkah.domain.sop.Pemeriksa;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.KonsepStore;
import id.langkah.sqlite.SopStore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes SOPs: begins drafts, keeps what is written, and puts them in force. */
public final class PenulisanService {
    private final SopStore store;
    private final KonsepStore konsep;
    private final KantorStore kantor;
    private final Supplier<LocalDateTime> clock;

    public PenulisanService(Database database, Supplier<LocalDateTime> clock) {
        this.store = new SopStore(database);
        this.konsep = new KonsepStore(database);
        this.kantor = new KantorStore(database);
        this.clock = clock;
    }

    /** A draft from nothing, of the office that the settings name. */
    public VersiSop begin() {
        Kantor own = kantor.kantor();
        var identitas = new Identitas("", "", own.kop(), null, null, null, own.penandatangan());
        return konsep.begin(
                new Sop(
                        identitas,
                        Ketentuan.BELUM,
                        Klasifikasi.BELUM,
                        LembarKerja.BELUM,
                        List.of(),
                        List.of(),
                        List.of()),
                clock.get());
    }

    /** The draft of another SOP that says what this version says, but for its nomor and dates. */
    public VersiSop copy(long versiId) {
        Sop sop = store.versi(versiId).sop();
        Identitas old = sop.identitas();
        return konsep.begin(
                sop.withIdentitas(new Identitas(
                        "", old.nama() + " (salinan)", old.instansi(), null, null, null, old.disahkanOleh())),
                clock.get());
    }

    /**
     * The draft of the SOP's next version, which begins as its newest one; the draft that is there
     * already, where there is one.
     */
    public VersiSop revise(long sopId) {
        Sop newest = konsep.newest(sopId)
                .or(() -> konsep.of(sopId))
                .map(VersiSop::sop)
                .orElseThrow();
        return konsep.revise(sopId, newest, clock.get());
    }

    public VersiSop get(long versiId) {
        return store.versi(versiId);
    }

    /** What the draft is the next version of; empty for an SOP that has no other version. */
    public Optional<VersiSop> before(VersiSop draft) {
        return konsep.newest(draft.sopId());
    }

    /** Keeps what the draft says now. */
    public VersiSop save(long versiId, Sop sop) {
        return konsep.save(versiId, sop, clock.get());
    }

    /**
     * Puts the draft in force; the version that was in force is replaced.
     *
     * @throws MasalahException what it does not say yet; it stays a draft then
     */
    public VersiSop enact(long versiId) {
        List<Masalah> masalah = Pemberlakuan.check(store.versi(versiId).sop());
        if (!masalah.isEmpty()) {
            throw new MasalahException(masalah);
        }
        return konsep.enact(versiId, clock.get());
    }

    /** Throws the draft away. */
    public void discard(long versiId) {
        konsep.discard(versiId);
    }

    /** Whoever points out what may be mended, as the library and the working hours are now. */
    public Pemeriksa pemeriksa() {
        return new Pemeriksa(kantor.jamKerja().menitPerHari(), store.nama());
    }
}
