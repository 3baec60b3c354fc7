/**
 * Imports tables of indicators and figures as offices make them: finds the table on a sheet, the
 * meaning of its columns, and what its rows would change. It knows no file format; readers of files
 * provide a {@link id.langkah.domain.tabel.LembarMasuk}.
 */
@NullMarked
package id.langkah.domain.tabel;

import org.jspecify.annotations.NullMarked;
