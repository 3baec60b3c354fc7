package id.langkah.ui.bantuan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A chapter of the manual.
 *
 * @param kode the name of its file without the ending, used in links from other chapters
 * @param isi the parsed text, which begins with the title as a heading
 * @param topik the parts in order; the first one holds the text before the first heading of a part
 */
record Bab(String kode, String judul, Node isi, List<Topik> topik) {
    private static final Parser PARSER = Parser.builder().build();

    Bab {
        topik = List.copyOf(topik);
    }

    /**
     * A part of a chapter.
     *
     * @param ke the index of its heading in the chapter
     * @param teks the plain text
     */
    record Topik(String bab, int ke, String judul, String teks) {

        /** Whether the part contains every word, in upper or lower case. */
        boolean holds(String words) {
            String all = (judul + " " + teks).toLowerCase(Locale.ROOT);
            return words.toLowerCase(Locale.ROOT).strip().transform(asked -> List.of(asked.split("\\s+", -1))).stream()
                    .allMatch(all::contains);
        }
    }

    /** The plain text of a node, one line per paragraph. */
    static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code keys) {
                words.append(keys.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
                words.append('\n');
            }
        });
        return words.toString().strip();
    }

    /** Reads a chapter from Markdown that begins with its title as a heading. */
    static Bab read(String kode, String markdown) {
        Node isi = PARSER.parse(markdown);
        var topik = new ArrayList<Topik>();
        String judul = "";
        var teks = new StringBuilder();
        for (Node node = isi.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                if (!judul.isEmpty()) {
                    topik.add(new Topik(kode, topik.size(), judul, teks.toString()));
                }
                judul = words(node);
                teks.setLength(0);
            } else {
                teks.append(words(node)).append('\n');
            }
        }
        topik.add(new Topik(kode, topik.size(), judul, teks.toString()));
        return new Bab(kode, topik.getFirst().judul(), isi, topik);
    }
}
