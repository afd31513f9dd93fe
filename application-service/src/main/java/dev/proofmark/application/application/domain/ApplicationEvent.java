package dev.proofmark.application.application.domain;

import dev.proofmark.application.review.domain.InformationRequest;
import java.time.LocalDate;

/** What happens to an application and concerns others; each carries the application as it was right after. */
public sealed interface ApplicationEvent {

    Application application();

    /** The day on which it happened. */
    LocalDate on();

    /** The application is complete and with the body, for the first time or with what the body had asked for. */
    record Submitted(Application application, LocalDate on) implements ApplicationEvent {}

    /** The body asks for what it must still know. */
    record InformationRequested(Application application, InformationRequest request) implements ApplicationEvent {

        @Override
        public LocalDate on() {
            return request.requestedOn();
        }
    }

    /** The body takes the application on. */
    record Accepted(Application application, LocalDate on) implements ApplicationEvent {}

    /** The body does not take the application on. */
    record Declined(Application application, LocalDate on) implements ApplicationEvent {}

    /** The client took the application back after it had handed it in. */
    record Withdrawn(Application application, LocalDate on) implements ApplicationEvent {}

    /** The body has told the client its fees. */
    record QuotationOffered(Application application, LocalDate on) implements ApplicationEvent {}

    /** The agreement lies before the client, for the first time or anew. */
    record AgreementOffered(Application application, LocalDate on) implements ApplicationEvent {}

    /** The agreement is in force. */
    record AgreementSigned(Application application, LocalDate on) implements ApplicationEvent {}
}
