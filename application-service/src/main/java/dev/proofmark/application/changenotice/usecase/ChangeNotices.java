package dev.proofmark.application.changenotice.usecase;

import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.changenotice.domain.ChangeNoticeStatus;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices of changes that there are; within the session or transaction under way. */
public interface ChangeNotices {

    Uni<Optional<ChangeNotice>> find(UUID id);

    /** Adds a notice; the answer has the version that it was stored under. */
    Uni<ChangeNotice> add(ChangeNotice notice, Instant now);

    /** Stores the changed notice; the answer has its new version. Fails if another command was faster (I-53). */
    Uni<ChangeNotice> save(ChangeNotice notice, Instant now);

    /**
     * Everybody's notices, those that were told of first coming first; one row more than the page has.
     *
     * @param status the state that they are in; null for any
     */
    Uni<List<ChangeNotice>> all(@Nullable ChangeNoticeStatus status, PageRequest page);

    /** The organisation's notices, in the same order; one row more than the page has. */
    Uni<List<ChangeNotice>> of(UUID organisationId, PageRequest page);
}
