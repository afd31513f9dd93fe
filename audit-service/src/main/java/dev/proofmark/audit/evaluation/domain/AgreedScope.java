package dev.proofmark.audit.evaluation.domain;

import dev.proofmark.audit.programme.domain.Client;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.time.LocalDate;

/**
 * What client and body agreed on: the product as it is evaluated, whatever the client changes later (ISO/IEC 17065:2012, 4.1.2).
 *
 * @param documentSha256 of the agreement that was signed, lower-case hex
 */
public record AgreedScope(
        SchemeVersion scheme,
        Client holder,
        String scopeKorean,
        String scopeEnglish,
        Product product,
        String documentSha256,
        LocalDate signedOn) {}
