package dev.proofmark.verification.seal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/** The objects of a sealed file that speak of its seal, and the files that it carries. */
final class SealedObjects {

    private static final String CHECK = "seal-document";
    private static final String ATTACHMENT = "seal-attachment";
    private static final String KIND = "ETSI.CAdES.detached";
    private static final int MOST_FIELDS = 100;
    private static final COSName DATA = COSName.getPDFName("Data");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName TRANSFORM = COSName.getPDFName("TransformMethod");
    private static final COSName PARAMETERS = COSName.getPDFName("TransformParams");
    private static final COSName REFERENCE = COSName.getPDFName("Reference");
    private static final COSName NAMED = COSName.getPDFName("UF");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final int NO_CHANGES = 1;

    private final COSDictionary catalogue;
    private final COSDictionary seal;

    private SealedObjects(COSDictionary catalogue) throws SealException {
        this.catalogue = catalogue;
        this.seal = onlySignature(catalogue);
    }

    /** What is done with a document while it is open. */
    interface Reading<T> {
        T of(SealedObjects objects) throws SealException, IOException;
    }

    /**
     * Opens a file, and closes it again.
     *
     * @throws SealException if it is no PDF, or does not say what a seal says
     */
    static <T> T read(byte[] file, Reading<T> reading) throws SealException {
        try (RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(file);
                COSDocument document = new ObjectParser(bytes).read()) {
            COSDictionary trailer = document.getTrailer();
            COSDictionary root = trailer == null ? null : trailer.getCOSDictionary(COSName.ROOT);
            if (root == null) {
                throw new SealException(CHECK, "a PDF with a catalogue", "none");
            }
            return reading.of(new SealedObjects(root));
        } catch (IOException | RuntimeException | StackOverflowError malformed) {
            throw new SealException(CHECK, "a PDF", "something that cannot be read as one");
        }
    }

    /** Reads objects alone: pages, fonts and pictures are nobody's business here, and slow to begin with. */
    private static final class ObjectParser extends PDFParser {

        ObjectParser(RandomAccessReadBuffer bytes) throws IOException {
            super(bytes);
        }

        COSDocument read() throws IOException {
            setLenient(false);
            if (!parsePDFHeader()) {
                throw new IOException("no PDF");
            }
            initialParse();
            return document;
        }
    }

    private static COSDictionary onlySignature(COSDictionary catalogue) throws SealException {
        COSDictionary form = catalogue.getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        List<COSDictionary> signatures = new ArrayList<>();
        for (int index = 0; fields != null && index < Math.min(fields.size(), MOST_FIELDS); index++) {
            if (fields.getObject(index) instanceof COSDictionary field
                    && COSName.SIG.equals(field.getCOSName(COSName.FT))
                    && field.getDictionaryObject(COSName.V) instanceof COSDictionary value) {
                signatures.add(value);
            }
        }
        if (signatures.size() != 1) {
            throw new SealException("seal-presence", "one signature", Integer.toString(signatures.size()));
        }
        return signatures.getFirst();
    }

    /** Checks that the objects speak of the signature that was found in the bytes, and that it allows no change. */
    void demand(Coverage coverage) throws SealException {
        COSArray range = seal.getCOSArray(COSName.BYTERANGE);
        demand(
                range != null
                        && range.toCOSNumberIntegerList().equals(coverage.range())
                        && seal.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents
                        && Arrays.equals(contents.getBytes(), coverage.signature()),
                "the signature that covers the file",
                "another one");
        String kind = seal.getNameAsString(COSName.SUB_FILTER);
        demand(KIND.equals(kind), KIND, kind);
        demandNoChanges();
    }

    /** That nothing may be changed afterwards (ISO 32000-1, 12.8.2.2). */
    private void demandNoChanges() throws SealException {
        COSDictionary permissions = catalogue.getCOSDictionary(COSName.PERMS);
        boolean certified = permissions != null && seal.equals(permissions.getCOSDictionary(COSName.DOCMDP));
        COSArray references = seal.getCOSArray(REFERENCE);
        Integer permitted = null;
        if (certified
                && references != null
                && references.size() == 1
                && references.getObject(0) instanceof COSDictionary reference
                && COSName.DOCMDP.equals(reference.getCOSName(TRANSFORM))
                && reference.getDictionaryObject(PARAMETERS) instanceof COSDictionary parameters) {
            permitted = parameters.getInt(COSName.P);
        }
        if (!Objects.equals(permitted, NO_CHANGES)) {
            throw new SealException("seal-permissions", "no change permitted (DocMDP 1)", String.valueOf(permitted));
        }
    }

    private static void demand(boolean holds, String expected, @Nullable String found) throws SealException {
        if (!holds) {
            throw new SealException(CHECK, expected, String.valueOf(found));
        }
    }

    /** The moment that the seal names. */
    Instant sealedAt() throws SealException {
        Calendar moment = seal.getDate(COSName.M);
        if (moment == null) {
            throw new SealException(CHECK, "a seal that says when it was made", "none");
        }
        return moment.toInstant();
    }

    /** The associated file of that name, as far as it is no larger. */
    byte[] attachment(String name, int most) throws SealException, IOException {
        COSArray files = catalogue.getCOSArray(ASSOCIATED);
        for (int index = 0; files != null && index < Math.min(files.size(), MOST_FIELDS); index++) {
            if (files.getObject(index) instanceof COSDictionary file
                    && name.equals(file.getString(NAMED))
                    && DATA.equals(file.getCOSName(RELATIONSHIP))
                    && file.getDictionaryObject(COSName.EF) instanceof COSDictionary content
                    && content.getDictionaryObject(COSName.F) instanceof COSStream stream) {
                return bytes(stream, name, most);
            }
        }
        throw new SealException(ATTACHMENT, "an associated file " + name, "none");
    }

    private static byte[] bytes(COSStream stream, String name, int most) throws IOException, SealException {
        try (InputStream content = stream.createInputStream()) {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new SealException(ATTACHMENT, name + " of at most " + most + " bytes", "more of them");
            }
            return bytes;
        }
    }
}
