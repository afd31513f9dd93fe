package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.DeputyPolicy;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.tasks.Deputies;
import dev.proofmark.platform.tasks.Deputy;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody says who stands in for them while they are away, or the keeper of the records does so for them. What they have
 * taken comes to their deputy; what a case names them for does not.
 */
@ApplicationScoped
public class NameDeputy {

    private final Personnel personnel;
    private final PersonnelAccess access;
    private final Deputies deputies;
    private final PersonnelAnnouncements announcements;

    public NameDeputy(
            Personnel personnel, PersonnelAccess access, Deputies deputies, PersonnelAnnouncements announcements) {
        this.personnel = personnel;
        this.access = access;
        this.deputies = deputies;
        this.announcements = announcements;
    }

    /** Who stands in, for those who may read the record. */
    @WithSession
    public Uni<Deputy> read(UUID personId, Actor actor) {
        return access.readable(personId, actor).chain(person -> deputies.of(personId.toString()));
    }

    public Uni<Deputy> handle(UUID personId, UUID deputyId, LocalDate from, LocalDate until, CommandContext context) {
        return known(personId, context)
                .invoke(known -> DeputyPolicy.objection(personId, deputyId, from, until, context.today())
                        .ifPresent(refusal -> {
                            throw new RefusedException(refusal);
                        }))
                .call(known -> personnel.find(deputyId).invoke(deputy -> {
                    if (deputy.isEmpty()) {
                        throw new RefusedException(Refusal.at("deputy-unknown", "/deputyId"));
                    }
                }))
                .chain(known -> deputies.name(known, deputyId.toString(), from, until))
                .call(named -> announcements.named(personId, deputyId, from, until, context));
    }

    /** Ended at once, whatever days were named. */
    public Uni<Void> end(UUID personId, CommandContext context) {
        return known(personId, context)
                .chain(known -> known.deputyId() == null
                        ? Uni.createFrom().voidItem()
                        : deputies.end(known).call(() -> announcements.ended(personId, context)));
    }

    private Uni<Deputy> known(UUID personId, CommandContext context) {
        return access.spokenFor(personId, context.actor())
                .chain(person -> deputies.of(personId.toString()))
                .invoke(known -> context.requireVersion(known.version()));
    }
}
