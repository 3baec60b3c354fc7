/**
 * What all parts of the domain share: messages about what is wrong, officials, numbers and dates in
 * Indonesian spelling.
 */
@NullMarked
package id.langkah.domain;

import org.jspecify.annotations.NullMarked;
