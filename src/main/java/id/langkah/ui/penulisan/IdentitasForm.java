package id.langkah.ui.penulisan;

import static java.util.Comparator.comparing;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.IndukSop;
import id.langkah.domain.sop.KolomSop;
import id.langkah.domain.sop.KolomSop.Bentuk;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** Input fields for the identity page, the klasifikasi and the Lembar Kerja of a draft. */
final class IdentitasForm extends VBox {
    private final PenulisanModel model;
    private final List<SopFields> parts = new ArrayList<>();

    IdentitasForm(PenulisanModel model) {
        this.model = model;
        getStyleClass().addAll("stack-wide", "penulisan-identitas");
        add("Halaman identitas", kolom -> kolom.bentuk() != Bentuk.BUTIR && isHead(kolom));
        add("Isi halaman identitas", kolom -> kolom.bentuk() == Bentuk.BUTIR);
        add(
                "Klasifikasi dan Lembar Kerja",
                kolom -> kolom.induk() == IndukSop.KLASIFIKASI || kolom.induk() == IndukSop.LEMBAR_KERJA);
        add("Judul pada formulir, bila berbeda dari judul kantor", kolom -> kolom.induk() == IndukSop.JUDUL_FORM);
    }

    private static boolean isHead(KolomSop kolom) {
        return kolom.induk() == IndukSop.SOP || kolom.induk() == IndukSop.DISAHKAN_OLEH;
    }

    /** Adds a group of fields, the title of the SOP first. */
    private void add(String name, Predicate<KolomSop> which) {
        SopFields fields = part(name);
        Stream.of(KolomSop.values())
                .filter(which)
                .sorted(comparing(kolom -> kolom != KolomSop.NAMA))
                .forEach(fields::add);
    }

    /** What was typed but cannot be saved. */
    List<Masalah> salah() {
        return parts.stream().flatMap(part -> part.salah().stream()).toList();
    }

    private SopFields part(String name) {
        var form = new Form();
        var card = new VBox(ScreenText.wrapped(ScreenText.heading(name)), form);
        card.getStyleClass().addAll("stack", "card");
        getChildren().add(card);
        var part = new SopFields(form, model);
        parts.add(part);
        return part;
    }
}
