package dev.proofmark.application.agreement.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The printed agreements, never changed; within the session or transaction under way. */
public interface AgreementDocuments {

    /** Which document of a version of the agreement. */
    enum Kind {
        /** What was put before the client. */
        OFFERED,
        /** The same with the sheet that says who signed it. */
        SIGNED
    }

    /**
     * Names one document.
     *
     * @param version counts the offers made for the application, 1 upwards
     */
    record Key(UUID applicationId, int version, Kind kind) {}

    Uni<Void> add(Key key, byte[] pdf);

    Uni<Optional<byte[]>> find(Key key);

    /** The version that was offered last; 0 if none was. */
    Uni<Integer> latestVersion(UUID applicationId);
}
