package id.langkah.excel.reading;

/** Counts the memory that the cells of a workbook take, up to a limit. */
final class CellMemory {
    /** The memory that all cells may take, in bytes: about 600,000 short cells. */
    private static final long MOST_MEMORY = 64L * 1024 * 1024;

    private long taken;

    /** The workbook has more cells, or a sheet larger rows, than any office's workbook. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Counts more memory, in bytes. */
    void take(long bytes) {
        taken += bytes;
        if (taken > MOST_MEMORY) {
            throw new TooMany();
        }
    }
}
