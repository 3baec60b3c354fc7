/** What every part of the domain shares: what is wrong, who signs, how a date is written. */
@NullMarked
package id.langkah.domain;

import org.jspecify.annotations.NullMarked;
