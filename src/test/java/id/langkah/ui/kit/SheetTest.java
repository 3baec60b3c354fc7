package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Tempelan;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class SheetTest {
    private final List<String> told = new ArrayList<>();
    private Sheet<String[]> sheet;
    private Scene scene;

    @BeforeEach
    void open() {
        Headless.run(() -> {
            sheet = new Sheet<>("Nilai", row -> row.length == 1, this::take);
            sheet.clipboard(Tempelan::read, Tempelan::write);
            sheet.history(() -> told.add("undo"), () -> told.add("redo"));
            sheet.columns(List.of(SheetColumn.words("Nama", 14, row -> row[0]), column(1, "TW I"), column(2, "TW II")));
            scene = Headless.scene(new StackPane(sheet), 600, 400, Headless.NORMAL, false);
            fill(List.of(
                    new String[] {"Sasaran yang namanya panjang sekali"},
                    new String[] {"satu", "1", ""},
                    new String[] {"dua", "2", ""},
                    new String[] {"Sasaran kedua"},
                    new String[] {"tiga", "3", ""}));
        });
    }

    private static SheetColumn<String[]> column(int at, String name) {
        return SheetColumn.<String[]>figures(name, 6, row -> row.length == 1 ? "" : row[at])
                .typed(row -> row.length > 1)
                .toned(row ->
                        row.length > 1 && row[at].startsWith("-") ? Optional.of(Badge.Tone.DANGER) : Optional.empty());
    }

    private void fill(List<String[]> rows) {
        sheet.rows(rows);
        Headless.layOut(scene.getRoot());
    }

    private void take(List<SheetEdit<String[]>> edits) {
        edits.forEach(edit -> {
            told.add(edit.row()[0] + edit.column() + "=" + edit.text());
            edit.row()[edit.column()] = edit.text();
        });
        sheet.look();
    }

    @Test
    void aCodeIsReadInWhole() {
        Headless.run(() -> {
            sheet.columns(List.of(SheetColumn.codes("Kode", row -> row[0]), column(1, "TW I")));
            for (String code : List.of("1", "CONTOH.1", "7.01.02.2.06.0007", "IKU.PERKIM.12")) {
                fill(List.<String[]>of(new String[] {code, "1", ""}));
                assertThat(sheet.lookupAll(".text").stream()
                                .filter(Text.class::isInstance)
                                .map(node -> ((Text) node).getText()))
                        .contains(code);
            }
            double wide = sheet.getColumns().getFirst().getWidth();
            fill(List.<String[]>of(new String[] {"1", "1", ""}));
            assertThat(sheet.getColumns().getFirst().getWidth()).isLessThan(wide);
        });
    }

    @Test
    void enterTakesWhatWasTypedAndGoesDown() {
        Headless.run(() -> {
            sheet.to(1, 2, false);
            type("7");
            press(field(), KeyCode.ENTER);
        });

        assertThat(told).containsExactly("satu2=7");
        assertThat(sheet.cursor()).isEqualTo(SheetCursor.at(2, 2));
        assertThat(sheet.editor().isOpen()).isFalse();
    }

    @Test
    void whatIsTypedBeforeTheCellHasOpenedIsNotLost() {
        Headless.run(() -> {
            sheet.to(1, 2, false);
            type("1");
            sheet.requestFocus();
            type("2");
            press(scene.getFocusOwner(), KeyCode.ENTER);
        });

        assertThat(told).containsExactly("satu2=12");
    }

    /** What follows a first letter comes before the next picture is drawn. */
    @Test
    void theCellTakesKeysAsSoonAsItIsOpen() {
        Headless.run(() -> {
            sheet.to(1, 2, false);
            sheet.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "4", "", KeyCode.UNDEFINED, false, false, false, false));
            for (String letter : List.of("5", ".", "2")) {
                field().fireEvent(new KeyEvent(
                        KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            }
            press(field(), KeyCode.ENTER);
        });

        assertThat(told).containsExactly("satu2=45.2");
    }

    @Test
    void arrowsLeaveACellThatIsTypedOverButNotOneThatIsChanged() {
        Headless.run(() -> {
            sheet.to(1, 1, false);
            type("8");
            press(field(), KeyCode.RIGHT);
            press(sheet, KeyCode.F2);
            press(field(), KeyCode.LEFT);
            assertThat(sheet.editor().isOpen()).isTrue();
            press(field(), KeyCode.ESCAPE);
        });

        assertThat(told).containsExactly("satu1=8");
        assertThat(sheet.cursor()).isEqualTo(SheetCursor.at(1, 2));
    }

    @Test
    void tabGoesFromCellToCellPastNamesOfGroups() {
        Headless.run(() -> {
            sheet.to(2, 2, false);
            press(sheet, KeyCode.TAB);
        });

        assertThat(sheet.cursor()).isEqualTo(SheetCursor.at(4, 1));
    }

    @Test
    void aPastedColumnStepsOverNamesOfGroups() {
        Headless.run(() -> {
            sheet.to(1, 1, false);
            sheet.hand().paste("10\t11\n20\t21\n30\t31\n40\t41\n");
        });

        assertThat(told).containsExactly("satu1=10", "satu2=11", "dua1=20", "dua2=21", "tiga1=30", "tiga2=31");
    }

    @Test
    void oneCellFillsTheWholeRangeAndDeleteEmptiesIt() {
        Headless.run(() -> {
            sheet.to(1, 2, false);
            sheet.to(4, 2, true);
            sheet.hand().paste("5\n");
            press(sheet, KeyCode.DELETE);
        });

        assertThat(told).containsExactly("satu2=5", "dua2=5", "tiga2=5", "satu2=", "dua2=", "tiga2=");
    }

    @Test
    void namesCannotBeTypedOver() {
        Headless.run(() -> {
            sheet.to(1, 0, false);
            type("x");
            press(sheet, KeyCode.DELETE);
        });

        assertThat(told).isEmpty();
        assertThat(sheet.editor().isOpen()).isFalse();
    }

    @Test
    void aRangeIsCopiedWithoutNamesOfGroups() {
        Headless.run(() -> {
            sheet.to(2, 0, false);
            sheet.to(4, 1, true);
            assertThat(sheet.chosen()).hasSize(2);
            assertThat(sheet.hand().texts()).containsExactly(List.of("dua", "2"), List.of("tiga", "3"));
        });
    }

    @Test
    void undoAndRedoAreTheOwners() {
        Headless.run(() -> {
            press(sheet, KeyCode.Z, true);
            press(sheet, KeyCode.Y, true);
        });

        assertThat(told).containsExactly("undo", "redo");
    }

    @Test
    void tellsWhereTheCursorIs() {
        Headless.run(() -> {
            sheet.go(row -> row[0].equals("tiga"));
            assertThat(sheet.current().get())
                    .hasValueSatisfying(row -> assertThat(row[0]).isEqualTo("tiga"));
            press(sheet, KeyCode.HOME, true);
            assertThat(sheet.cursor()).isEqualTo(SheetCursor.at(1, 0));
            fill(List.of());
            assertThat(sheet.current().get()).isEmpty();
        });
    }

    @Test
    void twentyThousandRowsHaveOnlyTheCellsThatAreSeen() {
        Headless.run(() -> {
            fill(IntStream.range(0, 20_000)
                    .mapToObj(i -> new String[] {"baris " + i, "" + i, "-1"})
                    .toList());
            press(sheet, KeyCode.END, true);
            Headless.layOut(scene.getRoot());
            assertThat(sheet.cursor().row()).isEqualTo(19_999);
            assertThat(Layout.all(sheet)
                            .filter(SheetCell.class::isInstance)
                            .map(node -> ((SheetCell<?>) node).getText()))
                    .contains("baris 19999")
                    .hasSizeLessThan(300);
            Headless.picture(scene, "sheet");
            assertThat(Layout.faults(scene)).isEmpty();
        });
    }

    @Test
    void beginsAtTheFirstCellThatWaits() {
        Headless.run(() -> {
            sheet.home();
            assertThat(sheet.cursor()).isEqualTo(SheetCursor.at(1, 2));
            sheet.getItems().forEach(row -> row[row.length - 1] = "9");
            sheet.home();
            assertThat(sheet.cursor()).isEqualTo(SheetCursor.at(1, 1));
        });
    }

    /** Whatever moves the cursor, it never stops on the name of a group, where typing would vanish. */
    @Test
    void nothingStopsOnTheNameOfAGroup() {
        Headless.run(() -> {
            for (KeyCode code : List.of(
                    KeyCode.DOWN,
                    KeyCode.ENTER,
                    KeyCode.PAGE_DOWN,
                    KeyCode.UP,
                    KeyCode.PAGE_UP,
                    KeyCode.HOME,
                    KeyCode.END)) {
                for (boolean control : List.of(false, true)) {
                    for (int row : List.of(1, 2, 4)) {
                        sheet.to(row, 1, false);
                        press(sheet, code, control);
                        assertThat(sheet.current().get().orElseThrow())
                                .as(code + " from " + row)
                                .hasSize(3);
                    }
                }
            }
            sheet.to(2, 1, false);
            type("5");
            press(field(), KeyCode.ENTER);
            type("6");
            press(field(), KeyCode.ENTER);
        });

        assertThat(told).containsExactly("dua1=5", "tiga1=6");
    }

    @Test
    void enterAfterTabsReturnsToTheColumnWhereTheRowBegan() {
        Headless.run(() -> {
            sheet.to(1, 1, false);
            type("7");
            press(field(), KeyCode.TAB);
            type("8");
            press(field(), KeyCode.ENTER);
            type("9");
            press(field(), KeyCode.ENTER);
        });

        assertThat(told).containsExactly("satu1=7", "satu2=8", "dua1=9");
        assertThat(sheet.cursor()).isEqualTo(SheetCursor.at(4, 1));
    }

    @Test
    void anArrowForgetsWhereTabBegan() {
        Headless.run(() -> {
            sheet.to(1, 1, false);
            press(sheet, KeyCode.TAB);
            press(sheet, KeyCode.DOWN);
            press(sheet, KeyCode.ENTER);
        });

        assertThat(sheet.cursor()).isEqualTo(SheetCursor.at(4, 2));
    }

    @Test
    void fillsDownAndRight() {
        Headless.run(() -> {
            sheet.to(1, 1, false);
            sheet.to(4, 1, true);
            press(sheet, KeyCode.D, true);
            sheet.to(2, 2, false);
            press(sheet, KeyCode.R, true);
            sheet.to(4, 2, false);
            press(sheet, KeyCode.D, true);
        });

        assertThat(told).containsExactly("dua1=1", "tiga1=1", "dua2=1", "tiga2=1");
    }

    @Test
    void whatCannotBeTakenStaysInItsCellAndIsToldThere() {
        Headless.run(() -> {
            sheet.refusing(edit ->
                    edit.text().matches("\\d*") ? Optional.empty() : Optional.of(edit.text() + " bukan angka."));
            sheet.to(1, 1, false);
            type("abc");
            for (KeyCode code : List.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.DOWN)) {
                press(field(), code);
                assertThat(sheet.editor().isOpen()).isTrue();
                assertThat(sheet.noted()).isEqualTo("abc bukan angka.");
            }
            assertThat(sheet.unkept("Sel")).isNotEmpty();
            sheet.requestFocus();
            fill(List.<String[]>of(new String[] {"lain", "1", ""}));
            assertThat(sheet.getItems()).hasSize(5);
            assertThat(field().getText()).isEqualTo("abc");
            field().setText("12");
            press(field(), KeyCode.ENTER);
        });

        assertThat(told).containsExactly("satu1=12");
        assertThat(sheet.getItems()).hasSize(1);
        assertThat(sheet.noted()).isEmpty();
    }

    @Test
    void typingWhereNothingCanBeTypedIsTold() {
        Headless.run(() -> {
            sheet.to(1, 0, false);
            type("7");
            assertThat(sheet.noted()).contains("tidak dapat diisi");
            press(sheet, KeyCode.RIGHT);
            assertThat(sheet.noted()).isEmpty();
        });
    }

    @Test
    void aSettledCellBearsAPadlockAndOpensItsOwnWay() {
        Headless.run(() -> {
            sheet.columns(List.of(SheetColumn.<String[]>figures("TW I", 6, row -> row.length == 1 ? "" : row[1])
                    .locked(row -> row[0].equals("dua"))));
            sheet.onLocked(edit -> told.add("perbaikan " + edit.row()[0] + edit.text()));
            fill(List.copyOf(sheet.getItems()));
            sheet.to(2, 0, false);
            type("7");
            press(sheet, KeyCode.F2);
            List<Boolean> locks = Layout.all(sheet)
                    .filter(SheetCell.class::isInstance)
                    .map(node -> ((SheetCell<?>) node).getGraphic() instanceof Icon)
                    .toList();
            assertThat(locks).containsOnlyOnce(true);
        });

        assertThat(told).containsExactly("perbaikan dua7", "perbaikan dua2");
    }

    private void type(String text) {
        sheet.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
        Headless.layOut(scene.getRoot());
    }

    private TextField field() {
        return sheet.editor().field();
    }

    private static void press(Node at, KeyCode code) {
        press(at, code, false);
    }

    private static void press(Node at, KeyCode code, boolean control) {
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }
}
