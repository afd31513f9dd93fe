package dev.proofmark.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {

    /** SHA-256 of "abc" (FIPS 180-4, example). */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final UUID id = UUID.randomUUID();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it.
    private Path root;

    @SuppressWarnings("NullAway.Init") // Filled before each test.
    private ContentStore store;

    @BeforeEach
    void open() throws IOException {
        new Folders(root).create();
        store = new ContentStore(Settings.at(root));
    }

    @Nested
    class Receiving {

        @Test
        void namesContentByItsHash() throws IOException {
            try (Incoming incoming = receive("abc")) {
                assertThat(incoming.hash().hex()).isEqualTo(ABC);
                assertThat(incoming.size()).isEqualTo(3);
                assertThat(incoming.path()).hasContent("abc");
            }
        }

        @Test
        void leavesNothingOfWhatIsNotKept() throws IOException {
            receive("abc").close();

            assertThat(files()).isEmpty();
        }

        @Test
        void leavesNothingOfWhatBreaksOff() {
            InputStream half = new SequenceInputStream(bytes("abc".repeat(100_000)), new Broken());

            Refused.by("upload-interrupted", () -> store.receive(half, 1_000_000, OptionalLong.empty()));
            assertThat(files()).isEmpty();
        }

        @Test
        void readsNothingOfWhatSaysThatItIsTooLarge() {
            Refused.by("too-large", () -> store.receive(new Broken(), 10, OptionalLong.of(11)));
        }

        @Test
        void leavesNothingOfWhatGrowsTooLarge() throws IOException {
            store.receive(bytes("0123456789"), 10, OptionalLong.empty()).close();

            Refused.by("too-large", () -> store.receive(bytes("0123456789A"), 10, OptionalLong.empty()));
            assertThat(files()).isEmpty();
        }

        @Test
        void refusesWhatIsEmpty() {
            Refused.by("content-empty", () -> receive(""));
            assertThat(files()).isEmpty();
        }

        @Test
        void refusesWhatTheDiskHasNoRoomFor() {
            Refused.by("storage-full", () -> store.receive(new Broken(), Long.MAX_VALUE, OptionalLong.of(1L << 60)));
            assertThat(files()).isEmpty();
        }

        @Test
        void leavesNothingWhenTheDiskFillsUpOnTheWay() {
            AtomicLong free = new AtomicLong(60L << 20);
            Reception reception =
                    new Reception(new Folders(root), new Room(() -> free.getAndAdd(-20L << 20), 50L << 20));

            Refused.by("storage-full", () -> reception.receive(new Endless(), Long.MAX_VALUE, OptionalLong.empty()));
            assertThat(files()).isEmpty();
        }
    }

    @Nested
    class Keeping {

        @Test
        void keepsTheSameBytesOnce() throws IOException {
            store.keep(receive("abc"));
            store.keep(receive("abc"));

            assertThat(files()).containsExactly("sha256/ba/78/" + ABC);
        }

        @Test
        void findsWhatWasKept() throws IOException {
            ContentHash hash = keep("abc");

            assertThat(store.find(hash))
                    .hasValueSatisfying(path -> assertThat(path).hasContent("abc"));
        }

        @Test
        void doesNotFindWhatWasNot() {
            assertThat(store.find(new ContentHash(ABC))).isEmpty();
        }

        @Test
        void takesNoPathForAHash() {
            assertThatThrownBy(() -> new ContentHash("../../../../etc/passwd"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ContentHash(ABC.toUpperCase(java.util.Locale.ROOT)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Quarantine {

        @Test
        void isNotFoundAmongTheKept() throws IOException {
            ContentHash hash = quarantine("abc");

            assertThat(store.find(hash)).isEmpty();
            assertThat(store.quarantined(id, hash)).hasContent("abc");
        }

        @Test
        void endsByRelease() throws IOException {
            ContentHash hash = quarantine("abc");

            store.release(id, hash);

            assertThat(files()).containsExactly("sha256/ba/78/" + ABC);
        }

        /** The transaction around it may have failed the first time. */
        @Test
        void endsByASecondReleaseToo() throws IOException {
            ContentHash hash = quarantine("abc");
            store.release(id, hash);

            store.release(id, hash);

            assertThat(store.quarantined(id, hash)).hasContent("abc");
            assertThat(files()).containsExactly("sha256/ba/78/" + ABC);
        }

        @Test
        void endsAtTheSameBytesThatWereKeptBefore() throws IOException {
            ContentHash hash = keep("abc");
            var _ = quarantine("abc");

            store.release(id, hash);

            assertThat(files()).containsExactly("sha256/ba/78/" + ABC);
        }

        @Test
        void endsByDeletion() throws IOException {
            ContentHash hash = quarantine("abc");

            store.discard(id);

            assertThat(files()).isEmpty();
            assertThatThrownBy(() -> store.quarantined(id, hash)).isInstanceOf(NoSuchFileException.class);
        }

        /** What is bad by one's own word does not take the same bytes from others who had them before. */
        @Test
        void takesNothingFromOthersByDeletion() throws IOException {
            ContentHash hash = keep("abc");
            var _ = quarantine("abc");

            store.discard(id);

            assertThat(store.find(hash)).isPresent();
        }
    }

    private Incoming receive(String content) throws IOException {
        return store.receive(bytes(content), 1_000_000, OptionalLong.empty());
    }

    private ContentHash keep(String content) throws IOException {
        Incoming incoming = receive(content);
        store.keep(incoming);
        return incoming.hash();
    }

    private ContentHash quarantine(String content) throws IOException {
        Incoming incoming = receive(content);
        store.quarantine(incoming, id);
        return incoming.hash();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A sender who does not stop. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 'x');
            return length;
        }
    }

    /** A sender who has left. */
    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }
    }
}
