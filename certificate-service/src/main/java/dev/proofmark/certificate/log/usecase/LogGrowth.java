package dev.proofmark.certificate.log.usecase;

import dev.proofmark.verification.log.Hash;
import dev.proofmark.verification.log.TreeEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the log gets by some words.
 *
 * @param edge of the tree that has them all
 * @param nodes the hashes above full tiles that are new
 */
public record LogGrowth(TreeEdge edge, List<Entry> entries, List<TreeEdge.Node> nodes) {
    public LogGrowth {
        entries = List.copyOf(entries);
        nodes = List.copyOf(nodes);
    }

    /** A word in its place in the log. */
    public record Entry(long index, UUID certificateId, long sequence, Bytes entry) {}

    /** Bytes that are read once. */
    @FunctionalInterface
    public interface Bytes {
        byte[] get();
    }

    /** The growth by these words, in their order. */
    public static LogGrowth of(TreeEdge edge, List<LoggedWord> words) {
        List<Entry> entries = new ArrayList<>();
        List<TreeEdge.Node> nodes = new ArrayList<>();
        for (LoggedWord word : words) {
            byte[] entry = word.entry();
            entries.add(new Entry(edge.size(), word.certificateId(), word.sequence(), entry::clone));
            edge.add(Hash.ofEntry(entry)).stream()
                    .filter(node -> node.level() > 0)
                    .forEach(nodes::add);
        }
        return new LogGrowth(edge, entries, nodes);
    }
}
