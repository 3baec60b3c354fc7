/** The start screen: next task, late runs, missing kelengkapan, and the last backup. */
@NullMarked
package id.langkah.ui.beranda;

import org.jspecify.annotations.NullMarked;
