package id.langkah.ui.pengerjaan;

import id.langkah.service.CetakService;
import id.langkah.service.DataPerencanaan;
import id.langkah.service.NaskahPengerjaanService;
import id.langkah.ui.Destination;
import id.langkah.ui.HariIni;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.Navigator;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The screen of a run in a window, for tests that press and type. */
final class LayarPengerjaan implements AutoCloseable {
    final List<Path> chosen = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final Dialogs dialogs = Headless.get(Dialogs::new);
    final Navigator navigator;
    final Kit kit;
    final PengerjaanView view;
    private final PengerjaanModel model;
    private final Stage stage;

    LayarPengerjaan(ScreenDesk meja, long id) {
        Background background = Background.direct();
        background.refusedBy(dialogs::refused);
        navigator = new Navigator(new Destination.Pengerjaan(id));
        kit = new Kit(background, dialogs, Headless.get(Toasts::new), new FilePicker(ask -> chosen), opened::add);
        model = model(meja, background, id);
        view = Headless.get(() -> new PengerjaanView(model, kit, navigator));
        stage = Headless.get(() -> open(meja));
    }

    /** The model of a run. */
    static PengerjaanModel model(ScreenDesk meja, Background background, long id) {
        return new PengerjaanModel(
                meja.pengerjaan(),
                meja.perbaikan(),
                CetakService.withoutOffice(meja::now),
                meja.data().arsip(),
                new NaskahPengerjaanService(
                        DataPerencanaan.of(meja.database(), meja::now).laporan(),
                        CetakService.withoutOffice(meja::now),
                        meja.pengerjaan()),
                background,
                meja::now,
                id);
    }

    private Stage open(ScreenDesk meja) {
        var root = new StackPane(view.node(), dialogs);
        HariIni.in(root, () -> meja.now().toLocalDate());
        var shown = new Stage();
        shown.setScene(Headless.scene(root, 1024, 600, Headless.NORMAL, false));
        shown.show();
        view.shown();
        Headless.layOut(root);
        return shown;
    }

    PengerjaanModel model() {
        return model;
    }

    Scene scene() {
        return stage.getScene();
    }

    Node focused() {
        return Headless.get(() -> scene().getFocusOwner());
    }

    /** The visible nodes of a type, those on top last. */
    <N extends Node> List<N> all(Class<N> kind) {
        return Headless.get(() -> Layout.all(scene().getRoot())
                .filter(Layout::isSeen)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList());
    }

    List<String> words() {
        return all(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    void press(Node node, KeyCode key) {
        press(node, key, false);
    }

    void control(Node node, KeyCode key) {
        press(node, key, true);
    }

    private void press(Node node, KeyCode key, boolean control) {
        Headless.run(() -> {
            node.requestFocus();
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
            Headless.layOut(scene().getRoot());
        });
    }

    /** Types into the field with this accessible name. */
    void type(String heard, String text) {
        TextInputControl field = last(
                heard,
                all(TextInputControl.class).stream().filter(control -> heard.equals(control.getAccessibleText())));
        Headless.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    /** Presses the button with these words. */
    void push(String words) {
        ButtonBase button =
                last(words, all(ButtonBase.class).stream().filter(buttonBase -> words.equals(buttonBase.getText())));
        Headless.run(() -> {
            button.fire();
            Headless.layOut(scene().getRoot());
        });
    }

    /** Pushes the button that is heard so. */
    void pushHeard(String heard) {
        ButtonBase button = last(
                heard,
                all(ButtonBase.class).stream().filter(buttonBase -> heard.equals(buttonBase.getAccessibleText())));
        Headless.run(() -> {
            button.fire();
            Headless.layOut(scene().getRoot());
        });
    }

    private static <N> N last(String name, Stream<N> found) {
        return found.reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("nothing is called " + name));
    }

    @Override
    public void close() {
        Headless.run(stage::close);
    }
}
