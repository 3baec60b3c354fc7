/**
 * The flowchart of an SOP as plain geometry (PermenPAN-RB 35/2012: kapsul, kotak, belah ketupat,
 * anak panah, segilima), which the screen, the workbook and the PDF draw alike.
 *
 * <p>An SOP becomes {@link id.langkah.domain.bagan.Bagan}, page by page: what leads where ({@code
 * Flow}), where the pages end ({@code Breaks}), where the symbols stand ({@code Board}), along
 * which ways the arrows run ({@code Router}), and where beside each other they lie on a way they
 * share ({@code Tracks}).
 */
@NullMarked
package id.langkah.domain.bagan;

import org.jspecify.annotations.NullMarked;
