package id.langkah.ui.kit;

import java.util.function.BooleanSupplier;

/**
 * A button of a dialog or of an empty screen, named by what it does.
 *
 * @param run does it; false leaves the dialog open, because something is still to be mended
 */
public record Action(String text, Kind kind, BooleanSupplier run) {
    /** How the button looks. */
    public enum Kind {
        /** What is mostly wanted. */
        PRIMARY,
        PLAIN,
        /** It takes something away. */
        DANGER
    }

    public static Action primary(String text, Runnable run) {
        return new Action(text, Kind.PRIMARY, closing(run));
    }

    public static Action plain(String text, Runnable run) {
        return new Action(text, Kind.PLAIN, closing(run));
    }

    public static Action danger(String text, Runnable run) {
        return new Action(text, Kind.DANGER, closing(run));
    }

    /** Closes the dialog and does nothing else. */
    public static Action close(String text) {
        return plain(text, () -> {});
    }

    /** The main action of a form that may have to stay open. */
    public static Action submit(String text, BooleanSupplier run) {
        return new Action(text, Kind.PRIMARY, run);
    }

    private static BooleanSupplier closing(Runnable run) {
        return () -> {
            run.run();
            return true;
        };
    }
}
