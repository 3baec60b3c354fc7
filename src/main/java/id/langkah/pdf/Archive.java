package id.langkah.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Adds what PDF/A-2b (ISO 19005-2) requires: the document's properties as XMP, and the colour space of its pages. */
final class Archive {
    private static final String PRODUCER = "Langkah";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final float VERSION = 1.7f;

    private final PDDocument document;
    private final String title;
    private final String author;

    Archive(PDDocument document, String title, String author) {
        this.document = document;
        this.title = title;
        this.author = author;
    }

    /**
     * Adds it to the document.
     *
     * @param ours whether all pages were made by this program; pages of other files may not conform
     */
    void describe(boolean ours) throws IOException {
        document.setVersion(VERSION);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        if (!author.isBlank()) {
            information.setAuthor(author);
        }
        byte[] packet = packet(ours).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private String packet(boolean ours) {
        String creator = author.isBlank() ? "" : "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>";
        String conformance = ours ? """
             <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
              <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
             </rdf:Description>
            """ : "";
        return """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>%s
              </rdf:Description>
              <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
               <pdf:Producer>%s</pdf:Producer>
              </rdf:Description>
            %s </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>\
            """.formatted(escaped(title), creator.formatted(escaped(author)), PRODUCER, conformance);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
