package dev.proofmark.application.changenotice.domain;

import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Assess;
import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Change;
import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Withdraw;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Decides what becomes of a client's notice of changes (ISO/IEC 17021-1:2015, 8.5.3; ISO/IEC 17065:2012, 7.10).
 *
 * <pre>
 *           NOTIFIED   ASSESSED  WITHDRAWN
 * Change    stays      –         –
 * Assess    ASSESSED   –         –
 * Withdraw  WITHDRAWN  –         –
 * </pre>
 */
public final class ChangeNoticeRules {

    private ChangeNoticeRules() {}

    /** A new notice, which the body has to assess. */
    public static Outcome<ChangeNotice, ChangeNoticeEvent> tell(
            UUID id, UUID organisationId, ChangeDetails details, String personId, Circumstances circumstances) {
        List<FieldRefusal> refusals = ChangeDetailsRules.refusals(details, circumstances);
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.validation(refusals));
        }
        ChangeNotice notice = ChangeNotice.told(id, organisationId, details, personId, circumstances.today());
        return Outcome.accepted(notice, new ChangeNoticeEvent.Notified(notice));
    }

    /** The notice after the command with what has happened, or the rule that forbids it. */
    public static Outcome<ChangeNotice, ChangeNoticeEvent> decide(ChangeNotice notice, ChangeNoticeCommand command) {
        return switch (notice.status()) {
            case NOTIFIED ->
                switch (command) {
                    case Change change -> change(notice, change);
                    case Assess assess -> assess(notice, assess);
                    case Withdraw withdraw -> withdraw(notice, withdraw.today());
                };
            case ASSESSED, WITHDRAWN ->
                Outcome.refused(Refusal.wrongState(command.getClass().getSimpleName(), notice.status()));
        };
    }

    /** Certifications that it no longer names hear of it, too: nothing follows for them. */
    private static Outcome<ChangeNotice, ChangeNoticeEvent> change(ChangeNotice notice, Change change) {
        List<FieldRefusal> refusals = ChangeDetailsRules.refusals(change.details(), change.circumstances());
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.validation(refusals));
        }
        LocalDate today = change.circumstances().today();
        ChangeNotice changed = notice.saying(change.details(), today);
        List<UUID> dropped = new ArrayList<>(notice.details().certificationIds());
        dropped.removeAll(change.details().certificationIds());
        List<ChangeNoticeEvent> events = new ArrayList<>();
        events.add(new ChangeNoticeEvent.Notified(changed));
        if (!dropped.isEmpty()) {
            events.add(new ChangeNoticeEvent.Withdrawn(changed, dropped, today));
        }
        return Outcome.accepted(changed, events);
    }

    private static Outcome<ChangeNotice, ChangeNoticeEvent> assess(ChangeNotice notice, Assess assess) {
        List<FieldRefusal> refusals = AssessmentRules.refusals(notice.details(), assess);
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.validation(refusals));
        }
        ChangeNotice assessed = notice.assessed(assess.assessment());
        return Outcome.accepted(assessed, new ChangeNoticeEvent.Assessed(assessed, assess.assessment()));
    }

    private static Outcome<ChangeNotice, ChangeNoticeEvent> withdraw(ChangeNotice notice, LocalDate today) {
        ChangeNotice withdrawn = notice.withdrawn(today);
        List<UUID> all = notice.details().certificationIds();
        return Outcome.accepted(withdrawn, new ChangeNoticeEvent.Withdrawn(withdrawn, all, today));
    }
}
