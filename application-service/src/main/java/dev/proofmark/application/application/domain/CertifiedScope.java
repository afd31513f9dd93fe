package dev.proofmark.application.application.domain;

import dev.proofmark.application.scheme.domain.SchemeReference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is certified when an application follows an earlier one: it is compared with this, and begins as its copy.
 *
 * @param applicationId the earlier application; null where the body brought the certificate from its former records
 */
public record CertifiedScope(
        @Nullable UUID applicationId,
        SchemeReference scheme,
        ApplicationContent content,
        @Nullable StatementOfApplicability statementOfApplicability) {

    /** What that application ended with. */
    public static CertifiedScope of(Application application) {
        return new CertifiedScope(
                application.id(), application.scheme(), application.content(), application.statementOfApplicability());
    }
}
