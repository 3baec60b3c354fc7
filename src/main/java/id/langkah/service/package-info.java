/**
 * The use cases behind buttons and commands. Each method is one action of the user, done completely
 * or not at all; refusals are reported as {@link id.langkah.domain.MasalahException}.
 */
@NullMarked
package id.langkah.service;

import org.jspecify.annotations.NullMarked;
