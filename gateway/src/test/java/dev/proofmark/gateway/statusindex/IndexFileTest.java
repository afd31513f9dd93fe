package dev.proofmark.gateway.statusindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.travel.ClockOffset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFileTest {
    private static final Instant MOMENT = Instant.parse("2026-03-02T01:02:03Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void keepsEntriesAndTheirPlaceInTheTopicOverARestart() {
        IndexFile file = open();
        file.restart("topic-1");
        file.write(Map.of("A", Entry.of(Messages.active("A", 1))), Map.of(2, 5L));
        file.inTouch(MOMENT);
        file.note(true);
        file.keep(new ClockOffset(Duration.ofDays(3)));
        file.close();

        IndexFile again = open();

        assertThat(again.find("A")).isPresent();
        assertThat(again.find("B")).isEmpty();
        assertThat(again.complete()).isTrue();
        assertThat(again.inTouch()).isEqualTo(MOMENT);
        assertThat(again.topic()).contains("topic-1");
        assertThat(again.offset(2)).isEqualTo(5);
        assertThat(again.offset(0)).isZero();
        assertThat(again.recall()).contains(new ClockOffset(Duration.ofDays(3)));
        again.close();
    }

    @Test
    void answersNothingBeforeAllHasBeenHereOnce() {
        IndexFile file = open();
        file.restart("topic-1");

        file.write(Map.of("A", Entry.of(Messages.active("A", 1))), Map.of(0, 1L));

        assertThat(file.complete()).isFalse();
        file.close();
    }

    @Test
    void writesNoOlderEntryOverANewerOne() {
        IndexFile file = open();
        file.write(Map.of("A", Entry.of(Messages.active("A", 2))), Map.of(0, 1L));

        file.write(Map.of("A", Entry.of(Messages.active("A", 1))), Map.of(0, 2L));

        assertThat(file.find("A").orElseThrow().version()).isEqualTo(2);
        assertThat(file.offset(0)).isEqualTo(2);
        file.close();
    }

    @Test
    void losesOnlyWhatWasNotCommittedWhenTheProcessIsKilled() throws IOException {
        IndexFile file = open();
        file.restart("topic-1");
        file.write(Map.of("A", Entry.of(Messages.active("A", 1))), Map.of(0, 1L));
        file.note(true);
        Path left = Files.createDirectories(folder.resolve("killed"));
        Files.copy(folder.resolve("status-index.mv"), left.resolve("status-index.mv"));

        IndexFile after = open(left);

        assertThat(after.find("A")).isPresent();
        assertThat(after.offset(0)).isEqualTo(1);
        assertThat(after.complete()).isTrue();
        after.close();
        file.close();
    }

    @Test
    void beginsAnewFromADamagedFileAndKeepsItBeside() throws IOException {
        IndexFile file = open();
        file.write(Map.of("A", Entry.of(Messages.active("A", 1))), Map.of(0, 1L));
        file.close();
        Files.write(folder.resolve("status-index.mv"), new byte[8192]);

        IndexFile again = open();

        assertThat(again.complete()).isFalse();
        assertThat(again.topic()).isEmpty();
        assertThat(again.find("A")).isEmpty();
        assertThat(folder.resolve("status-index.mv.damaged")).exists();
        again.close();
    }

    @Test
    void beginsAnewWhereTheFileIsOfAnotherVersion() {
        try (MVStore store = MVStore.open(folder.resolve("status-index.mv").toString())) {
            store.<String, String>openMap("notes").put("format", "0");
        }

        IndexFile file = open();

        assertThat(file.complete()).isFalse();
        assertThat(file.topic()).isEmpty();
        file.close();
    }

    @Test
    void answersNothingFromAFileThatWasFoundDamagedUntilItIsMadeAnew() {
        IndexFile file = open();
        file.restart("topic-1");
        file.note(true);
        file.damaged(new MVStoreException(0, "for the test"));

        assertThat(file.complete()).isFalse();
        file.restart("topic-1");
        file.note(true);

        assertThat(file.isDamaged()).isFalse();
        assertThat(file.complete()).isTrue();
        file.close();
    }

    @Test
    void belongsToOneGatewayAlone() {
        IndexFile file = open();

        assertThatThrownBy(this::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another gateway");
        file.close();
    }

    private IndexFile open() {
        return open(folder);
    }

    private static IndexFile open(Path folder) {
        return new IndexFile(new StatusIndexConfiguration() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public int cacheMebibytes() {
                return 1;
            }

            @Override
            public Duration contact() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration noteContact() {
                return Duration.ofSeconds(1);
            }
        });
    }
}
