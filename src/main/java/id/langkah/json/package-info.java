/** SOP files and exports in JSON: reading with all findings at once, and writing. */
@NullMarked
package id.langkah.json;

import org.jspecify.annotations.NullMarked;
