package id.langkah.pdf;

import java.util.ArrayList;
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
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The structure of a document, for programs that read it aloud: headings, paragraphs and drawings in
 * the order in which they are drawn (ISO 32000-1, 14.7 and 14.8).
 */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement body = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);

    /** Of each page the elements of its marked contents, by their numbers. */
    private final List<COSArray> pages = new ArrayList<>();

    /** A new page; its number among those that are tagged. */
    int page(PDPage page) {
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
        pages.add(new COSArray());
        return pages.size() - 1;
    }

    /**
     * An element that comes next on a page; the number of its content.
     *
     * @param type one of the standard structure types
     * @param alt what stands for it where it cannot be seen; blank where it is text
     */
    int add(int number, PDPage page, String type, String alt) {
        var element = new PDStructureElement(type, body);
        element.setPage(page);
        if (!alt.isBlank()) {
            element.setAlternateDescription(alt);
        }
        int content = pages.get(number).size();
        element.getCOSObject().setItem(COSName.K, COSInteger.get(content));
        pages.get(number).add(element.getCOSObject());
        body.appendKid(element);
        return content;
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
