/**
 * Checks files from outside that are archives, Office files among them, before a library opens
 * them, so that they cannot exhaust memory or time.
 */
@NullMarked
package id.langkah.zip;

import org.jspecify.annotations.NullMarked;
