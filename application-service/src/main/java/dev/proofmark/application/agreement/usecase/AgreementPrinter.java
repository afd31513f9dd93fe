package dev.proofmark.application.agreement.usecase;

import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.platform.document.UnprintableException;
import io.smallrye.mutiny.Uni;

/**
 * Makes the agreement's documents. Printing takes processor time, more the more sites there are, and happens on threads
 * of its own; the answer comes back where it was asked.
 */
public interface AgreementPrinter {

    /**
     * The document that is offered.
     *
     * @return fails with {@link UnprintableException} if the fonts lack a character
     */
    Uni<byte[]> offer(AgreementTerms terms);

    /** The document that was accepted, page for page as it was offered, with a sheet that says who signed it and when. */
    Uni<byte[]> signed(byte[] offered, SignatureSheet sheet);
}
