/**
 * The figures of several offices put together: a bidang, a UPT, a kecamatan each send theirs. They
 * are never counted with the office's own.
 */
@NullMarked
package id.langkah.domain.gabungan;

import org.jspecify.annotations.NullMarked;
