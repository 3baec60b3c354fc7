package id.langkah.excel.rekap;

/** Receives the progress of writing a workbook, about every thousand rows. */
@FunctionalInterface
public interface WorkbookProgress {
    /** Ignores the progress. */
    WorkbookProgress UNHEARD = (done, total) -> {};

    /**
     * Called when {@code done} of {@code total} rows are written. To stop the work it throws
     * {@link java.util.concurrent.CancellationException}, which is passed on; what was written to
     * the stream is then incomplete.
     */
    void report(long done, long total);
}
