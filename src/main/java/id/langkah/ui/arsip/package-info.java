/** The screens of the archive. */
@NullMarked
package id.langkah.ui.arsip;

import org.jspecify.annotations.NullMarked;
