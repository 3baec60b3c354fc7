/**
 * How fast the program is, against floors and peers. {@link id.langkah.bench.Table} runs all of it;
 * a {@link id.langkah.bench.Work} is one measured piece in a process of its own, {@link
 * id.langkah.bench.Inside} what is too small for that.
 */
@NullMarked
package id.langkah.bench;

import org.jspecify.annotations.NullMarked;
