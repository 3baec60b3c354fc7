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

/** Edits drafts (konsep) of SOPs and puts them into force. */
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

    /** Starts a draft of a new SOP for the office in the settings. */
    public VersiSop begin() {
        Kantor kept = kantor.kantor();
        Kantor own = kept.isContoh() ? Kantor.BELUM : kept;
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

    /** Starts a draft of another SOP with the content of a version, except nomor and dates. */
    public VersiSop copy(long versiId) {
        Sop sop = store.versi(versiId).sop();
        Identitas old = sop.identitas();
        return konsep.begin(
                sop.withIdentitas(new Identitas(
                        "", old.nama() + " (salinan)", old.instansi(), null, null, null, old.disahkanOleh())),
                clock.get());
    }

    /**
     * Starts a draft of the SOP's next version with the content of its newest one; returns the
     * existing draft when there is one.
     */
    public VersiSop revise(long sopId) {
        Sop newest = konsep.newest(sopId)
                .or(() -> konsep.of(sopId))
                .map(VersiSop::sop)
                .orElseThrow();
        return konsep.revise(sopId, newest, clock.get());
    }

    /** One version. @throws MasalahException when it does not exist */
    public VersiSop get(long versiId) {
        return store.versi(versiId);
    }

    /** The version that the draft will replace; empty for a new SOP. */
    public Optional<VersiSop> before(VersiSop draft) {
        return konsep.newest(draft.sopId());
    }

    /** Stores the content of a draft. */
    public VersiSop save(long versiId, Sop sop) {
        return konsep.save(versiId, sop, clock.get());
    }

    /**
     * Puts a draft into force; it replaces the version in force until now.
     *
     * @throws MasalahException with what is still missing; it then stays a draft
     */
    public VersiSop enact(long versiId) {
        List<Masalah> masalah = Pemberlakuan.check(store.versi(versiId).sop());
        if (!masalah.isEmpty()) {
            throw new MasalahException(masalah);
        }
        return konsep.enact(versiId, clock.get());
    }

    /** Deletes a draft. */
    public void discard(long versiId) {
        konsep.discard(versiId);
    }

    /** The names of the pelaksana in the whole library, by name. */
    public List<String> pelaksana() {
        return store.pelaksana();
    }

    /** The checker, for the present library and working hours. */
    public Pemeriksa pemeriksa() {
        return new Pemeriksa(kantor.jamKerja().menitPerHari(), store.nama());
    }
}
