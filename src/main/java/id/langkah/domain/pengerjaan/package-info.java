/**
 * One run of an SOP: the facts that were recorded, what follows from them, and the working time
 * that passed.
 */
@NullMarked
package id.langkah.domain.pengerjaan;

import org.jspecify.annotations.NullMarked;
