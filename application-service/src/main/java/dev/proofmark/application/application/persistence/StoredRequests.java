package dev.proofmark.application.application.persistence;

import dev.proofmark.application.review.domain.InformationRequest;
import java.util.List;

/** The body's questions as they are stored: an object, since a list as such has lost its type when it is read. */
record StoredRequests(List<InformationRequest> requests) {

    StoredRequests {
        requests = List.copyOf(requests);
    }
}
