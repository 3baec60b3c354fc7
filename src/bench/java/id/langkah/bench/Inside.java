package id.langkah.bench;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.Bagan;
import id.langkah.domain.bagan.ChartMeasures;
import id.langkah.domain.sop.Sop;
import id.langkah.pdf.SopPage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The flowchart of 60 steps and 12 columns, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Inside {
    private final Sop sop = BenchOffice.sop(60, 12);
    private final ChartMeasures ukuran =
            new ChartMeasures(60, Collections.nCopies(60, 60.0), Double.POSITIVE_INFINITY, 30);

    /** The geometry alone. */
    @Benchmark
    public Bagan bagan() {
        return Bagan.of(sop, ukuran);
    }

    /** The whole SOP as PDF: identity, flowchart over its pages, lembar kerja. */
    @Benchmark
    public void pdf() throws IOException {
        SopPage.write(sop, Kantor.BELUM, OutputStream.nullOutputStream());
    }
}
