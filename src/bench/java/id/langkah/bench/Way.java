package id.langkah.bench;

import java.io.IOException;

/** A way to do some work, which is run several times and in turns with others; equal ways are run once for all rows. */
interface Way {
    Measured run() throws IOException, InterruptedException;

    /** A peer or a package that this PC does not have. */
    record Missing(String why) implements Way {
        @Override
        public Measured run() {
            return Measured.failed(why);
        }
    }
}
