package dev.proofmark.audit.impartiality.usecase;

import dev.proofmark.audit.impartiality.domain.Bar;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Who keeps away from which certification; within the session or transaction under way. */
public interface Bars {

    /** The last word on each person, also on those whose time is over. */
    Uni<List<Bar>> of(UUID certificationId);

    /** Stores the word on one person in place of what was stored. */
    Uni<Void> save(UUID certificationId, Bar bar);
}
