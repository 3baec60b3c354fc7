package id.langkah.ui.arsip;

import id.langkah.domain.HasilCari;
import id.langkah.service.CariService;
import id.langkah.ui.kit.Background;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The search over everything: SOPs, runs, indicators and figures, evidence, archive. */
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

    /** What was found, kind by kind. */
    ReadOnlyObjectProperty<List<HasilCari>> temuan() {
        return temuan.getReadOnlyProperty();
    }

    /** What is sought; blank before anything is. */
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
