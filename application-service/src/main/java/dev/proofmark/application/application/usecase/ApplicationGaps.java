package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationStatus;
import dev.proofmark.application.application.domain.Completeness;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adds to an application what it still lacks under its scheme. */
@ApplicationScoped
public class ApplicationGaps {

    private final SchemeCatalogue schemes;

    public ApplicationGaps(SchemeCatalogue schemes) {
        this.schemes = schemes;
    }

    /** The application with its gaps, which only a draft has. */
    public ApplicationDetails details(Application application) {
        return new ApplicationDetails(
                application,
                application.status() == ApplicationStatus.DRAFT
                        ? Completeness.missing(
                                application.content(),
                                application.statementOfApplicability(),
                                schemes.requirements(application.scheme()))
                        : List.of());
    }
}
