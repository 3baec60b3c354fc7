/**
 * Word documents: those that come in, as {@link id.langkah.domain.pengenalan.Denah}, and papers
 * that go out. Nothing of POI leaves this package.
 */
@NullMarked
package id.langkah.word;

import org.jspecify.annotations.NullMarked;
