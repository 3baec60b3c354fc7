package id.langkah.pdf;

import id.langkah.domain.Kantor;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The letterhead at the top of a page: logo at the left, lines in the middle, double line below. */
final class Kop {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final double NAME = 12;
    private static final double ADDRESS = 8.5;
    private static final double LOGO = 52;
    private static final double WIDEST_LOGO = 90;
    private static final double BESIDE = 8;
    private static final double RULES = 8;

    /** The height of the title on a cover, as a fraction of the page from the top. */
    private static final double COVER = 0.35;

    private final Document document;
    private final Kantor kantor;

    Kop(Document document, Kantor kantor) {
        this.document = document;
        this.kantor = kantor;
    }

    /** Draws it and returns the y at which the content begins; draws nothing when the office has no letterhead. */
    double draw(Canvas canvas, Paper paper) throws IOException {
        List<String> lines =
                kantor.kop().stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return Paper.MARGIN;
        }
        Optional<PDImageXObject> logo = document.logo(kantor);
        double side =
                logo.map(image -> scale(image) * image.getWidth() + BESIDE).orElse(0.0);
        var block = new Block(paper.innerWidth() - 2 * side);
        for (String line : lines) {
            // A line with digits is taken for an address, which stays small and as typed.
            if (Kantor.isAlamat(line)) {
                block.centred(document.regular, ADDRESS, line);
            } else {
                block.centred(document.bold, NAME, line.toUpperCase(INDONESIA));
            }
        }
        double height = Math.max(block.height(), logo.isPresent() ? LOGO : 0);
        if (logo.isPresent()) {
            draw(canvas, logo.get(), height);
        }
        block.draw(canvas, Paper.MARGIN + side, Paper.MARGIN + (height - block.height()) / 2);
        double rule = Paper.MARGIN + height + 3;
        double right = Paper.MARGIN + paper.innerWidth();
        canvas.lineWidth(1.6);
        canvas.line(Paper.MARGIN, rule, right, rule);
        canvas.lineWidth(0.5);
        canvas.line(Paper.MARGIN, rule + 2.2, right, rule + 2.2);
        return rule + 2.2 + RULES;
    }

    /** Draws the logo centred on a cover; returns the y at which the content begins. */
    double cover(Canvas canvas, Paper paper) throws IOException {
        Optional<PDImageXObject> logo = document.logo(kantor);
        double top = COVER * paper.height();
        if (logo.isPresent()) {
            double high = 2 * scale(logo.get()) * logo.get().getHeight();
            double wide = 2 * scale(logo.get()) * logo.get().getWidth();
            canvas.image(logo.get(), (paper.width() - wide) / 2, top - high - 2 * LOGO / 2, wide, high);
        }
        return top;
    }

    private static double scale(PDImageXObject image) {
        return Math.min(LOGO / image.getHeight(), WIDEST_LOGO / image.getWidth());
    }

    private static void draw(Canvas canvas, PDImageXObject image, double height) throws IOException {
        double wide = scale(image) * image.getWidth();
        double high = scale(image) * image.getHeight();
        canvas.image(image, Paper.MARGIN, Paper.MARGIN + (height - high) / 2, wide, high);
    }
}
