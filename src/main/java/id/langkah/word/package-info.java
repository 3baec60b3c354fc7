/**
 * Documents of Word that come in: their tables and drawings as {@link
 * id.langkah.domain.pengenalan.Denah}. Nothing of POI leaves this room.
 */
@NullMarked
package id.langkah.word;

import org.jspecify.annotations.NullMarked;
