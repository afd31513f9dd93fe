package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.correspondence.domain.Letter;
import dev.proofmark.application.correspondence.domain.SendingFailure;
import dev.proofmark.application.person.domain.Language;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Takes letters to a mail server. */
public interface Post {

    /**
     * Hands a letter over.
     *
     * @param id of the message: the mail is called by it, so that a second sending of it can be recognised
     * @return what went wrong; empty if the mail server took it
     */
    Uni<Optional<SendingFailure>> send(UUID id, String address, Language language, Letter letter);
}
