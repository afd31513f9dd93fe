package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationKind;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The applications that there are; within the session or transaction under way. */
public interface Applications {

    Uni<Optional<Application>> find(UUID id);

    /** Adds an application; the answer has the version that it was stored under. */
    Uni<Application> add(Application application, Instant now);

    /**
     * Stores the changed application; the answer has its new version. Fails if another command was faster (I-53).
     */
    Uni<Application> save(Application application, Instant now);

    /** Deletes it with its documents. Fails if another command was faster (I-53). */
    Uni<Void> remove(Application application);

    /** Whether the certification has an application of that kind that is not at its end. */
    Uni<Boolean> hasOpen(UUID certificationId, ApplicationKind kind);

    /** Those of the certifications that the organisation has an agreement for, each with its scheme. */
    Uni<Map<UUID, SchemeReference>> underContract(List<UUID> certificationIds, UUID organisationId);

    /** The application with which the certification began. */
    Uni<Optional<Application>> opening(UUID certificationId);

    /** Everybody's applications; one row more than the page has, in the order of their ids. */
    Uni<List<Application>> all(ApplicationFilter filter, PageRequest page);

    /** The applications of these organisations; one row more than the page has, in the order of their ids. */
    Uni<List<Application>> of(List<UUID> organisations, ApplicationFilter filter, PageRequest page);
}
