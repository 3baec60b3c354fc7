/**
 * Files from outside that are archives (Office's among them), looked at before any library opens
 * them: nothing that they unfold to may fill the memory or the time.
 */
@NullMarked
package id.langkah.zip;

import org.jspecify.annotations.NullMarked;
