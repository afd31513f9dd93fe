package dev.proofmark.contracts.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that the register answers about a certificate from now on, so that whoever keeps the latest of each certificate can
 * answer alone, on later days, too: what comes by the clock is in it.
 *
 * @param version of the certificate: of two, the one with the higher version is the later one
 * @param number one for the certificate's life, in the form in which it is looked up
 * @param certifiedSince first day of the first cycle
 * @param standings from the present one on, as far as it is known; at least one
 * @param revisions those that the standings name
 */
public record CertificateStatusPublished(
        UUID certificateId,
        long version,
        String number,
        LocalDate certifiedSince,
        List<PublicStanding> standings,
        List<PublicRevision> revisions) {

    public CertificateStatusPublished {
        standings = List.copyOf(standings);
        revisions = List.copyOf(revisions);
    }
}
