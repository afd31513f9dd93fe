package dev.proofmark.application.changenotice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to a notice and concerns others; each carries the notice as it was right after. */
public sealed interface ChangeNoticeEvent {

    ChangeNotice notice();

    /** The certifications that it happened to. */
    List<UUID> certificationIds();

    /** The client told of changes, or told otherwise: what was told last counts. */
    record Notified(ChangeNotice notice) implements ChangeNoticeEvent {

        @Override
        public List<UUID> certificationIds() {
            return notice.details().certificationIds();
        }
    }

    /** The body said what follows. */
    record Assessed(ChangeNotice notice, Assessment assessment) implements ChangeNoticeEvent {

        @Override
        public List<UUID> certificationIds() {
            return notice.details().certificationIds();
        }
    }

    /**
     * The client took the notice back, for these certifications at least.
     *
     * @param certificationIds fewer than the notice named if it goes on for others
     */
    record Withdrawn(ChangeNotice notice, List<UUID> certificationIds, LocalDate on) implements ChangeNoticeEvent {

        public Withdrawn {
            certificationIds = List.copyOf(certificationIds);
        }
    }
}
