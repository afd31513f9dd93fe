package dev.proofmark.certificate.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.certificate.keys.GivenKeys.Given;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("keys.p12");
    }

    @Test
    void makesATestKeyOnceThatOnlyItsOwnerReads() throws Exception {
        SigningKeys made = read(new Given(file, "secret", Optional.empty(), true));
        SigningKeys again = read(new Given(file, "secret", Optional.empty(), true));

        assertThat(again.all())
                .isEqualTo(made.all())
                .containsExactly(made.current().getPublic());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesATestKeyInProduction() {
        Given config = new Given(file, "secret", Optional.empty(), true);

        assertThatThrownBy(() -> KeyProducer.read(SigningKeys.LOG, config, true))
                .hasMessageContaining("proofmark.log.keystore");
        assertThat(file).doesNotExist();
        assertThat(read(config).all()).hasSize(1);
        assertThatThrownBy(() -> KeyProducer.read(SigningKeys.LOG, config, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test key");
    }

    @Test
    void signsWithTheNamedKeyAndShowsTheFormerOnesAfterIt() throws Exception {
        GivenKeys keys = GivenKeys.in(file).with("of-2025", "Ed25519").with("of-2026", "Ed25519");

        SigningKeys read = read(keys.signing("of-2026"));

        assertThat(read.current().getPublic())
                .isEqualTo(keys.certificate("of-2026").getPublicKey());
        assertThat(read.all())
                .containsExactly(
                        keys.certificate("of-2026").getPublicKey(),
                        keys.certificate("of-2025").getPublicKey());
    }

    @Test
    void needsOfAFormerKeyItsCertificateOnly() throws Exception {
        GivenKeys keys = GivenKeys.in(file)
                .with("of-2025", "Ed25519")
                .with("of-2026", "Ed25519")
                .withoutPrivateKeyOf("of-2025");

        assertThat(read(keys.withoutAlias()).all())
                .containsExactly(
                        keys.certificate("of-2026").getPublicKey(),
                        keys.certificate("of-2025").getPublicKey());
    }

    @Test
    void refusesSeveralKeysWhereNoneIsNamed() throws Exception {
        Given config = GivenKeys.in(file)
                .with("of-2025", "Ed25519")
                .with("of-2026", "Ed25519")
                .withoutAlias();

        assertThatThrownBy(() -> read(config))
                .hasRootCauseMessage(
                        "one private key was expected where no alias is configured, found: [of-2025, of-2026]");
    }

    @Test
    void refusesANameThatIsOfNoPrivateKey() throws Exception {
        Given config = GivenKeys.in(file).with("of-2026", "Ed25519").signing("of-2027");

        assertThatThrownBy(() -> read(config))
                .hasRootCauseMessage("one private key was expected of the name of-2027, found: [of-2026]");
    }

    @Test
    void refusesAnotherKindOfKey() throws Exception {
        Given config = GivenKeys.in(file).with("of-2026", "EC").withoutAlias();

        assertThatThrownBy(() -> read(config)).hasMessageContaining("only Ed25519 keys");
    }

    private static SigningKeys read(KeystoreConfig config) {
        return KeyProducer.read(SigningKeys.CREDENTIAL, config, false);
    }
}
