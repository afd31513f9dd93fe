package dev.proofmark.certificate.grievance.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Names and addresses of those who complain; within the session or transaction under way. */
public interface Contacts {

    Uni<Void> add(UUID complaintId, Contact contact);

    Uni<Optional<Contact>> find(UUID complaintId);

    Uni<Void> erase(UUID complaintId);
}
