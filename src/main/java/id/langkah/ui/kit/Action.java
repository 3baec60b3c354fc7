package id.langkah.ui.kit;

import java.util.function.BooleanSupplier;

/**
 * A button of a dialog or of an empty screen.
 *
 * @param run does the action; false leaves the dialog open, because something must still be mended
 */
public record Action(String text, Kind kind, BooleanSupplier run) {
    /** How the button looks. */
    public enum Kind {
        /** The most usual action. */
        PRIMARY,
        PLAIN,
        /** Deletes or removes something. */
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

    /** Only closes the dialog. */
    public static Action close(String text) {
        return plain(text, () -> {});
    }

    /** The main action of a form; when {@code run} returns false the dialog stays open. */
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
