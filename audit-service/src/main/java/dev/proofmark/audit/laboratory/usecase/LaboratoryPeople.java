package dev.proofmark.audit.laboratory.usecase;

import dev.proofmark.audit.laboratory.domain.LaboratoryPerson;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** What laboratories' people are called; within the session or transaction under way. */
public interface LaboratoryPeople {

    /** Keeps what somebody is called from now on. */
    Uni<Void> keep(LaboratoryPerson person);

    /** Those of these people whose names are on record. */
    Uni<List<LaboratoryPerson>> of(Collection<String> personIds);

    /** Throws away what somebody is called. */
    Uni<Void> erase(String personId);
}
