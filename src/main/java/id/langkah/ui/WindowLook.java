package id.langkah.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import id.langkah.platform.Settings;
import id.langkah.platform.Settings.Tema;
import id.langkah.platform.SystemTheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLEncoder;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/** Theme, fonts and stylesheet of the window. */
final class WindowLook {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256};

    private static boolean fontsLoaded;

    private WindowLook() {}

    /** Keeps the window in line with the settings, now and after each change. */
    static void follow(Preferences preferences, Scene scene) {
        preferences.settings().addListener((property, before, now) -> apply(scene, before.tema(), now));
        dress(scene, preferences.get().tema() == Tema.GELAP, preferences.get().ukuranHuruf());
        followSystem(scene, preferences.get());
    }

    /**
     * Styles a window.
     *
     * @param points the font size in points
     */
    static void dress(Scene scene, boolean dark, double points) {
        loadFonts();
        scene.getStylesheets().setAll(resource("app.css").toExternalForm(), size(points));
        paint(scene, dark);
    }

    static void icons(Stage stage) {
        IntStream.of(ICON_SIZES)
                .mapToObj(size -> image("icon/langkah-" + size + ".png"))
                .forEach(stage.getIcons()::add);
    }

    /** An image from the resources of the window. */
    static Image image(String name) {
        return new Image(resource(name).toExternalForm());
    }

    private static void apply(Scene scene, Tema before, Settings now) {
        scene.getStylesheets().set(1, size(now.ukuranHuruf()));
        if (before != now.tema()) {
            paint(scene, now.tema() == Tema.GELAP);
            followSystem(scene, now);
        }
    }

    /**
     * A stylesheet with the font size. It is a sheet of its own, because replacing a sheet makes
     * JavaFX compute all sizes in em again.
     */
    private static String size(double points) {
        return "data:text/css," + URLEncoder.encode(".root{-fx-font-size:" + points + "pt}", UTF_8);
    }

    private static void followSystem(Scene scene, Settings settings) {
        if (settings.tema() == Tema.SISTEM) {
            Thread.ofVirtual().start(() -> {
                boolean dark = SystemTheme.isDark();
                Platform.runLater(() -> paint(scene, dark));
            });
        }
    }

    /** Sets the theme, from a stylesheet precompiled by JavaFX's compiler, which loads four times as fast. */
    private static void paint(Scene scene, boolean dark) {
        String theme =
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS();
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme);
        }
        mark(scene.getRoot(), dark);
    }

    /** Tells the stylesheet which of the two themes is used. */
    static void mark(Parent root, boolean dark) {
        root.pseudoClassStateChanged(DARK, dark);
    }

    /** Loads the fonts, once for all windows; on the window's thread. */
    static void loadFonts() {
        if (fontsLoaded) {
            return;
        }
        fontsLoaded = true;
        for (String font : new String[] {"font/Inter-Regular.ttf", "font/Inter-Bold.ttf"}) {
            try (InputStream in = Objects.requireNonNull(WindowLook.class.getResourceAsStream(font))) {
                Font.loadFont(in, Font.getDefault().getSize());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(WindowLook.class.getResource(name), name);
    }
}
