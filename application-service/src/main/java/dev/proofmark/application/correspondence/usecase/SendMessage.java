package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.correspondence.domain.Addressees;
import dev.proofmark.application.correspondence.domain.Letter;
import dev.proofmark.application.correspondence.domain.Sending;
import dev.proofmark.application.correspondence.domain.SendingFailure;
import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.usecase.Invitations;
import dev.proofmark.application.organisation.usecase.Organisations;
import dev.proofmark.application.person.domain.DeliverableAddress;
import dev.proofmark.application.person.domain.Person;
import dev.proofmark.application.person.usecase.People;
import dev.proofmark.platform.commands.BusinessClock;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;

/**
 * Sends one message that is ours to send. The recipient and the address are looked up now, not when it was written: who
 * has left gets none, and nobody's address stands in the record.
 *
 * <p>Whoever dies after the mail server took the mail and before that is written down leaves a message that is sent
 * again when its lease is over: at least once, and under the same Message-ID, by which mail programs show it once.
 */
@ApplicationScoped
public class SendMessage {

    private final Organisations organisations;
    private final People people;
    private final Post post;
    private final DueMessages due;
    private final Invitations invitations;
    private final InvitationLinks links;
    private final BusinessClock clock;
    private final CorrespondenceConfig config;

    public SendMessage(
            Organisations organisations,
            People people,
            Post post,
            DueMessages due,
            Invitations invitations,
            InvitationLinks links,
            BusinessClock clock,
            CorrespondenceConfig config) {
        this.organisations = organisations;
        this.people = people;
        this.post = post;
        this.due = due;
        this.invitations = invitations;
        this.links = links;
        this.clock = clock;
        this.config = config;
    }

    /** What became of it, written down already. */
    public Uni<Sending> handle(DueMessages.Due message) {
        return Panache.withSession(() -> recipient(message))
                .chain(recipient -> send(message, recipient))
                .map(failure -> failure.map(reason -> Sending.after(reason, message.attempts(), config.firstPause()))
                        .orElse(new Sending.Sent()))
                .call(sending -> due.record(message, sending));
    }

    private Uni<Optional<SendingFailure>> send(DueMessages.Due message, Recipient recipient) {
        return switch (recipient) {
            case Recipient.Known known ->
                post.send(message.id(), known.address(), message.language(), complete(message));
            case Recipient.None none -> Uni.createFrom().item(Optional.of(none.reason()));
        };
    }

    /** A link that lets somebody in is made for the sending alone. */
    private Letter complete(DueMessages.Due message) {
        Letter letter = message.letter();
        return letter.needsLink() ? letter.with(links.of(message.occasionId())) : letter;
    }

    private Uni<Recipient> recipient(DueMessages.Due message) {
        return message.letter().needsLink() ? invited(message) : member(message);
    }

    /** The invitation knows the address as long as it is open. */
    private Uni<Recipient> invited(DueMessages.Due message) {
        return invitations
                .find(message.occasionId())
                .map(invitation -> invitation
                        .filter(found -> found.isOpen(clock.now()))
                        .map(Invitation::email)
                        .map(SendMessage::given)
                        .orElse(new Recipient.None(SendingFailure.RECIPIENT_LEFT)));
    }

    private static Recipient given(String address) {
        return DeliverableAddress.isOne(address)
                ? new Recipient.Known(address)
                : new Recipient.None(SendingFailure.ADDRESS_REFUSED);
    }

    private Uni<Recipient> member(DueMessages.Due message) {
        return organisations
                .roleOf(message.personId(), message.organisationId())
                .chain(role -> role.filter(Addressees::isOne).isPresent()
                        ? people.find(message.personId()).map(SendMessage::known)
                        : Uni.createFrom().item(new Recipient.None(SendingFailure.RECIPIENT_LEFT)));
    }

    private static Recipient known(Optional<Person> person) {
        return person.map(Person::mail)
                .filter(Objects::nonNull)
                .<Recipient>map(Recipient.Known::new)
                .orElse(new Recipient.None(SendingFailure.NO_ADDRESS));
    }

    /** Whoever is to get the message, if they still can. */
    private sealed interface Recipient {

        record Known(String address) implements Recipient {}

        record None(SendingFailure reason) implements Recipient {}
    }
}
