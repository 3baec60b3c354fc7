package id.langkah.ui.kinerja.formulir;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.service.FormulirService;
import id.langkah.service.PratinjauFormulir;
import id.langkah.service.SemulaFormulir;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The preview of importing returned forms. */
public final class FormulirModel {
    private final FormulirService service;
    private final Background background;

    public FormulirModel(FormulirService service, Background background) {
        this.service = service;
        this.background = background;
    }

    /** Reads the forms; nothing is stored. */
    public void preview(List<Path> berkas, Consumer<PratinjauFormulir> done) {
        background.runLong("Membaca formulir", progress -> service.preview(berkas, progress::at), done);
    }

    /** Imports what was previewed, all or nothing. */
    public void take(
            PratinjauFormulir pratinjau, String oleh, Consumer<Taken> done, Consumer<MasalahException> refused) {
        background.run(
                () -> {
                    SemulaFormulir semula = service.semula(pratinjau);
                    return new Taken(service.take(pratinjau, oleh), semula);
                },
                done,
                refused);
    }

    /**
     * The result of an import.
     *
     * @param dijawab the requests after the import
     */
    public record Taken(List<PermintaanData> dijawab, SemulaFormulir semula) {}

    /** Undoes an import of forms. */
    void takeBack(PratinjauFormulir pratinjau, Taken taken, String oleh, Runnable done) {
        background.act(() -> service.takeBack(pratinjau, taken.semula(), oleh), done);
    }

    Background background() {
        return background;
    }
}
