package dev.proofmark.platform.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A file that goes with a document, in it: what the pages say, for machines (ISO 19005-3, 6.8, and ISO 32000-1, 7.11).
 *
 * @param name as it is saved, in ASCII
 * @param mediaType for example {@code application/json}
 * @param description for people
 * @param content its bytes in UTF-8
 * @param date when it was made
 */
public record AssociatedFile(String name, String mediaType, String description, String content, LocalDate date) {

    private static final COSName DATA = COSName.getPDFName("Data");

    /** The document with this file; its pages are not laid out again, so it stays accessible and lasting. */
    public byte[] attachedTo(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification specification = specification(document);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(name, specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            COSArray associated = new COSArray();
            associated.add(specification.getCOSObject());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            document.save(whole);
            return whole.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDComplexFileSpecification specification(PDDocument document) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(mediaType);
        file.setSize(bytes.length);
        file.setCreationDate(calendar());
        file.setModDate(calendar());
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(description);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setItem(COSName.AF_RELATIONSHIP, DATA);
        return specification;
    }

    private Calendar calendar() {
        return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    }
}
