package dev.proofmark.certificate.log.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.log.Checkpoint;
import dev.proofmark.verification.log.Hash;
import dev.proofmark.verification.log.LogException;
import dev.proofmark.verification.log.NoteKey;
import dev.proofmark.verification.log.SignedNote;
import dev.proofmark.verification.log.TreeEdge;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Builds the tree anew from its entries, and each entry from the rows that it speaks of. */
final class TreeCheck {
    private static final int ROWS_AT_ONCE = 2000;
    private static final long BETWEEN_NEWS = 50_000;
    private static final JsonMapper JSON = new JsonMapper();

    /** The entries in their order, each with what the database says today. */
    private static final String ENTRIES = """
            select e.index, e.entry, e.hash, cast(w.entry as text)
            from log_entry e left join logged_word w using (certificate_id, sequence)
            order by e.index
            """;

    private static final String NODES = "select level, index, hash from log_node";

    private static final String HEAD = "select size, roots, checkpoint from log_head";

    private record Place(int level, long index) {}

    private final Connection connection;
    private final Mismatches mismatches;
    private final LongConsumer progress;
    private final TreeEdge edge = new TreeEdge();
    private final Map<Place, Hash> nodes = new HashMap<>();

    TreeCheck(Connection connection, Mismatches mismatches, LongConsumer progress) {
        this.connection = connection;
        this.mismatches = mismatches;
        this.progress = progress;
    }

    /**
     * Checks the whole tree.
     *
     * @param keys that checkpoints may be signed with
     * @param seen checkpoints that were shown before
     * @return the checkpoint that the log shows now
     */
    String run(Collection<NoteKey> keys, Collection<Checkpoint> seen) throws SQLException {
        readNodes();
        Map<Long, Checkpoint> bySize = new HashMap<>();
        for (Checkpoint checkpoint : seen) {
            Checkpoint other = bySize.putIfAbsent(checkpoint.size(), checkpoint);
            if (other != null) {
                mismatches.require("log-checkpoint-seen", "size " + other.size(), other.root(), checkpoint.root());
            }
        }
        compare(bySize.remove(0L));
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            ResultSet rows = statement.executeQuery(ENTRIES);
            while (rows.next()) {
                checkEntry(rows);
                compare(bySize.remove(edge.size()));
                if (edge.size() % BETWEEN_NEWS == 0) {
                    progress.accept(edge.size());
                }
            }
        }
        nodes.forEach((place, hash) ->
                mismatches.add("log-node", "log_node " + place.level() + "/" + place.index(), "no such row", hash));
        bySize.values()
                .forEach(lost -> mismatches.add(
                        "log-checkpoint-seen", "log_entry", "at least " + lost.size() + " entries", edge.size()));
        return checkHead(keys);
    }

    /** How many entries there are. */
    long size() {
        return edge.size();
    }

    private void readNodes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(NODES)) {
            while (rows.next()) {
                nodes.put(new Place(rows.getInt(1), rows.getLong(2)), Hash.of(rows.getBytes(3)));
            }
        }
    }

    private void checkEntry(ResultSet row) throws SQLException {
        String where = "log_entry " + row.getLong(1);
        byte[] entry = row.getBytes(2);
        Hash hash = Hash.ofEntry(entry);
        mismatches.require("log-entry-index", where, edge.size(), row.getLong(1));
        mismatches.require("log-entry-hash", where, hash, Hash.of(row.getBytes(3)));
        byte[] today = canonical(row.getString(4));
        if (!Arrays.equals(entry, today)) {
            mismatches.add("log-entry", where, text(entry), text(today));
        }
        for (TreeEdge.Node node : edge.add(hash)) {
            if (node.level() > 0) {
                mismatches.require(
                        "log-node",
                        "log_node " + node.level() + "/" + node.index(),
                        node.hash(),
                        nodes.remove(new Place(node.level(), node.index())));
            }
        }
    }

    private static byte[] canonical(@Nullable String json) {
        try {
            return json == null ? new byte[0] : CanonicalJson.bytes(JSON.readTree(json));
        } catch (JsonProcessingException neverFromTheDatabase) {
            throw new IllegalStateException(neverFromTheDatabase);
        }
    }

    private static String text(byte[] entry) {
        return entry.length == 0 ? "no such word in the database" : new String(entry, StandardCharsets.UTF_8);
    }

    private void compare(@Nullable Checkpoint seen) {
        if (seen != null) {
            mismatches.require("log-checkpoint-seen", "size " + seen.size(), seen.root(), edge.root());
        }
    }

    private String checkHead(Collection<NoteKey> keys) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery(HEAD)) {
            if (!head.next()) {
                mismatches.add("log-head", "log_head", "one row", "none");
                return "";
            }
            mismatches.require("log-head", "log_head size", edge.size(), head.getLong(1));
            if (!Arrays.equals(edge.bytes(), head.getBytes(2))) {
                mismatches.add("log-head", "log_head roots", "those of the entries", "others");
            }
            String checkpoint = Objects.requireNonNullElse(head.getString(3), "");
            checkSignature(checkpoint, keys);
            return checkpoint;
        }
    }

    private void checkSignature(String written, Collection<NoteKey> keys) {
        try {
            Checkpoint signed = open(written, keys);
            mismatches.require("log-checkpoint", "log_head checkpoint", edge.size(), signed.size());
            mismatches.require("log-checkpoint", "log_head checkpoint", edge.root(), signed.root());
        } catch (LogException refused) {
            mismatches.add(refused.check(), "log_head checkpoint", refused.expected(), refused.found());
        }
    }

    /** The checkpoint of whichever of these keys signed it: their name is the log's. */
    static Checkpoint open(String written, Collection<NoteKey> keys) throws LogException {
        SignedNote note = SignedNote.parse(written.getBytes(StandardCharsets.UTF_8));
        return Checkpoint.open(note, note.text().lines().findFirst().orElse(""), keys);
    }
}
