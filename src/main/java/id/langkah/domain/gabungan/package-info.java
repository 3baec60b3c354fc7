/**
 * Combined figures of several offices, such as bidang, UPT or kecamatan, each of which sends its
 * own. They are never mixed with the office's own figures.
 */
@NullMarked
package id.langkah.domain.gabungan;

import org.jspecify.annotations.NullMarked;
