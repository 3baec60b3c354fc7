package id.langkah.ui.penulisan;

import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.Penyuntingan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.Suntingan;
import id.langkah.domain.sop.Temuan;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.PenulisanService;
import id.langkah.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A draft while it is edited: its content, the findings of the checker, and what has been saved. */
public final class PenulisanModel {
    private final PenulisanService service;
    private final Background background;
    private final long versiId;
    private final ReadOnlyObjectWrapper<Optional<KonsepDibuka>> konsep = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Penyuntingan>> sunting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Temuan>> temuan = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(true);

    public PenulisanModel(PenulisanService service, Background background, long versiId) {
        this.service = service;
        this.background = background;
        this.versiId = versiId;
    }

    /** The loaded draft; empty until it was loaded. */
    ReadOnlyObjectProperty<Optional<KonsepDibuka>> konsep() {
        return konsep.getReadOnlyProperty();
    }

    /** The editing state of the draft; empty until it was loaded. */
    ReadOnlyObjectProperty<Optional<Penyuntingan>> sunting() {
        return sunting.getReadOnlyProperty();
    }

    /** The findings of the checker at the latest {@link #pause()}. */
    ReadOnlyObjectProperty<List<Temuan>> temuan() {
        return temuan.getReadOnlyProperty();
    }

    /** Whether everything is saved. */
    ReadOnlyBooleanProperty kept() {
        return kept.getReadOnlyProperty();
    }

    /** Whether the draft no longer exists, because it came into force or was deleted. */
    ReadOnlyBooleanProperty ended() {
        return ended.getReadOnlyProperty();
    }

    /** The current content; empty until the draft was loaded. */
    Optional<Sop> sop() {
        return sunting.get().map(Penyuntingan::sop);
    }

    /** The names that a pelaksana may have: first those of the draft, then the others of the library. */
    List<String> pelaksana() {
        return Stream.concat(
                        sop().map(Sop::pelaksana).stream().flatMap(List::stream),
                        konsep.get().map(KonsepDibuka::pelaksana).stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** Loads the draft, unless it was loaded before. */
    void load() {
        if (konsep.get().isPresent() || ended.get()) {
            return;
        }
        background.run(
                () -> KonsepDibuka.read(service, versiId),
                read -> {
                    if (read.draft().status() != Status.KONSEP) {
                        end();
                        return;
                    }
                    konsep.set(Optional.of(read));
                    sunting.set(Optional.of(Penyuntingan.of(read.draft().sop())));
                    check();
                },
                gone -> end());
    }

    private void end() {
        kept.set(true);
        konsep.set(Optional.empty());
        sunting.set(Optional.empty());
        ended.set(true);
    }

    void edit(Suntingan suntingan) {
        change(now -> now.with(suntingan));
    }

    void undo() {
        change(Penyuntingan::undo);
    }

    void redo() {
        change(Penyuntingan::redo);
    }

    private void change(UnaryOperator<Penyuntingan> change) {
        sunting.get().ifPresent(now -> {
            Penyuntingan next = change.apply(now);
            if (!next.sop().equals(now.sop())) {
                kept.set(false);
            }
            sunting.set(Optional.of(next));
        });
    }

    /** Saves and checks the draft; to be called when nothing was typed for a moment. */
    void pause() {
        save(() -> {});
        check();
    }

    /** Saves the draft. */
    void save(Runnable done) {
        change(Penyuntingan::pause);
        if (kept.get() || sop().isEmpty()) {
            done.run();
            return;
        }
        Sop now = sop().get();
        background.run(() -> service.save(versiId, now), versi -> {
            kept.set(sop().filter(now::equals).isPresent());
            done.run();
        });
    }

    private void check() {
        Optional<KonsepDibuka> read = konsep.get();
        Optional<Sop> now = sop();
        if (read.isPresent() && now.isPresent()) {
            background.runLatest(this, () -> read.get().pemeriksa().check(now.get()), found -> {
                if (sop().filter(now.get()::equals).isPresent()) {
                    temuan.set(found);
                }
            });
        }
    }

    /** Applies the mend of a finding, if the finding still exists. */
    void mend(Temuan which) {
        Temuan.Mend mend = which.mend();
        boolean stands = sop().flatMap(now -> konsep.get().filter(read -> read.isFound(which, now)))
                .isPresent();
        if (mend != null && stands) {
            edit(Suntingan.mend(mend));
        }
        pause();
    }

    /** Puts the draft into force, or tells why that is refused. */
    void enact(Consumer<VersiSop> done, Consumer<MasalahException> refused) {
        save(() -> background.run(
                () -> service.enact(versiId),
                versi -> {
                    end();
                    done.accept(versi);
                },
                refused));
    }

    /** Deletes the draft. */
    void discard(Runnable done) {
        end();
        background.act(() -> service.discard(versiId), done);
    }
}
