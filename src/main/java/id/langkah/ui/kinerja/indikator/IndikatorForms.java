package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.ui.kit.EvenPane;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of an indicator, laid out in groups. */
final class IndikatorForms {
    static final Set<KolomIndikator> POKOK = EnumSet.of(
            KolomIndikator.KODE,
            KolomIndikator.JENIS,
            KolomIndikator.SASARAN,
            KolomIndikator.INDIKATOR,
            KolomIndikator.SATUAN,
            KolomIndikator.BOBOT,
            KolomIndikator.PENANGGUNG_JAWAB,
            KolomIndikator.AKTIF);
    static final Set<KolomIndikator> UKURAN = EnumSet.range(KolomIndikator.TIPE, KolomIndikator.SKALA);
    static final Set<KolomIndikator> LAIN = lain();

    /** The letters of a quarter's target that are at least seen. */
    private static final int FIGURE = 6;

    private final IndikatorFormModel model;
    private final IndikatorFields fields;
    private @Nullable Node first;

    IndikatorForms(IndikatorFormModel model, IndikatorFields fields) {
        this.model = model;
        this.fields = fields;
    }

    /** The field of the name; empty before it is made. */
    Optional<Node> first() {
        return Optional.ofNullable(first);
    }

    /** The fields that are often left empty. */
    private static Set<KolomIndikator> lain() {
        var all = EnumSet.allOf(KolomIndikator.class);
        all.removeAll(POKOK);
        all.removeAll(UKURAN);
        all.removeAll(EnumSet.range(KolomIndikator.TARGET_TAHUN, KolomIndikator.TARGET_RENSTRA));
        all.remove(KolomIndikator.NOMOR);
        return all;
    }

    /** A folded section with the fields that are often left empty; its title counts the filled ones. */
    Node others() {
        var form = form(LAIN);
        long filled = LAIN.stream()
                .filter(kolom -> !model.isian().get().teks(kolom).isBlank())
                .count();
        var pane = new TitledPane(
                "Keterangan lain: definisi, rumus, sumber data, pembanding"
                        + (filled == 0 ? "" : ", " + filled + " terisi"),
                form);
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }

    Form form(Set<KolomIndikator> kolom) {
        var form = new Form();
        for (KolomIndikator which : kolom) {
            Node field = fields.field(which);
            first = which == KolomIndikator.INDIKATOR ? field : first;
            form.row(which.kata(), field, hint(which));
        }
        return form;
    }

    /** The fields for targets of year, quarters and Renstra. */
    Form targets() {
        var quarters = new ArrayList<Node>();
        for (KolomIndikator kolom : KolomIndikator.TARGET_TRIWULAN) {
            Node field = fields.field(kolom);
            field.setAccessibleText(kolom.kata());
            if (field instanceof TextField figure) {
                figure.setPrefColumnCount(FIGURE);
            }
            quarters.add(new VBox(ScreenText.caption(kolom.kata().replace("Target ", "")), field));
        }
        var form = new Form().row(KolomIndikator.TARGET_TAHUN.kata(), fields.field(KolomIndikator.TARGET_TAHUN));
        form.row("Target triwulan", new EvenPane(FIGURE, quarters));
        return form.row(KolomIndikator.TARGET_RENSTRA.kata(), fields.field(KolomIndikator.TARGET_RENSTRA));
    }

    /** The explanation below a field; blank for most. */
    private static String hint(KolomIndikator kolom) {
        return switch (kolom) {
            case RUMUS -> "Rumus menurut dokumen IKU.";
            case SKALA -> "Hanya untuk predikat; kosong berarti dikenali dari predikatnya.";
            default -> "";
        };
    }
}
