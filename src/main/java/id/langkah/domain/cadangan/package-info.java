/** What is said of copies of the office's file, of ways back to them, and of what is deleted. */
@NullMarked
package id.langkah.domain.cadangan;

import org.jspecify.annotations.NullMarked;
