package dev.proofmark.certificate.statuslist.usecase;

import dev.proofmark.certificate.statuslist.domain.StatusListName;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** What the lists say, worked out from the certificates: there is no second record of a status. */
public interface StatusBits {

    /** Whether there is a list of that number. */
    Uni<Boolean> exists(int list);

    /** Another text whenever a bit of any list may have changed; cheap to ask for. */
    Uni<String> version();

    /** The indexes of the bits that are set now. */
    Uni<List<Integer>> set(StatusListName list);
}
