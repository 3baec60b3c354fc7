/**
 * What an office sets out to reach and with what money (SAKIP, PermenPAN-RB 53/2014): the five-year
 * plan (Renstra), the tree of its goals and programs (pohon kinerja), and the money of a year.
 */
@NullMarked
package id.langkah.domain.perencanaan;

import org.jspecify.annotations.NullMarked;
