package dev.proofmark.application.application.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.application.domain.Application;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationSummary(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        String kind,
        ApplicationView.SchemeView scheme,
        String status,
        @Nullable LocalDate submittedOn,
        long version) {

    static ApplicationSummary of(Application application) {
        return new ApplicationSummary(
                application.id(),
                application.certificationId(),
                application.organisationId(),
                application.kind().name(),
                new ApplicationView.SchemeView(
                        application.scheme().id(), application.scheme().version()),
                application.status().name(),
                application.submittedOn(),
                application.version());
    }
}
