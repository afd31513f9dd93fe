package dev.proofmark.application.correspondence.smtp;

import dev.proofmark.application.correspondence.domain.Letter;
import dev.proofmark.application.correspondence.domain.SendingFailure;
import dev.proofmark.application.correspondence.usecase.CorrespondenceConfig;
import dev.proofmark.application.correspondence.usecase.Post;
import dev.proofmark.application.person.domain.Language;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Letters by SMTP. A failure's own message may repeat the address, so nothing of it but its kind goes on, and the
 * client's notes about broken connections stay out of the log.
 */
@ApplicationScoped
class SmtpPost implements Post {

    /** How Vert.x begins its word about a refused RCPT; refusals of anything else are about us, and may pass. */
    private static final String ADDRESS_REFUSED = "recipient address not accepted";

    private final ReactiveMailer mailer;
    private final CorrespondenceConfig config;

    SmtpPost(ReactiveMailer mailer, CorrespondenceConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    @Override
    public Uni<Optional<SendingFailure>> send(UUID id, String address, Language language, Letter letter) {
        Mail mail = Mail.withText(address, letter.subject(), letter.text())
                .setFrom(config.from())
                .addHeader("Message-ID", messageId(id))
                .addHeader("Content-Language", language.tag())
                // So that no holiday note answers it (RFC 3834, section 5).
                .addHeader("Auto-Submitted", "auto-generated");
        return Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .ifNoItem()
                .after(config.patience())
                .fail()
                .map(sent -> Optional.<SendingFailure>empty())
                .onFailure()
                .recoverWithItem(failure -> Optional.of(kind(failure)));
    }

    private String messageId(UUID id) {
        String from = config.from();
        return "<" + id + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
    }

    private static SendingFailure kind(Throwable failure) {
        if (failure instanceof SMTPException answer) {
            boolean forGood =
                    answer.isPermanent() && String.valueOf(answer.getMessage()).startsWith(ADDRESS_REFUSED);
            return forGood ? SendingFailure.ADDRESS_REFUSED : SendingFailure.TURNED_AWAY;
        }
        return SendingFailure.UNREACHABLE;
    }
}
