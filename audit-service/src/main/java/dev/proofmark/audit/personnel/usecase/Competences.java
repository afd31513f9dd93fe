package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that anybody was found competent for; within the session or transaction under way. */
public interface Competences {

    Uni<Optional<Competence>> find(UUID competenceId);

    /** Fails if there is one with that id. */
    Uni<Competence> add(Competence competence, Instant now);

    /** Stores a withdrawal; the answer has the new version. Fails if another command was faster (I-53). */
    Uni<Competence> save(Competence competence, Instant now);

    Uni<List<Competence>> of(Collection<UUID> personIds);

    /** One row more than the page has, in the order of the ids. */
    Uni<List<Competence>> of(UUID personId, PageRequest page);
}
