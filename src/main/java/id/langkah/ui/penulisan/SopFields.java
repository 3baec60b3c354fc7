package id.langkah.ui.penulisan;

import id.langkah.domain.Masalah;
import id.langkah.domain.Printable;
import id.langkah.domain.TandaHuruf;
import id.langkah.domain.sop.KolomSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Suntingan;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.CleanTyping;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.GrowingArea;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Input fields for a draft that change it with every keystroke. */
final class SopFields {
    private static final String PER_BARIS = "Satu butir setiap baris.";

    private final List<TanggalField> fields = new ArrayList<>();
    private final Form form;
    private final PenulisanModel model;

    SopFields(Form form, PenulisanModel model) {
        this.form = form;
        this.model = model;
    }

    /** Adds a field of the kind that fits its content. */
    void add(KolomSop isian) {
        switch (isian.bentuk()) {
            case TEKS -> {
                if (isian == KolomSop.NAMA || isian == KolomSop.RUANG_LINGKUP) {
                    area(isian);
                } else {
                    text(isian);
                }
            }
            case PILIHAN -> choice(isian);
            case BARIS, BUTIR -> lines(isian);
            case TANGGAL -> tanggal(isian);
        }
    }

    /** Adds a field with a single line of text. */
    private void text(KolomSop isian) {
        var field = new TextField();
        CleanTyping.in(field, SopFields::printable);
        follow(isian, field::getText, field::setText);
        field.textProperty().addListener((p, before, now) -> edit(isian, now));
        form.row(isian.kataLengkap(), field);
    }

    /** What was typed but is not a date; the draft then keeps its previous date. */
    List<Masalah> salah() {
        return fields.stream().flatMap(field -> field.salah().stream()).toList();
    }

    /** Adds a field with several lines of text. */
    private void area(KolomSop isian) {
        var area = new GrowingArea(isian.kataLengkap(), text -> edit(isian, text));
        CleanTyping.in(area, SopFields::printable);
        follow(isian, area::getText, area::show);
        form.row(isian.kataLengkap(), area);
    }

    /** Adds a field with one list item per line; typed text is never rewritten. */
    private void lines(KolomSop isian) {
        var area = new GrowingArea(isian.kataLengkap(), text -> edit(isian, items(text)));
        CleanTyping.in(area, SopFields::printable);
        follow(isian, () -> items(area.getText()), butir -> area.show(String.join("\n", butir)));
        form.row(isian.kataLengkap(), area, PER_BARIS);
    }

    /** Replaces characters of symbol fonts, too, which are pasted from Word. */
    private static String printable(String text) {
        return TandaHuruf.of(Printable.of(text));
    }

    private static List<String> items(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Adds a choice between fixed words, or none. */
    private void choice(KolomSop isian) {
        var box = new ComboBox<String>();
        box.getItems().add("");
        box.getItems().addAll(isian.pilihan());
        box.setMaxWidth(Double.MAX_VALUE);
        Supplier<String> chosen = () -> Optional.ofNullable(box.getValue()).orElse("");
        follow(isian, chosen, box::setValue);
        box.valueProperty().addListener((p, before, now) -> edit(isian, chosen.get()));
        form.row(isian.kataLengkap(), box);
    }

    /** Adds a date field; while the typed text is not a date, the draft keeps the previous one. */
    private void tanggal(KolomSop isian) {
        var field = new TanggalField(isian.kataLengkap());
        fields.add(field);
        Label wrong = ScreenText.body(TanggalField.SALAH);
        wrong.getStyleClass().add("field-error");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
        var seen = new AtomicReference<Optional<LocalDate>>(Optional.empty());
        each(sop -> {
            Optional<LocalDate> now = Optional.ofNullable((LocalDate) isian.of(sop));
            boolean other = !now.equals(seen.getAndSet(now));
            if (other && !field.value().equals(now)) {
                field.set(now.orElse(null));
            }
        });
        field.textProperty().addListener((p, before, now) -> {
            wrong.setVisible(field.isWrong());
            if (!wrong.isVisible()) {
                edit(isian, field.value().orElse(null));
            }
        });
        var both = new VBox(field, wrong);
        both.getStyleClass().add("stack-tight");
        form.row(isian.kataLengkap(), both);
    }

    /** Makes a field follow the draft. */
    @SuppressWarnings("unchecked")
    private <T> void follow(KolomSop isian, Supplier<T> shown, Consumer<T> show) {
        each(sop -> {
            Object now = Objects.requireNonNull(isian.of(sop));
            if (!now.equals(shown.get())) {
                show.accept((T) now);
            }
        });
    }

    /** Calls {@code show} now and whenever the draft has changed. */
    private void each(Consumer<Sop> show) {
        model.sop().ifPresent(show);
        model.sunting().addListener((p, before, now) -> now.ifPresent(s -> show.accept(s.sop())));
    }

    private void edit(KolomSop isian, @Nullable Object isi) {
        if (model.sop().filter(sop -> !Objects.equals(isian.of(sop), isi)).isPresent()) {
            model.edit(Suntingan.typed(isian.kataLengkap(), sop -> isian.with(sop, isi)));
        }
    }
}
