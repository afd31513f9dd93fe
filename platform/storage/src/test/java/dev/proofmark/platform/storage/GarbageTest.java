package dev.proofmark.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GarbageTest {

    private static final Duration AGE = Duration.ofHours(24);

    private final Instant later = Instant.now().plus(Duration.ofDays(2));
    private final Needs needs = new Needs();

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

    @Test
    void deletesWhatNothingRefersTo() throws IOException {
        ContentHash unneeded = keep("unneeded");

        assertThat(garbage(needs).collect(later)).isEqualTo(1);

        assertThat(store.find(unneeded)).isEmpty();
    }

    @Test
    void leavesWhatAnyFeatureRefersTo() throws IOException {
        ContentHash needed = keep("needed");
        Needs another = new Needs();
        another.contents.add(needed);

        assertThat(garbage(needs, another).collect(later)).isZero();

        assertThat(store.find(needed)).isPresent();
    }

    /** Its transaction may still be under way. */
    @Test
    void leavesWhatIsYoung() throws IOException {
        ContentHash young = keep("young");

        assertThat(garbage(needs).collect(Instant.now())).isZero();

        assertThat(store.find(young)).isPresent();
    }

    @Test
    void looksAtWhatIsQuarantinedToo() throws IOException {
        UUID needed = quarantine();
        UUID unneeded = quarantine();
        needs.quarantined.add(needed);

        assertThat(garbage(needs).collect(later)).isEqualTo(1);

        assertThat(new Folders(root).quarantined(needed)).exists();
        assertThat(new Folders(root).quarantined(unneeded)).doesNotExist();
    }

    /** Somebody keeps the same bytes after the question was answered: their keeping shows in the time of change. */
    @Test
    void putsBackWhatSomebodyCameToNeedMeanwhile() throws IOException {
        ContentHash hash = keep("same bytes");
        Instant old = Instant.now().minus(Duration.ofDays(2));
        Path kept = store.find(hash).orElseThrow();
        Files.setLastModifiedTime(kept, FileTime.from(old));
        needs.whenAsked = () -> store.keep(receive("same bytes"));

        assertThat(garbage(needs).collect(Instant.now())).isZero();

        assertThat(store.find(hash)).isPresent();
    }

    @Test
    void deletesNothingIfAFeatureCannotAnswer() throws IOException {
        ContentHash hash = keep("content");
        needs.whenAsked = () -> {
            throw new IOException("the database is away");
        };

        assertThatThrownBy(() -> garbage(needs).collect(later)).hasMessageContaining("the database is away");

        assertThat(store.find(hash)).isPresent();
    }

    @Test
    void settlesWhatACrashLeftHalfWay() throws IOException {
        ContentHash needed = keep("needed");
        ContentHash unneeded = keep("unneeded");
        needs.contents.add(needed);
        setAside(needed);
        setAside(unneeded);

        assertThat(garbage(needs).collect(Instant.now())).isZero();

        assertThat(store.find(needed)).isPresent();
        assertThat(new Folders(root).garbage()).isEmptyDirectory();
    }

    @Test
    void deletesNothingWhereNobodyKnowsWhatIsNeeded() throws IOException {
        ContentHash hash = keep("content");
        Files.setLastModifiedTime(store.find(hash).orElseThrow(), FileTime.from(Instant.EPOCH));

        garbage().collect();

        assertThat(store.find(hash)).isPresent();
    }

    private Garbage garbage(ContentReferences... references) {
        return new Garbage(new Folders(root), AGE, List.of(references));
    }

    private ContentHash keep(String content) throws IOException {
        Incoming incoming = receive(content);
        store.keep(incoming);
        return incoming.hash();
    }

    private UUID quarantine() throws IOException {
        UUID id = UUID.randomUUID();
        store.quarantine(receive("content"), id);
        return id;
    }

    private void setAside(ContentHash hash) throws IOException {
        Files.move(
                store.find(hash).orElseThrow(),
                new Folders(root).garbage().resolve(hash.hex() + "." + UUID.randomUUID()),
                StandardCopyOption.ATOMIC_MOVE);
    }

    private Incoming receive(String content) throws IOException {
        return store.receive(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 100, OptionalLong.empty());
    }

    /** A feature that needs what it is told to. */
    private static final class Needs implements ContentReferences {

        private final Set<ContentHash> contents = new HashSet<>();
        private final Set<UUID> quarantined = new HashSet<>();
        private Event whenAsked = () -> {};

        @Override
        public Uni<Set<ContentHash>> contents(Collection<ContentHash> some) {
            return answer(contents, some);
        }

        @Override
        public Uni<Set<UUID>> quarantined(Collection<UUID> some) {
            return answer(quarantined, some);
        }

        private <T> Uni<Set<T>> answer(Set<T> needed, Collection<T> some) {
            Set<T> answer = new HashSet<>(some);
            answer.retainAll(needed);
            try {
                whenAsked.happen();
                return Uni.createFrom().item(answer);
            } catch (IOException failure) {
                return Uni.createFrom().failure(failure);
            }
        }
    }

    private interface Event {
        void happen() throws IOException;
    }
}
