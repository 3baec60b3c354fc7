/** Half-yearly monitoring and yearly evaluation of SOPs. */
@NullMarked
package id.langkah.ui.evaluasi;

import org.jspecify.annotations.NullMarked;
