package id.langkah.ui.pustaka;

import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Kisi;
import id.langkah.domain.pengenalan.TabelDikenal;
import id.langkah.domain.sop.IsiKolom;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Lets the user set by hand where the table of steps lies in a sheet and what its columns contain,
 * for when it was recognised wrongly or not at all.
 */
final class AturTabelPanel extends VBox {
    private static final List<IsiKolom> MEANINGS = Stream.of(IsiKolom.values())
            .filter(isi -> isi != IsiKolom.MUTU_BAKU)
            .toList();
    private static final int LONGEST = 40;
    private static final int LONGEST_HEAD = 24;

    /** Receives the position of a table as set by the user. */
    @FunctionalInterface
    interface Setting {
        /**
         * Reads the table at this position.
         *
         * @param missing to be called when nothing is found there
         */
        void of(int denah, TabelDikenal tabel, Runnable missing);
    }

    private final List<Denah> denah;
    private final Setting set;
    private final Label missing = ScreenText.body("");
    private final VBox fields = new VBox();
    private int sheet;
    private int kepala;
    private int awal;
    private int akhir;
    private List<IsiKolom> isi = List.of();

    /**
     * @param denah the sheets or tables of the file
     * @param sheet the sheet shown first
     * @param known the position at which its table was found
     * @param set receives a sheet and the position of its table
     */
    AturTabelPanel(List<Denah> denah, int sheet, Optional<TabelDikenal> known, Setting set) {
        this.denah = denah;
        this.set = set;
        getStyleClass().addAll("stack", "atur-tabel");
        missing.getStyleClass().add("field-error");
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        fields.getStyleClass().add("stack");
        var which = new Choice<Integer>(
                "Sheet atau tabel", place -> denah.get(place).tempat(), place -> show(place, Optional.empty()));
        which.offer(IntStream.range(0, denah.size()).boxed().toList(), sheet);
        getChildren()
                .addAll(
                        ScreenText.muted("Bila tabelnya salah dikenali, tentukan sendiri barisnya dan isi tiap"
                                + " kolom. Isi kolom diingat untuk berkas berikutnya."),
                        new Form().row("Sheet atau tabel", which),
                        fields,
                        missing,
                        Buttons.plain("Baca ulang tabel ini", this::apply));
        show(sheet, known);
    }

    private Kisi kisi() {
        return denah.get(sheet).kisi();
    }

    private void show(int place, Optional<TabelDikenal> known) {
        sheet = place;
        kepala = known.map(TabelDikenal::kepala).orElse(0);
        awal = known.map(TabelDikenal::awal).orElse(Math.min(1, kisi().rows() - 1));
        akhir = known.map(TabelDikenal::akhir).orElse(kisi().rows());
        isi = new ArrayList<>(known.map(TabelDikenal::isi)
                .orElseGet(() -> IntStream.range(0, kisi().columns())
                        .mapToObj(column -> guess(kisi(), column))
                        .toList()));
        fill();
    }

    private static IsiKolom guess(Kisi kisi, int column) {
        return IntStream.range(0, kisi.rows())
                .mapToObj(row -> kisi.teks(row, column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .flatMap(IsiKolom::like)
                .orElse(IsiKolom.ASING);
    }

    private void fill() {
        var rows = new Form()
                .row("Baris judul pertama", rowChoice("Baris judul pertama", 0, kepala, row -> kepala = row))
                .row("Langkah pertama", rowChoice("Langkah pertama", 0, awal, row -> awal = row))
                .row("Langkah terakhir", rowChoice("Langkah terakhir", 0, akhir - 1, row -> akhir = row + 1));
        var columns = new Form();
        for (int c = 0; c < Math.min(isi.size(), kisi().columns()); c++) {
            int column = c;
            var choice = new Choice<IsiKolom>(
                    "Isi " + head(column), AturTabelPanel::words, chosen -> isi.set(column, chosen));
            choice.offer(MEANINGS, MEANINGS.contains(isi.get(c)) ? isi.get(c) : IsiKolom.ASING);
            choice.setMinWidth(Region.USE_PREF_SIZE);
            columns.row(head(column), choice);
        }
        fields.getChildren().setAll(rows, ScreenText.caption("Isi kolom"), columns);
    }

    private static String words(IsiKolom isi) {
        return switch (isi) {
            case SATU_PELAKSANA -> "Lajur satu pelaksana";
            case PELAKSANA -> "Nama pelaksana";
            case ASING -> "Tidak dibaca";
            case KOSONG -> "Di luar tabel";
            default -> isi.kata();
        };
    }

    private Choice<Integer> rowChoice(String name, int from, int now, IntConsumer chosen) {
        var choice = new Choice<Integer>(name, this::rowWords, chosen::accept);
        choice.offer(IntStream.range(from, kisi().rows()).boxed().toList(), Math.clamp(now, 0, kisi().rows() - 1));
        choice.getStyleClass().add("may-shorten");
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    private String rowWords(int row) {
        String text = IntStream.range(0, kisi().columns())
                .filter(c -> kisi().isCorner(row, c))
                .mapToObj(c -> kisi().teks(row, c).replace('\n', ' '))
                .filter(cell -> !cell.isEmpty())
                .reduce((left, right) -> left + " | " + right)
                .orElse("(kosong)");
        return (row + 1) + ": " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    private String head(int column) {
        for (int r = Math.min(awal, kisi().rows()) - 1; r >= Math.min(kepala, kisi().rows() - 1) && r >= 0; r--) {
            String text = kisi().teks(r, column).replace('\n', ' ');
            if (!text.isEmpty()) {
                return (column + 1) + ". "
                        + (text.length() > LONGEST_HEAD ? text.substring(0, LONGEST_HEAD) + "…" : text);
            }
        }
        return "Kolom " + (column + 1);
    }

    private void apply() {
        boolean inOrder = kepala <= awal && awal < akhir;
        boolean lanes = isi.contains(IsiKolom.SATU_PELAKSANA) || isi.contains(IsiKolom.PELAKSANA);
        say(
                !inOrder
                        ? "Baris judul harus di atas langkah pertama, dan langkah pertama di atas yang terakhir."
                        : Collections.frequency(isi, IsiKolom.URAIAN) == 0
                                ? "Pilih kolom Kegiatan."
                                : lanes ? "" : "Pilih kolom pelaksananya.");
        if (missing.getText().isEmpty()) {
            set.of(sheet, new TabelDikenal(kepala, awal, akhir, isi), this::missing);
        }
    }

    private void missing() {
        say("Tidak ada langkah pada baris-baris itu.");
    }

    /** Shows why the table could not be read; blank removes the message. */
    private void say(String why) {
        missing.setText(why);
    }
}
