/**
 * Tables of indicators and figures as offices make them: where one begins and ends on a sheet, what
 * its columns mean, and what its rows would change. It knows no file format; whoever reads files
 * hands over a {@link id.langkah.domain.tabel.LembarMasuk}.
 */
@NullMarked
package id.langkah.domain.tabel;

import org.jspecify.annotations.NullMarked;
