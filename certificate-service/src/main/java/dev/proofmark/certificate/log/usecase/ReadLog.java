package dev.proofmark.certificate.log.usecase;

import dev.proofmark.verification.log.EntryBundle;
import dev.proofmark.verification.log.LogException;
import dev.proofmark.verification.log.Tile;
import dev.proofmark.verification.log.Tiles;
import dev.proofmark.verification.log.Tree;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the log for anybody, and proves what stands in it. */
@ApplicationScoped
public class ReadLog {
    private final LogRows rows;

    public ReadLog(LogRows rows) {
        this.rows = rows;
    }

    /** The signed head; empty as long as no head was signed. */
    @WithSession
    public Uni<Optional<String>> checkpoint() {
        return rows.head().map(head -> head.map(LogRows.Head::checkpoint));
    }

    /** The bytes of a tile of hashes or of a bundle of entries; empty if the log has not so many. */
    @WithSession
    public Uni<Optional<byte[]>> tile(Tile tile) {
        return rows.head()
                .chain(head -> head.isPresent() && tile.isIn(head.get().size())
                        ? bytes(tile).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<byte[]> bytes(Tile tile) {
        return tile.level() == Tile.ENTRIES
                ? rows.entries(tile).map(EntryBundle::of)
                : rows.hashes(List.of(tile)).map(tiles -> Objects.requireNonNull(tiles.get(tile)));
    }

    /** All that the log says of a certificate; empty if nothing. */
    @WithSession
    public Uni<Optional<LogProofs>> of(UUID certificateId) {
        // The head is read after the entries: it has them all.
        return rows.of(certificateId)
                .chain(entries -> entries.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : rows.head().map(Optional::orElseThrow).chain(head -> prove(entries, head)));
    }

    private Uni<Optional<LogProofs>> prove(List<LogRows.Entry> entries, LogRows.Head head) {
        Set<Tile> tiles = new LinkedHashSet<>();
        entries.forEach(entry -> tiles.addAll(Tile.ofInclusion(entry.index(), head.size())));
        return rows.hashes(tiles).map(bytes -> {
            Tree tree = new Tree(head.size(), tilesOf(bytes));
            return Optional.of(new LogProofs(
                    entries.getFirst().salt(),
                    head.checkpoint(),
                    entries.stream().map(entry -> proved(tree, entry)).toList()));
        });
    }

    private static Tiles tilesOf(Map<Tile, byte[]> bytes) {
        return tile -> Objects.requireNonNull(bytes.get(tile), tile::path);
    }

    private static LogProofs.Proved proved(Tree tree, LogRows.Entry entry) {
        try {
            return new LogProofs.Proved(
                    entry.index(), entry.said(), tree.inclusion(entry.index()).path());
        } catch (IOException | LogException neverOfRowsThatAreHere) {
            throw new IllegalStateException(neverOfRowsThatAreHere);
        }
    }
}
