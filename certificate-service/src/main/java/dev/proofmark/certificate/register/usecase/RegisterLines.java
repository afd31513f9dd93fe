package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.register.domain.RegisterLine;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the register is listed and searched by; within the session or transaction under way. */
public interface RegisterLines {

    /** Puts lines in the place of all that these certificates had. */
    Uni<Void> replace(List<UUID> certificateIds, List<RegisterLine> lines);

    /** The certificates that a filter finds on a day, the newest first; one more than wanted. */
    Uni<List<ListedCertificate>> list(RegisterFilter filter, LocalDate today, PageRequest request);

    /** Takes some of the certificates that were published before there were lines, and holds them until the end. */
    Uni<List<UUID>> takeWaiting(int most);
}
