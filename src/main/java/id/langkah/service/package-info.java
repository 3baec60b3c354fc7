/**
 * The use cases: what the buttons and the commands do. One method is one act of the user; it is
 * done whole or not at all, and what the user must be told comes as {@link
 * id.langkah.domain.MasalahException}.
 */
@NullMarked
package id.langkah.service;

import org.jspecify.annotations.NullMarked;
