/** Runs of an SOP: the recorded facts, the state that follows from them, and the working time they took. */
@NullMarked
package id.langkah.domain.pengerjaan;

import org.jspecify.annotations.NullMarked;
