/** The use cases as commands, in Indonesian words, for whoever works without the window. */
@NullMarked
package id.langkah.cli;

import org.jspecify.annotations.NullMarked;
