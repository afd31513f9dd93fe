package dev.proofmark.application.person.web;

import dev.proofmark.application.person.domain.Person;
import dev.proofmark.application.person.usecase.NotePerson;
import dev.proofmark.platform.web.PersonClaims;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Notes who acts before the command runs, so that whoever belongs to a client can be written to as soon as there is
 * something to write. The command's outcome never depends on it.
 */
@ApplicationScoped
public class ActingPeople {

    private static final Logger LOGGER = Logger.getLogger(ActingPeople.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentIdentityAssociation identity;
    private final NotePerson notePerson;

    public ActingPeople(CurrentIdentityAssociation identity, NotePerson notePerson) {
        this.identity = identity;
        this.notePerson = notePerson;
    }

    @ServerRequestFilter
    public Uni<Void> note(ContainerRequestContext request) {
        return READING.contains(request.getMethod())
                ? Uni.createFrom().voidItem()
                : identity.getDeferredIdentity()
                        .chain(this::note)
                        .onFailure()
                        .invoke(failure -> LOGGER.warnf(
                                "Who acts could not be noted: %s",
                                failure.getClass().getSimpleName()))
                        .onFailure()
                        .recoverWithNull()
                        .replaceWithVoid();
    }

    private Uni<Void> note(SecurityIdentity who) {
        return PersonClaims.of(who)
                .map(claims -> notePerson.handle(person(claims)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Person person(PersonClaims claims) {
        return Person.described(claims.subject(), claims.mail(), claims.mailVerified(), claims.name(), claims.locale());
    }
}
