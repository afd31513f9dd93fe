package dev.proofmark.verification.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogRebuildTest {
    private static final long SIZE = 66_000;

    private final Logs log = Logs.of(SIZE);
    private final Checkpoint head =
            new Checkpoint("example.org/log", SIZE, log.edge().root());

    @Test
    void readsEveryEntryOnce() throws Exception {
        List<Long> read = new ArrayList<>();

        LogRebuild.verify(head, log.tiles(), (index, entry) -> {
            assertThat(entry).isEqualTo(Logs.entry(index));
            read.add(index);
        });

        assertThat(read).hasSize((int) SIZE).isSorted();
    }

    /** Of a full and of a partial tile of every level, and of bundles: a byte here and there. */
    @Test
    void findsAnyChangedByteOfATile() throws Exception {
        List<Tile> tiles = List.of(
                new Tile(Tile.ENTRIES, 0, Tile.FULL),
                new Tile(Tile.ENTRIES, 257, 208),
                new Tile(0, 100, Tile.FULL),
                new Tile(0, 257, 208),
                new Tile(1, 0, Tile.FULL),
                new Tile(1, 1, 1),
                new Tile(2, 0, 1));
        for (Tile tile : tiles) {
            int length = log.tiles().read(tile).length;
            for (int at = 0; at < length; at += Math.max(1, length / 7)) {
                Tiles changed = flipped(tile, Math.min(at, length - 1));
                assertThatThrownBy(() -> LogRebuild.verify(head, changed, (_, _) -> {}))
                        .as("%s byte %d", tile, at)
                        .isInstanceOf(LogException.class);
            }
        }
    }

    @Test
    void findsAHeadOfAnotherTree() {
        Checkpoint other = new Checkpoint("example.org/log", SIZE, Hash.EMPTY);

        assertThatThrownBy(() -> LogRebuild.verify(other, log.tiles(), (_, _) -> {}))
                .hasMessageContaining("log-root");
    }

    private Tiles flipped(Tile changed, int at) {
        return tile -> {
            byte[] bytes = log.tiles().read(tile);
            if (tile.equals(changed)) {
                bytes[at] ^= 1;
            }
            return bytes;
        };
    }
}
