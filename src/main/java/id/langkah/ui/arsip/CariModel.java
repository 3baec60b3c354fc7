package id.langkah.ui.arsip;

import id.langkah.domain.HasilCari;
import id.langkah.service.CariService;
import id.langkah.ui.kit.Background;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The search over SOPs, runs, indicators and figures, bukti, and the archive. */
public final class CariModel {
    private static final int MOST = 20;

    private final CariService service;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<HasilCari>> temuan = new ReadOnlyObjectWrapper<>(List.of());
    private String kata = "";

    public CariModel(CariService service, Background background) {
        this.service = service;
        this.background = background;
    }

    /** The results, grouped by kind. */
    ReadOnlyObjectProperty<List<HasilCari>> temuan() {
        return temuan.getReadOnlyProperty();
    }

    /** The words sought; blank when there are none yet. */
    String kata() {
        return kata;
    }

    void find(String words) {
        kata = words.strip();
        String wanted = kata;
        if (wanted.isEmpty()) {
            temuan.set(List.of());
        } else {
            background.runLatest(this, () -> service.find(wanted, MOST), temuan::set);
        }
    }
}
