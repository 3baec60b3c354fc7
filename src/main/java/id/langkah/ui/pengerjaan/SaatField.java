package id.langkah.ui.pengerjaan;

import id.langkah.domain.Tanggal;
import id.langkah.ui.TanggalField;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Input of a date and a time such as 13.05 or 13:05. */
final class SaatField extends HBox {
    private static final Pattern JAM = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    private final TanggalField tanggal;
    private final TextField jam = new TextField();

    /** @param name the name for screen readers: "Mulai" */
    SaatField(String name, LocalDateTime saat) {
        getStyleClass().add("row");
        tanggal = new TanggalField(name + ", tanggal");
        tanggal.set(saat.toLocalDate());
        jam.setAccessibleText(name + ", jam");
        jam.setPromptText("13.05");
        jam.setText(Tanggal.jam(saat));
        jam.getStyleClass().add("jam-field");
        getChildren().addAll(tanggal, jam);
    }

    /** The moment; empty when date or time cannot be read. */
    Optional<LocalDateTime> value() {
        return tanggal.value().flatMap(day -> time(jam.getText()).map(day::atTime));
    }

    /** Reads a time: {@code 13.05} or {@code 13:05}. */
    static Optional<LocalTime> time(String text) {
        Matcher matcher = JAM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
