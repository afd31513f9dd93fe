package dev.proofmark.application.changenotice.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's notice of changes with what the body made of it. It changes through {@link ChangeNoticeRules} only.
 *
 * @param notifiedBy opaque id of the person who told first
 * @param notifiedOn when the client told first: that it told without delay must be seen for as long as the notice is kept
 * @param changedOn when it last told otherwise, null if it never did
 * @param assessment null until it is assessed
 * @param withdrawnOn null unless it was taken back
 * @param version counts every change, for conditional requests
 */
public record ChangeNotice(
        UUID id,
        UUID organisationId,
        ChangeDetails details,
        String notifiedBy,
        LocalDate notifiedOn,
        @Nullable LocalDate changedOn,
        ChangeNoticeStatus status,
        @Nullable Assessment assessment,
        @Nullable LocalDate withdrawnOn,
        long version) {

    static ChangeNotice told(UUID id, UUID organisationId, ChangeDetails details, String personId, LocalDate today) {
        return new ChangeNotice(
                id, organisationId, details, personId, today, null, ChangeNoticeStatus.NOTIFIED, null, null, 0);
    }

    /** The day on which the client said what the notice says now. */
    public LocalDate toldOn() {
        return changedOn == null ? notifiedOn : changedOn;
    }

    ChangeNotice saying(ChangeDetails changed, LocalDate today) {
        return new ChangeNotice(
                id, organisationId, changed, notifiedBy, notifiedOn, today, status, assessment, withdrawnOn, version);
    }

    ChangeNotice assessed(Assessment given) {
        return ended(ChangeNoticeStatus.ASSESSED, given, null);
    }

    ChangeNotice withdrawn(LocalDate today) {
        return ended(ChangeNoticeStatus.WITHDRAWN, null, today);
    }

    private ChangeNotice ended(ChangeNoticeStatus end, @Nullable Assessment given, @Nullable LocalDate takenBackOn) {
        return new ChangeNotice(
                id, organisationId, details, notifiedBy, notifiedOn, changedOn, end, given, takenBackOn, version);
    }
}
