package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.Completeness;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.platform.rules.FieldRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adds to an application what it still lacks under its scheme. */
@ApplicationScoped
public class ApplicationGaps {

    private final SchemeCatalogue schemes;

    public ApplicationGaps(SchemeCatalogue schemes) {
        this.schemes = schemes;
    }

    /** The application with its gaps, which it has only while the client may write. */
    public ApplicationDetails details(Application application) {
        return new ApplicationDetails(application, application.isTheClients() ? missing(application) : List.of());
    }

    private List<FieldRefusal> missing(Application application) {
        return Completeness.missing(application, schemes.requirements(application.scheme()));
    }
}
