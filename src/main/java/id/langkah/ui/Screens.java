package id.langkah.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The screens of the program, as the window knows them.
 *
 * @param at creates the screen of a place when it is first opened
 * @param take previews files that were dropped on the window or passed on by a later start
 */
public record Screens(Function<Destination, Screen> at, Consumer<List<Path>> take) {}
