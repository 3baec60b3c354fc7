/**
 * The flowchart of an SOP as plain geometry (PermenPAN-RB 35/2012: kapsul, kotak, belah ketupat,
 * anak panah, segilima), drawn alike by screen, workbook and PDF.
 *
 * <p>An SOP becomes {@link id.langkah.domain.bagan.Bagan} in these steps: connections
 * ({@code Flow}), page breaks ({@code Breaks}), positions of the symbols ({@code Board}), routes of
 * the arrows ({@code Router}), and their positions side by side ({@code Tracks}).
 */
@NullMarked
package id.langkah.domain.bagan;

import org.jspecify.annotations.NullMarked;
