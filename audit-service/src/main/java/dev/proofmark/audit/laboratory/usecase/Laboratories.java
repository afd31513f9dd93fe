package dev.proofmark.audit.laboratory.usecase;

import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.domain.LaboratoryDetails;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The laboratories that there are, each with all of its history; within the session or transaction under way. */
public interface Laboratories {

    Uni<Optional<Laboratory>> find(UUID id);

    /** Names and addresses of these. */
    Uni<Map<UUID, LaboratoryDetails>> details(Collection<UUID> ids);

    /** For a command on it: nobody else changes it until the transaction ends. */
    Uni<Optional<Laboratory>> hold(UUID id);

    /** Fails if there is one with that id. */
    Uni<Laboratory> add(Laboratory laboratory, Instant now);

    /** Stores a changed one; the answer has its new version. Fails if another command was faster (I-53). */
    Uni<Laboratory> save(Laboratory laboratory, Instant now);

    /** One row more than the page has, in the order of their ids. */
    Uni<List<Laboratory>> all(PageRequest page);

    /** Those that somebody works for on that day, one row more than the page has, in the order of their ids. */
    Uni<List<Laboratory>> ofMember(String personId, LocalDate day, PageRequest page);
}
