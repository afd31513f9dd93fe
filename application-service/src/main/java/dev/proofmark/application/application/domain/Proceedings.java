package dev.proofmark.application.application.domain;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.application.review.domain.InformationRequest;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.transfer.domain.Transfer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the body and the client have made of an application.
 *
 * @param review null until a reviewer recorded one
 * @param quotation null until the body offered one
 * @param agreement null until the body offered one
 * @param transfer null unless the application is one
 * @param informationRequests what the body asked during its review, oldest first; the last one may be open
 */
public record Proceedings(
        @Nullable Review review,
        @Nullable Quotation quotation,
        @Nullable Agreement agreement,
        @Nullable Transfer transfer,
        List<InformationRequest> informationRequests) {

    static final Proceedings NONE = new Proceedings(null, null, null, null, List.of());

    public Proceedings {
        informationRequests = List.copyOf(informationRequests);
    }

    /** The body's question that the client has not answered yet. */
    Optional<InformationRequest> openInformationRequest() {
        return informationRequests.stream().filter(InformationRequest::isOpen).findFirst();
    }

    Proceedings with(Review changed) {
        return new Proceedings(changed, quotation, agreement, transfer, informationRequests);
    }

    Proceedings with(Agreement changed) {
        return new Proceedings(review, quotation, changed, transfer, informationRequests);
    }

    Proceedings with(Transfer changed) {
        return new Proceedings(review, quotation, agreement, changed, informationRequests);
    }

    Proceedings with(List<InformationRequest> changed) {
        return new Proceedings(review, quotation, agreement, transfer, changed);
    }

    /** With the quotation, and without the agreement whose text named another one or none. */
    Proceedings quoted(Quotation offered) {
        return new Proceedings(review, offered, null, transfer, informationRequests);
    }
}
