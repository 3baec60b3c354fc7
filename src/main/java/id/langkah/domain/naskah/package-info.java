/**
 * Papers that go with the runs and the SOPs: what they say, part by part, before anybody knows
 * whether it becomes a PDF or a workbook.
 */
@NullMarked
package id.langkah.domain.naskah;

import org.jspecify.annotations.NullMarked;
