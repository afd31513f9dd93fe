package dev.proofmark.audit.checklist.domain;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Decides what is on a checklist and what is written on it. */
public final class ChecklistDecisions {

    private ChecklistDecisions() {}

    /**
     * The items of a new checklist, in their order.
     *
     * @param asked what the kind of audit and the scheme ask for
     */
    public static List<ChecklistItem> draw(
            UUID auditId, List<ItemSubject> asked, Applicability applicability, Coverage coverage) {
        var items = new ArrayList<ChecklistItem>();
        for (var subject : asked) {
            if (applicability.includes(subject) && coverage.covers(subject)) {
                items.add(ChecklistItem.fresh(auditId, items.size(), subject));
            }
        }
        return items;
    }

    /** Why the person can't write on the checklist now: the lead and the auditors do, from opening to report. */
    public static Optional<Refusal> objection(Audit audit, String personId) {
        if (!audit.confirmedTeam().isAuditedBy(personId)) {
            return Optional.of(Refusal.of("auditors-only"));
        }
        return switch (audit.status()) {
            case IN_PROGRESS, CONCLUDED -> Optional.empty();
            case PLANNED,
                    TEAM_PROPOSED,
                    TEAM_CONFIRMED,
                    PLAN_SENT,
                    REPORT_ISSUED,
                    FOLLOW_UP,
                    RECOMMENDED,
                    CLOSED,
                    POSTPONED,
                    CANCELLED -> Optional.of(Refusal.wrongState("FillChecklist", audit.status()));
        };
    }

    /** What is wrong with the sendings, one refusal for all; such a batch changes nothing. */
    public static Optional<Refusal> objection(List<Sending> sendings, Map<String, ChecklistItem> items) {
        var mistakes = new ArrayList<FieldRefusal>();
        var seen = new HashSet<String>();
        for (int index = 0; index < sendings.size(); index++) {
            var sending = sendings.get(index);
            var pointer = "/items/" + index;
            var item = items.get(sending.key());
            if (item == null) {
                mistakes.add(FieldRefusal.of(pointer + "/key", "checklist-item-unknown"));
            } else if (sending.revision() > item.revision()) {
                mistakes.add(FieldRefusal.of(pointer + "/revision", "checklist-revision-unknown"));
            } else if (!seen.add(sending.key())) {
                mistakes.add(FieldRefusal.of(pointer + "/key", "checklist-item-twice"));
            }
            mistakes.addAll(sending.look().mistakes(pointer));
        }
        return mistakes.isEmpty() ? Optional.empty() : Optional.of(Refusal.validation(mistakes));
    }

    /** What is wrong with a look at one item. */
    public static Optional<Refusal> objection(Look look) {
        var mistakes = look.mistakes("");
        return mistakes.isEmpty() ? Optional.empty() : Optional.of(Refusal.validation(mistakes));
    }

    /** A look upon the revision that it was made upon; the same look again is no conflict, since answers get lost. */
    public static Reception receive(ChecklistItem present, Sending sending) {
        if (present.look().equals(sending.look())) {
            return new Reception(present, Reception.Outcome.REPEATED);
        }
        return present.revision() == sending.revision()
                ? new Reception(present.with(sending.look()), Reception.Outcome.TAKEN)
                : new Reception(present, Reception.Outcome.CONFLICT);
    }

    /** The items without which the audit can't be concluded, and which nobody has looked at (I-26). */
    public static List<String> missing(List<ChecklistItem> items) {
        return items.stream()
                .filter(item -> item.subject().gate() && !item.isLookedAt())
                .map(ChecklistItem::key)
                .toList();
    }
}
