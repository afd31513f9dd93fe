package dev.proofmark.certificate.keys;

import dev.proofmark.certificate.certificatedocument.usecase.RegisterAddress;
import dev.proofmark.verification.credential.Did;
import dev.proofmark.verification.log.NoteKey;
import dev.proofmark.verification.log.NoteSigner;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.List;

/** The transparency log as its readers know it: a name, which is its origin as well, and the keys of its checkpoints. */
@Singleton
public class LogIdentity {

    private final NoteSigner signer;
    private final List<NoteKey> keys;

    public LogIdentity(RegisterAddress register, @Identifier(SigningKeys.LOG) SigningKeys keys) {
        String name = Did.ofWeb(register.publicUrl()).authority() + "/log";
        this.signer = new NoteSigner(name, keys.current());
        this.keys = keys.all().stream().map(key -> NoteKey.of(name, key)).toList();
    }

    /** Host, port if one is named, and path. */
    public String name() {
        return signer.key().name();
    }

    public NoteSigner signer() {
        return signer;
    }

    /** The key that signs first, then the former ones. */
    public List<NoteKey> keys() {
        return keys;
    }
}
