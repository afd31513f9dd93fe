package dev.proofmark.certificate.certificatedocument.usecase;

/** The body's seal on a document: whoever has the document can tell that it is the body's and that no byte was changed. */
public interface DocumentSeal {

    /**
     * The document under seal; takes some milliseconds of processor time.
     *
     * @param pdf a finished document, which stays as accessible and lasting as it was
     */
    byte[] seal(byte[] pdf);

    /**
     * The certificates that lead from the seal to whoever vouches for it, the seal's own first, then those of former seals,
     * as PEM.
     */
    String certificates();
}
