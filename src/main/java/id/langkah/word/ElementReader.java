package id.langkah.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document part as elements, leaving out what only affects the look of characters. Document
 * types and entities are not read, so that nothing outside the part is opened.
 */
final class ElementReader {
    private static final int MOST_ELEMENTS = 300_000;
    private static final int DEEPEST = 200;

    /** The most characters of all texts and attribute values together. */
    private static final int MOST_LETTERS = 16_000_000;

    private static final Set<String> WITH_TEXT = Set.of("w:t", "wp:posOffset", "wp:align", "a:t");

    /** The part is larger than that of any office document. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** The part is not well-formed XML. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final XMLStreamReader in;
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element root;
    private int elements;
    private int letters;

    private ElementReader(XMLStreamReader in) {
        this.in = in;
    }

    /** The root element of a part. */
    static Element read(InputStream part) throws IOException {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        try {
            XMLStreamReader in = factory.createXMLStreamReader(part);
            try {
                return new ElementReader(in).read();
            } finally {
                in.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new Broken();
        }
    }

    private Element read() throws XMLStreamException, IOException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
        if (root == null) {
            throw new Broken();
        }
        return root;
    }

    private void start() throws XMLStreamException, IOException {
        String name = ElementNames.named(in.getNamespaceURI(), in.getLocalName());
        if (ElementNames.isSkipped(name)) {
            skip();
            return;
        }
        elements++;
        if (elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
            throw new TooLarge();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String key = ElementNames.named(in.getAttributeNamespace(i), in.getAttributeLocalName(i));
            // Revision ids, which Word writes into every paragraph, are left out.
            if (!key.startsWith("w:rsid") && !key.startsWith("?")) {
                attributes.put(key, in.getAttributeValue(i));
                count(in.getAttributeValue(i).length());
            }
        }
        var element = new Element(name, attributes);
        if (open.isEmpty()) {
            root = element;
        } else {
            open.element().add(element);
        }
        open.push(element);
        text.setLength(0);
    }

    /** Skips to the end of an element. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && in.hasNext(); ) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void characters() throws IOException {
        if (!open.isEmpty() && WITH_TEXT.contains(open.element().name())) {
            count(in.getTextLength());
            text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        }
    }

    private void count(int more) throws TooLarge {
        letters += more;
        if (letters > MOST_LETTERS) {
            throw new TooLarge();
        }
    }

    private void end() {
        Element element = open.pop();
        if (WITH_TEXT.contains(element.name())) {
            element.text(text.toString());
        }
    }
}
