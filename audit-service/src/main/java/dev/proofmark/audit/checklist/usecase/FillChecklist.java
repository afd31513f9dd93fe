package dev.proofmark.audit.checklist.usecase;

import dev.proofmark.audit.checklist.domain.ChecklistDecisions;
import dev.proofmark.audit.checklist.domain.ChecklistItem;
import dev.proofmark.audit.checklist.domain.Look;
import dev.proofmark.audit.checklist.domain.Reception;
import dev.proofmark.audit.checklist.domain.Sending;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those who audit write down what they saw, at once or when they are online again. */
@ApplicationScoped
public class FillChecklist {

    private final ChecklistAccess access;
    private final Checklists checklists;

    public FillChecklist(ChecklistAccess access, Checklists checklists) {
        this.access = access;
        this.checklists = checklists;
    }

    /** One item, at the revision that the auditor saw. */
    public Uni<ChecklistItem> one(UUID auditId, String key, Look look, CommandContext context) {
        return access.writable(auditId, context.actor())
                .chain(audit -> checklists.find(auditId, key))
                .map(item -> item.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .invoke(item -> context.requireVersion(item.revision()))
                .invoke(item -> orRefuse(ChecklistDecisions.objection(look)))
                .map(item -> ChecklistDecisions.receive(item, new Sending(key, item.revision(), look)))
                .chain(reception -> store(reception, context))
                .map(Reception::item);
    }

    /**
     * Many items, each upon the revision that it was made upon; one that somebody else has changed meanwhile is left as
     * they did, and told as a conflict.
     */
    public Uni<List<Reception>> many(UUID auditId, List<Sending> sendings, CommandContext context) {
        return access.writable(auditId, context.actor())
                .chain(audit -> checklists.forChange(auditId))
                .map(FillChecklist::byKey)
                .invoke(items -> orRefuse(ChecklistDecisions.objection(sendings, items)))
                .chain(items -> receive(sendings, items, context));
    }

    private Uni<List<Reception>> receive(
            List<Sending> sendings, Map<String, ChecklistItem> items, CommandContext context) {
        Uni<List<Reception>> received = Uni.createFrom().item(new ArrayList<>());
        for (var sending : sendings) {
            var present = Objects.requireNonNull(items.get(sending.key()));
            var reception = ChecklistDecisions.receive(present, sending);
            received = received.call(list -> store(reception, context).invoke(list::add));
        }
        return received;
    }

    private Uni<Reception> store(Reception reception, CommandContext context) {
        return reception.outcome() == Reception.Outcome.TAKEN
                ? checklists
                        .save(reception.item(), context.now())
                        .map(saved -> new Reception(saved, reception.outcome()))
                : Uni.createFrom().item(reception);
    }

    private static Map<String, ChecklistItem> byKey(List<ChecklistItem> items) {
        return items.stream().collect(Collectors.toMap(ChecklistItem::key, Function.identity()));
    }

    private static void orRefuse(Optional<Refusal> objection) {
        objection.ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
