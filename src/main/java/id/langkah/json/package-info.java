/** SOP files: JSON read into the domain with every finding at once, and written back. */
@NullMarked
package id.langkah.json;

import org.jspecify.annotations.NullMarked;
