package dev.proofmark.certificate.fitness.usecase;

import dev.proofmark.certificate.fitness.domain.Competence;
import dev.proofmark.certificate.fitness.domain.Declaration;
import dev.proofmark.certificate.fitness.domain.PersonnelRecord;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is on record of the body's people; within the session or transaction under way. */
public interface Personnel {

    /** Keeps that somebody works for the body, once. */
    Uni<Void> keep(String personId);

    /** Whether somebody works for the body, as far as was told. */
    Uni<Boolean> isOnRecord(String personId);

    /** Keeps what is told of a competence, unless something newer was told of it. */
    Uni<Void> keep(Competence competence, Instant toldAt, UUID toldBy);

    /** Keeps a declaration, once. */
    Uni<Void> keep(Declaration declaration);

    /** The records of these people. */
    Uni<List<PersonnelRecord>> of(Set<String> personIds);
}
