/** The use cases as commands in Indonesian, for working without the window. */
@NullMarked
package id.langkah.cli;

import org.jspecify.annotations.NullMarked;
