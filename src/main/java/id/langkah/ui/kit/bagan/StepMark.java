package id.langkah.ui.kit.bagan;

/**
 * The state of a step in a run, for its marking on the chart.
 *
 * @param kelas the style class of its symbols: {@code sedang}, {@code selesai}, {@code diulang}
 * @param putaran the round, from 1; 0 when it was never reached
 * @param kata the state in words, shown below the uraian; may be blank
 */
public record StepMark(String kelas, int putaran, String kata) {
    /** No marking. */
    public static final StepMark NONE = new StepMark("belum", 0, "");
}
