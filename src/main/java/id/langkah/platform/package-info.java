/**
 * What the program needs of the PC it runs on: folders, the settings of this PC, logs, one running
 * program to a database, files that are written whole or not at all, and a report when it breaks.
 *
 * <p>Knows Java's own modules only. It never asks what time it is: whoever calls says so.
 */
@NullMarked
package id.langkah.platform;

import org.jspecify.annotations.NullMarked;
