package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.sop.Sop;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The official form of an SOP (PermenPAN-RB 35/2012), landscape: the identity page, then the
 * flowchart pages.
 */
public final class SopPage {
    private SopPage() {}

    /**
     * Writes the form. The same SOP and office give the same bytes.
     *
     * @param kantor its kop stands on the form when the SOP names no instansi, its logo always, and
     *     its paper is used
     * @throws IOException when the stream does not take it
     */
    public static void write(Sop sop, Kantor kantor, OutputStream out) throws IOException {
        try (var document = new Document(FormSop.nama(sop), sop.sidik())) {
            new IdentityPage(document, kantor, sop).draw();
            new FlowPages(document, kantor, FormSop.of(sop)).draw();
            document.save(out);
        }
    }
}
