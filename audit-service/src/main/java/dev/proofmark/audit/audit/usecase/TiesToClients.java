package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.ClientTies;
import dev.proofmark.audit.impartiality.usecase.Bars;
import dev.proofmark.platform.membership.Memberships;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who is tied to a client: its own people, and whom the application's review keeps away (I-02). */
@ApplicationScoped
public class TiesToClients {

    private final Memberships memberships;
    private final Bars bars;

    public TiesToClients(Memberships memberships, Bars bars) {
        this.memberships = memberships;
        this.bars = bars;
    }

    Uni<ClientTies> of(Audit audit, Set<String> legalNames, Collection<String> people) {
        return of(audit.identity().organisationId(), audit.identity().certificationId(), legalNames, people);
    }

    /** Of these people in a certification that somebody wants. */
    public Uni<ClientTies> of(
            UUID organisationId, UUID certificationId, Set<String> legalNames, Collection<String> people) {
        return clientPeople(people, organisationId)
                .chain(acting -> bars.of(certificationId)
                        .map(barred -> new ClientTies(organisationId, legalNames, acting, barred)));
    }

    /** Who of them acts for the client; one after the other, since a session does one thing at a time. */
    private Uni<Set<String>> clientPeople(Collection<String> people, UUID organisationId) {
        Uni<Set<String>> acting = Uni.createFrom().item(new HashSet<>());
        for (String person : people) {
            acting = acting.chain(found -> memberships
                    .isMember(person, organisationId)
                    .map(client -> {
                        if (client) {
                            found.add(person);
                        }
                        return found;
                    }));
        }
        return acting;
    }
}
