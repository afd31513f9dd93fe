package dev.proofmark.certificate.certificatedocument.sealing;

import dev.proofmark.certificate.keys.KeystoreConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Seals for tests that make documents. */
public final class TestSeals {

    private TestSeals() {}

    /** A seal with a key of its own. */
    public static PadesSeal aSeal() {
        return new PadesSeal(aKey());
    }

    /** A seal with keys as an operator made them. */
    public static PadesSeal of(KeystoreConfig keys) {
        return new PadesSeal(
                new SealKey(new Given(keys.keystore(), keys.password(), keys.alias(), keys.testKey()), true));
    }

    static SealKey aKey() {
        try {
            Path folder = Files.createTempDirectory("seal");
            SealKey key = new SealKey(new Given(folder.resolve("key.p12"), "secret", true), false);
            Files.delete(folder.resolve("key.p12"));
            Files.delete(folder);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A configuration. */
    record Given(Path keystore, String password, Optional<String> alias, boolean testKey) implements SealConfig {

        Given(Path keystore, String password, boolean testKey) {
            this(keystore, password, Optional.empty(), testKey);
        }
    }
}
