package id.langkah.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The structure of a document for screen readers: headings, paragraphs, drawings, and rows and
 * cells of tables, in reading order (ISO 32000-1, 14.7 and 14.8). Consecutive rows form a table;
 * anything else ends it.
 */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement body = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);

    /** The open table, row and cell, the innermost last. */
    private final Deque<PDStructureElement> open = new ArrayDeque<>();

    /** For each page, the elements of its marked contents by number. */
    private final List<COSArray> pages = new ArrayList<>();

    /** Adds a page; returns its number among the tagged pages. */
    int page(PDPage page) {
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
        pages.add(new COSArray());
        return pages.size() - 1;
    }

    /**
     * Adds an element to a page and returns the number of its content.
     *
     * @param type one of the standard structure types
     * @param alt the text that stands for it when it cannot be seen; blank for text
     */
    int add(int number, PDPage page, String type, String alt) {
        endTable();
        PDStructureElement element = child(type);
        element.setPage(page);
        if (!alt.isBlank()) {
            element.setAlternateDescription(alt);
        }
        int content = pages.get(number).size();
        element.getCOSObject().setItem(COSName.K, COSInteger.get(content));
        pages.get(number).add(element.getCOSObject());
        return content;
    }

    /** Begins a row of the current table, or of a new one. */
    void row() {
        if (open.isEmpty()) {
            open.push(child(StandardStructureTypes.TABLE));
        }
        open.push(child(StandardStructureTypes.TR));
    }

    /**
     * Begins a cell.
     *
     * @param head whether it is a head of other cells
     * @param rows the number of rows that it covers
     * @param columns the number of columns that it covers
     */
    void cell(boolean head, int rows, int columns) {
        PDStructureElement cell = child(head ? StandardStructureTypes.TH : StandardStructureTypes.TD);
        if (head || rows > 1 || columns > 1) {
            var looks = new PDTableAttributeObject();
            if (head) {
                looks.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            }
            if (rows > 1) {
                looks.setRowSpan(rows);
            }
            if (columns > 1) {
                looks.setColSpan(columns);
            }
            cell.addAttribute(looks);
        }
        open.push(cell);
    }

    /** Ends the innermost open cell or row. */
    void end() {
        open.pop();
    }

    private void endTable() {
        if (open.size() == 1) {
            open.pop();
        }
    }

    private PDStructureElement child(String type) {
        PDStructureElement parent = open.isEmpty() ? body : open.peek();
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    void finish(PDDocument document) {
        root.appendKid(body);
        var numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(pages.get(i));
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(pages.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }
}
