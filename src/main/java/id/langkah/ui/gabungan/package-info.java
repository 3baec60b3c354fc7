/** Several offices in one rekap: who is waited for, what came, and what it comes to. */
@NullMarked
package id.langkah.ui.gabungan;

import org.jspecify.annotations.NullMarked;
