/**
 * What the program needs from the PC: folders, settings, logs, one instance per database, atomic
 * writing of files, and crash reports.
 *
 * <p>It uses only Java's own modules and never reads the clock; callers pass the time.
 */
@NullMarked
package id.langkah.platform;

import org.jspecify.annotations.NullMarked;
