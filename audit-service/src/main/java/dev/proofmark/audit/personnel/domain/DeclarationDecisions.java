package dev.proofmark.audit.personnel.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Decides what may be declared (ISO/IEC 17021-1:2015, 5.2.10, 5.2.12 and 5.2.13). */
public final class DeclarationDecisions {

    private DeclarationDecisions() {}

    /**
     * Records a declaration.
     *
     * @param earlier what the person has declared so far
     */
    public static Outcome<Declaration, PersonnelEvent> declare(
            UUID declarationId,
            UUID personId,
            DeclarationContent content,
            List<Declaration> earlier,
            String actor,
            LocalDate today) {
        var mistakes = mistakes(content, today);
        if (!mistakes.isEmpty()) {
            return Outcome.refused(Refusal.validation(mistakes));
        }
        var objection = objectionToReplacement(content, earlier);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return Outcome.accepted(
                new Declaration(declarationId, personId, content, actor, today, false),
                new PersonnelEvent.DeclarationRecorded());
    }

    private static List<FieldRefusal> mistakes(DeclarationContent content, LocalDate today) {
        var mistakes = new ArrayList<FieldRefusal>();
        var organisation = content.organisation();
        var from = content.from();
        var until = content.until();
        if (organisation == null) {
            if (content.kind() != DeclarationKind.IMPARTIALITY) {
                mistakes.add(FieldRefusal.of("/organisation", "required"));
            }
        } else if ((organisation.organisationId() == null) == (organisation.name() == null)) {
            mistakes.add(FieldRefusal.of("/organisation", "declared-organisation"));
        }
        if (from != null && from.isAfter(today)) {
            mistakes.add(FieldRefusal.of("/from", "in-the-future"));
        }
        if (from != null && until != null && until.isBefore(from)) {
            mistakes.add(FieldRefusal.of("/until", "before-its-start"));
        }
        return mistakes;
    }

    /** Only the same tie can be corrected, and once: a tie is not talked away by a declaration about another. */
    private static Optional<Refusal> objectionToReplacement(DeclarationContent content, List<Declaration> earlier) {
        var replaces = content.replaces();
        if (replaces == null) {
            return Optional.empty();
        }
        boolean same = earlier.stream()
                .filter(declaration -> declaration.declarationId().equals(replaces) && !declaration.replaced())
                .map(Declaration::content)
                .anyMatch(known ->
                        known.kind() == content.kind() && Objects.equals(known.organisation(), content.organisation()));
        return same ? Optional.empty() : Optional.of(Refusal.at("declaration-of-another", "/replaces"));
    }
}
