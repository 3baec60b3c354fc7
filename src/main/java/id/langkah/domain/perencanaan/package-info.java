/**
 * Planning (SAKIP, PermenPAN-RB 53/2014): the Renstra, the tree of its goals and programs (pohon
 * kinerja), and the budget of a year.
 */
@NullMarked
package id.langkah.domain.perencanaan;

import org.jspecify.annotations.NullMarked;
