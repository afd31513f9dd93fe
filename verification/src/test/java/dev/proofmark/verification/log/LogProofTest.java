package dev.proofmark.verification.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogProofTest {

    private static final String ORIGIN = "certification.example/log";
    private static final int SIZE = 1_000;
    private static final int INDEX = 700;

    private final NoteSigner signer = signer(ORIGIN);

    /** The example of the Go package that the format comes from (golang.org/x/mod/sumdb/note). */
    @Test
    void opensANoteThatOthersSigned() throws Exception {
        NoteKey key = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        String note = """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """;

        SignedNote read = SignedNote.parse(note.getBytes(StandardCharsets.UTF_8));

        read.verify(List.of(key));
        assertThat(read).hasToString(note);
        assertThat(key).hasToString("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThatThrownBy(() -> read.verify(List.of(signer.key()))).hasMessageContaining("log-note-signature");
    }

    @Test
    void provesAnEntryToWhoeverKnowsTheKey() throws Exception {
        LogProof proof = LogProof.parse(proof().bytes());

        Checkpoint head = proof.verify(Logs.entry(INDEX), ORIGIN, List.of(signer.key()));

        assertThat(head.size()).isEqualTo(SIZE);
        assertThat(proof.extra()).isEqualTo("AQID");
        assertThat(proof.bytes()).isEqualTo(proof().bytes());
    }

    /** A log goes on with a new key; what the old one signed still holds. */
    @Test
    void isSignedByAnyOfTheLogsKeys() throws Exception {
        NoteKey next = signer(ORIGIN).key();

        assertThat(proof().verify(Logs.entry(INDEX), ORIGIN, List.of(next, signer.key()))
                        .size())
                .isEqualTo(SIZE);
        assertThatThrownBy(() -> proof().verify(Logs.entry(INDEX), ORIGIN, List.of(next)))
                .hasMessageContaining("log-note-signature");
    }

    @Test
    void provesNoOtherEntryAndNoOtherLog() throws Exception {
        assertThatThrownBy(() -> proof().verify(Logs.entry(INDEX + 1), ORIGIN, List.of(signer.key())))
                .hasMessageContaining("log-inclusion");
        assertThatThrownBy(() -> proof().verify(Logs.entry(INDEX), "other.example/log", List.of(signer.key())))
                .hasMessageContaining("log-origin");
    }

    /** Each byte of it counts but those of what it carries besides. */
    @Test
    void doesNotSurviveAFlippedByte() throws Exception {
        byte[] bytes = new LogProof(null, INDEX, proof().path(), proof().checkpoint()).bytes();

        for (int at = 0; at < bytes.length; at++) {
            for (int bit : new int[] {1, 0x20, 0x80}) {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) bit;
                assertThatThrownBy(
                                () -> LogProof.parse(flipped).verify(Logs.entry(INDEX), ORIGIN, List.of(signer.key())))
                        .as("byte %d of %d", at, bytes.length)
                        .isInstanceOf(LogException.class)
                        .hasMessageStartingWith("log-");
            }
        }
    }

    @Test
    void isNotReadFromAnythingElse() {
        for (String other : List.of(
                "",
                "\n\n",
                "c2sp.org/tlog-proof@v1\nindex 01\n\n",
                "c2sp.org/tlog-proof@v1\nextra AAA\nindex 1\n\nx\n1\n",
                "c2sp.org/tlog-proof@v1\n\n")) {
            assertThatThrownBy(() -> LogProof.parse(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isInstanceOf(LogException.class);
        }
    }

    private LogProof proof() throws Exception {
        Tree tree = Logs.of(SIZE).tree(SIZE);
        SignedNote head = signer.sign(new Checkpoint(ORIGIN, SIZE, tree.root()).text());
        return new LogProof("AQID", INDEX, tree.inclusion(INDEX).path(), head);
    }

    private static NoteSigner signer(String name) {
        try {
            return new NoteSigner(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
