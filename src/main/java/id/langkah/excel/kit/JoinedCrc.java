package id.langkah.excel.kit;

/**
 * The CRC-32 of two runs of bytes one after the other, from the CRC-32 of each (as zlib's
 * {@code crc32_combine}). Polynomials over two elements are ints whose highest bit is the power 0.
 */
final class JoinedCrc {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int POWER_0 = 1 << 31;
    private static final int POWER_1 = 1 << 30;
    private static final int BITS_OF_A_BYTE = 3;

    private JoinedCrc() {}

    /** @param length the number of bytes of the second run */
    static long of(long first, long second, long length) {
        return (times(power(length), (int) first) ^ (int) second) & 0xFFFFFFFFL;
    }

    /** x to the power of 8 times a length, modulo the polynomial. */
    private static int power(long length) {
        int square = POWER_1;
        for (int i = 0; i < BITS_OF_A_BYTE; i++) {
            square = times(square, square);
        }
        int power = POWER_0;
        for (long rest = length; rest != 0; rest >>>= 1) {
            if ((rest & 1) != 0) {
                power = times(square, power);
            }
            square = times(square, square);
        }
        return power;
    }

    private static int times(int left, int right) {
        int product = 0;
        int shifted = right;
        for (int bit = POWER_0; bit != 0; bit >>>= 1) {
            if ((left & bit) != 0) {
                product ^= shifted;
            }
            shifted = (shifted & 1) == 0 ? shifted >>> 1 : (shifted >>> 1) ^ POLYNOMIAL;
        }
        return product;
    }
}
