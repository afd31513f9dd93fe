package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.correspondence.domain.Addressees;
import dev.proofmark.application.correspondence.domain.Message;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.organisation.domain.Members;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.usecase.OrganisationMembers;
import dev.proofmark.application.organisation.usecase.Organisations;
import dev.proofmark.application.person.domain.Language;
import dev.proofmark.application.person.domain.Person;
import dev.proofmark.application.person.usecase.People;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Writes a message to everybody who acts for a client, in the transaction under way; sending it comes later. */
@ApplicationScoped
public class WriteToClient {

    private final Organisations organisations;
    private final OrganisationMembers members;
    private final People people;
    private final Letters letters;
    private final Messages messages;
    private final Phrases phrases;

    public WriteToClient(
            Organisations organisations,
            OrganisationMembers members,
            People people,
            Letters letters,
            Messages messages,
            Phrases phrases) {
        this.organisations = organisations;
        this.members = members;
        this.people = people;
        this.letters = letters;
        this.messages = messages;
        this.phrases = phrases;
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
        return Multi.createFrom()
                .iterable(Addressees.among(members))
                .onItem()
                .transformToUniAndConcatenate(personId -> people.find(personId)
                        .map(person -> language(person, organisation))
                        .map(language -> message(eventId, news, personId, language, context))
                        .chain(message -> messages.add(message, context.correlationId())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Language language(Optional<Person> person, Organisation organisation) {
        return Addressees.language(person.map(Person::language), organisation);
    }

    private Message message(UUID eventId, News news, String personId, Language language, CommandContext context) {
        return Message.queued(
                Ids.next(),
                eventId,
                news,
                personId,
                language,
                letters.write(news.template(), language, phrases.of(news, language)),
                context.now());
    }
}
