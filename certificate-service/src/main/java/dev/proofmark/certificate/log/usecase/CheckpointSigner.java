package dev.proofmark.certificate.log.usecase;

import dev.proofmark.certificate.keys.LogIdentity;
import dev.proofmark.verification.log.Checkpoint;
import dev.proofmark.verification.log.LogException;
import dev.proofmark.verification.log.SignedNote;
import dev.proofmark.verification.log.TreeEdge;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

/** Signs the log's head; only whoever holds the log may ask for it. */
@Singleton
class CheckpointSigner {
    private final LogIdentity log;

    CheckpointSigner(LogIdentity log) {
        this.log = log;
    }

    String sign(TreeEdge edge) {
        try {
            return log.signer()
                    .sign(new Checkpoint(log.name(), edge.size(), edge.root()).text())
                    .toString();
        } catch (GeneralSecurityException keyThatSignedWhenTheServiceStarted) {
            throw new IllegalStateException(keyThatSignedWhenTheServiceStarted);
        }
    }

    /** Whether the present key signed it, and not one that was replaced. */
    boolean signed(String checkpoint) {
        try {
            SignedNote.parse(checkpoint.getBytes(StandardCharsets.UTF_8))
                    .verify(List.of(log.signer().key()));
            return true;
        } catch (LogException byAnotherKey) {
            return false;
        }
    }
}
