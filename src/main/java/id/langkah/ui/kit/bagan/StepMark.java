package id.langkah.ui.kit.bagan;

/**
 * The state of a step in a run, for its marking on the chart.
 *
 * @param kelas the style class of its symbols: {@code sedang}, {@code selesai}, {@code diulang}
 * @param putaran its round, from 1; 0 where it was never reached
 * @param kata how it stands, in words below the uraian; blank where there is nothing to say
 */
public record StepMark(String kelas, int putaran, String kata) {
    /** No marking. */
    public static final StepMark NONE = new StepMark("belum", 0, "");
}
