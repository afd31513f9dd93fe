package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Availability;
import dev.proofmark.audit.personnel.domain.CompetenceFunction;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the body; within the session or transaction under way. */
public interface Personnel {

    /**
     * Whom a list is to show: those who have such a competence, on that day where one is named.
     *
     * @param schemeId null for any
     * @param function null for any
     */
    record Wanted(
            @Nullable String schemeId,
            @Nullable CompetenceFunction function,
            @Nullable LocalDate validOn) {

        public boolean everybody() {
            return schemeId == null && function == null && validOn == null;
        }
    }

    Uni<Optional<Person>> find(UUID personId);

    /** Makes or replaces a record; the answer has its new version. Fails if another command was faster (I-53). */
    Uni<Person> save(Person person, Instant now);

    /** Those of these people of whom there is a record. */
    Uni<List<Person>> people(Collection<UUID> personIds);

    /** One row more than the page has, in the order of the ids. */
    Uni<List<Person>> list(Wanted wanted, PageRequest page);

    /** Throws away who somebody is, and leaves the rest of the record. */
    Uni<Void> eraseDetails(UUID personId);

    Uni<Availability> availability(UUID personId);

    /** Stores when somebody is not there; the answer has the new version. */
    Uni<Availability> save(Availability availability, Instant now);

    Uni<List<Availability>> availabilities(Collection<UUID> personIds);

    /** Of everybody who has ever said when they are not there. */
    Uni<List<Availability>> availabilities();

    /**
     * Holds the records of these people until the transaction ends, in the order of their ids, so that two planners look
     * at one person's days one after the other.
     *
     * @return those of whom there is a record
     */
    Uni<List<UUID>> hold(Collection<UUID> personIds);
}
