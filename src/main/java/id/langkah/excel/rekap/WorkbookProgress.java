package id.langkah.excel.rekap;

/** Is told how far a workbook has come, about every thousand rows. */
@FunctionalInterface
public interface WorkbookProgress {
    /** Does not want to know. */
    WorkbookProgress UNHEARD = (done, total) -> {};

    /**
     * So many rows of so many are done. To stop the work it throws {@link
     * java.util.concurrent.CancellationException}, which comes out of the workbook as it is and
     * leaves a stream that is to be thrown away.
     */
    void report(long done, long total);
}
