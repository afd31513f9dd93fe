package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Declaration;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Everything that anybody declared; within the session or transaction under way. */
public interface Declarations {

    /** Fails if there is one with that id, or one that replaces the same. */
    Uni<Declaration> add(Declaration declaration);

    Uni<List<Declaration>> of(Collection<UUID> personIds);

    /** One row more than the page has, in the order of the ids. */
    Uni<List<Declaration>> of(UUID personId, PageRequest page);
}
