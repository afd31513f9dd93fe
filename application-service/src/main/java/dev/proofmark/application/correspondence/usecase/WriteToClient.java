package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.correspondence.domain.Addressees;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.organisation.domain.Members;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.usecase.OrganisationMembers;
import dev.proofmark.application.organisation.usecase.Organisations;
import dev.proofmark.application.person.domain.Language;
import dev.proofmark.application.person.domain.Person;
import dev.proofmark.application.person.usecase.People;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a message to everybody who acts for a client, in the transaction under way; sending it comes later. */
@ApplicationScoped
public class WriteToClient {

    private final Organisations organisations;
    private final OrganisationMembers members;
    private final People people;
    private final WriteMessage writeMessage;

    public WriteToClient(
            Organisations organisations, OrganisationMembers members, People people, WriteMessage writeMessage) {
        this.organisations = organisations;
        this.members = members;
        this.people = people;
        this.writeMessage = writeMessage;
    }

    /**
     * Writes the news to whom they concern; to nobody where the organisation has no such member.
     *
     * @param eventId what they come from
     */
    public Uni<Void> handle(UUID eventId, News news, CommandContext context) {
        return organisations
                .find(news.organisationId())
                .chain(organisation -> organisation.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : members.of(news.organisationId())
                                .chain(known -> write(eventId, news, organisation.get(), known, context)));
    }

    private Uni<Void> write(
            UUID eventId, News news, Organisation organisation, Members members, CommandContext context) {
        List<String> addressees = Addressees.among(members);
        return people.among(addressees)
                .onItem()
                .transformToMulti(known -> Multi.createFrom()
                        .iterable(addressees)
                        .onItem()
                        .transformToUniAndConcatenate(personId -> writeMessage.handle(
                                eventId, news, personId, language(known.get(personId), organisation), context)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** The person's own, where they are known and chose one. */
    private static Language language(@Nullable Person person, Organisation organisation) {
        return Addressees.language(Optional.ofNullable(person).map(Person::language), organisation);
    }
}
