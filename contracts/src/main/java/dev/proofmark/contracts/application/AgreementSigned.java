package dev.proofmark.contracts.application;

import dev.proofmark.contracts.CertificationScope;
import dev.proofmark.contracts.SchemeReference;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The certification agreement is in force for the scope that it names (ISO/IEC 17021-1:2015, 5.1.2).
 *
 * @param certificationId spans everything from the first application on
 * @param kind of the application; null in events from before there were kinds: {@code INITIAL}
 * @param documentSha256 hash of the document that was signed, lower-case hex
 */
public record AgreementSigned(
        UUID agreementId,
        UUID applicationId,
        UUID certificationId,
        UUID organisationId,
        @Nullable ApplicationKind kind,
        SchemeReference scheme,
        CertificationScope scope,
        String documentSha256,
        LocalDate signedOn) {}
