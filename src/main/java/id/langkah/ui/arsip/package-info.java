/** The screens of the archive and of the search over everything. */
@NullMarked
package id.langkah.ui.arsip;

import org.jspecify.annotations.NullMarked;
