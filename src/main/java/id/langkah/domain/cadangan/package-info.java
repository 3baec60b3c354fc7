/** Values about backups of the office's file, recovery from damage, and mass deletion. */
@NullMarked
package id.langkah.domain.cadangan;

import org.jspecify.annotations.NullMarked;
