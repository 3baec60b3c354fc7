package id.langkah.json;

import java.util.Arrays;

/**
 * Finds the line and column (both from 1) of a byte in a UTF-8 text, as an editor counts them:
 * columns are characters, and a byte-order mark is none. Positions are cached every few kilobytes,
 * and the last one, so that repeated lookups in a very long line stay fast.
 */
final class Lines {

    record Place(int line, int column) {}

    private static final int STEP = 4096;

    private final byte[] text;
    private int[] lineAt = new int[64];
    private int[] columnAt = new int[64];
    private int known;
    private int lastEnd;
    private Place last;

    Lines(byte[] text) {
        this.text = text;
        lineAt[0] = 1;
        columnAt[0] = Encoding.hasMark(text) ? 0 : 1;
        last = new Place(1, columnAt[0]);
    }

    /** The place of the byte at {@code offset}; an offset beyond the end gives the place of the end. */
    Place place(long offset) {
        int end = Math.clamp(offset, 0, text.length);
        while (known < end / STEP) {
            Place next = walk(known * STEP, (known + 1) * STEP, lineAt[known], columnAt[known]);
            known++;
            if (known == lineAt.length) {
                lineAt = Arrays.copyOf(lineAt, known * 2);
                columnAt = Arrays.copyOf(columnAt, known * 2);
            }
            lineAt[known] = next.line();
            columnAt[known] = next.column();
        }
        int from = end / STEP;
        boolean onward = lastEnd >= from * STEP && lastEnd <= end; // Most places are asked for in order.
        last = onward
                ? walk(lastEnd, end, last.line(), last.column())
                : walk(from * STEP, end, lineAt[from], columnAt[from]);
        lastEnd = end;
        return last;
    }

    private Place walk(int from, int to, int line, int column) {
        for (int i = from; i < to; i++) {
            byte b = text[i];
            if (b == '\n' || (b == '\r' && !(i + 1 < text.length && text[i + 1] == '\n'))) {
                line++;
                column = 1;
            } else if (b != '\r' && !isContinuation(b)) {
                column++;
            }
        }
        return new Place(line, column);
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
