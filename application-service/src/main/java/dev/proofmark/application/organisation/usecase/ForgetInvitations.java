package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.rules.Actor;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;

/** Erases the mail addresses of invitations that nobody took up, a while after their time is over. */
@ApplicationScoped
public class ForgetInvitations {

    private static final Actor SERVICE = new Actor("application-service", Set.of());
    private static final int BATCH = 100;

    private final Invitations invitations;
    private final InvitationSettings settings;
    private final Transactions transactions;
    private final AuditTrail auditTrail;
    private final BusinessClock clock;

    public ForgetInvitations(
            Invitations invitations,
            InvitationSettings settings,
            Transactions transactions,
            AuditTrail auditTrail,
            BusinessClock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.transactions = transactions;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Forgets some, in one transaction; how many they were, 0 if none is left. */
    public Uni<Integer> handle() {
        CommandContext context = context(clock.now());
        return transactions.run(() -> invitations
                .expiredBy(context.now().minus(settings.addressKeptFor()), BATCH)
                .call(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(invitation -> forget(invitation, context))
                        .collect()
                        .last())
                .map(found -> found.size()));
    }

    private Uni<Void> forget(Invitation invitation, CommandContext context) {
        return invitations
                .save(invitation
                        .expire(context.now(), settings.addressKeptFor())
                        .orThrow()
                        .state())
                .chain(expired ->
                        auditTrail.add(context, "ExpireInvitation", expired.id().toString(), Hashes.sha256("")));
    }

    /** Nobody sends it: the service acts by itself. */
    private static CommandContext context(Instant now) {
        return new CommandContext(
                SERVICE,
                Ids.next().toString(),
                null,
                now,
                LocalDate.ofInstant(now, BusinessClock.ZONE),
                OptionalLong.empty());
    }
}
