package dev.proofmark.platform.storage;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Answers for a feature which files it still needs. Each feature that keeps hashes or ids of files implements it; what
 * none of them names goes. Without any implementation nothing ever goes.
 */
public interface ContentReferences {

    /** Which of these contents the feature refers to. */
    Uni<Set<ContentHash>> contents(Collection<ContentHash> some);

    /** Which of these, laid aside under their ids, the feature still waits for. */
    Uni<Set<UUID>> quarantined(Collection<UUID> some);
}
