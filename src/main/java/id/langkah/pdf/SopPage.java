package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.HalamanIdentitas;
import id.langkah.domain.sop.Sop;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the official form of an SOP (PermenPAN-RB 35/2012) in landscape format: the identity page,
 * then the flowchart pages.
 */
public final class SopPage {
    private SopPage() {}

    /**
     * Writes the form; the same SOP and office give the same bytes.
     *
     * @param kantor its letterhead stands on the form when the SOP names no instansi; its logo and
     *     paper size are always used
     * @throws IOException when the stream cannot be written
     */
    public static void write(Sop sop, Kantor kantor, OutputStream out) throws IOException {
        FormSop form = FormSop.of(sop, kantor.judul());
        String author = String.join(", ", HalamanIdentitas.of(form, kantor).instansi());
        try (var document = new Document(FormSop.nama(sop), author, sop.sidik())) {
            document.bookmark("Identitas");
            identity(document, form, kantor);
            document.bookmark("Bagan alir");
            new FlowPages(document, kantor, form).draw();
            document.save(out);
        }
    }

    /** Adds the form to a document. */
    static void add(Document document, Sop sop, Kantor kantor) throws IOException {
        FormSop form = FormSop.of(sop, kantor.judul());
        identity(document, form, kantor);
        new FlowPages(document, kantor, form).draw();
    }

    private static void identity(Document document, FormSop form, Kantor kantor) throws IOException {
        new IdentityPage(document, kantor, HalamanIdentitas.of(form, kantor)).draw();
    }
}
