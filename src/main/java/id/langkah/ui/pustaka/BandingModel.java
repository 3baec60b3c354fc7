package id.langkah.ui.pustaka;

import id.langkah.domain.sop.Perubahan;
import id.langkah.domain.sop.Sandingan;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.PustakaService;
import id.langkah.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Compares two versions of an SOP. */
public final class BandingModel {
    private final PustakaService service;
    private final Background background;
    private final long lama;
    private final long baru;
    private final ReadOnlyObjectWrapper<Optional<Banding>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param lama the older version, as in {@code VersiSop}
     * @param baru the newer one
     */
    public BandingModel(PustakaService service, Background background, long lama, long baru) {
        this.service = service;
        this.background = background;
        this.lama = lama;
        this.baru = baru;
    }

    /**
     * The comparison.
     *
     * @param perubahan the differences in sentences
     */
    record Banding(VersiSop lama, VersiSop baru, List<String> perubahan, List<Sandingan.Pasangan> baris) {}

    /** The comparison; empty until it was read. */
    ReadOnlyObjectProperty<Optional<Banding>> shown() {
        return shown.getReadOnlyProperty();
    }

    void load() {
        background.runLatest(this, this::read, read -> shown.set(Optional.of(read)));
    }

    private Banding read() {
        VersiSop before = service.versi(lama);
        VersiSop after = service.versi(baru);
        return new Banding(
                before, after, Perubahan.between(before.sop(), after.sop()), Sandingan.of(before.sop(), after.sop()));
    }
}
