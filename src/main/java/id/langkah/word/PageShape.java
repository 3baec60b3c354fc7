package id.langkah.word;

import id.langkah.domain.Kantor.Kertas;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The size and orientation of a page with its margins, in twentieths of a point.
 *
 * @param width the width of the page in its orientation
 */
record PageShape(long width, long height, boolean rebah) {
    private static final double MILLIMETRE = 1440 / 25.4;
    private static final long LEFT = Math.round(25 * MILLIMETRE);
    private static final long RIGHT = Math.round(20 * MILLIMETRE);
    private static final long TOP = Math.round(20 * MILLIMETRE);
    private static final long FOOT = Math.round(10 * MILLIMETRE);

    static PageShape of(Kertas kertas, boolean rebah) {
        long wide = Math.round((kertas == Kertas.F4 ? 215 : 210) * MILLIMETRE);
        long high = Math.round((kertas == Kertas.F4 ? 330 : 297) * MILLIMETRE);
        return rebah ? new PageShape(high, wide, true) : new PageShape(wide, high, false);
    }

    /** The width between the margins. */
    long inner() {
        return width - LEFT - RIGHT;
    }

    void set(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        if (rebah) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setHeader(BigInteger.valueOf(FOOT));
        margins.setFooter(BigInteger.valueOf(FOOT));
        margins.setGutter(BigInteger.ZERO);
    }

    static void countFromOne(CTSectPr section) {
        section.addNewPgNumType().setStart(BigInteger.ONE);
    }
}
