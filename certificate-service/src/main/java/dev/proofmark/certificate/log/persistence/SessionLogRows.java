package dev.proofmark.certificate.log.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.certificate.log.usecase.LogGrowth;
import dev.proofmark.certificate.log.usecase.LogRows;
import dev.proofmark.certificate.log.usecase.LoggedWord;
import dev.proofmark.platform.commands.SessionStatements;
import dev.proofmark.verification.log.Tile;
import dev.proofmark.verification.log.TreeEdge;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The log as rows: entries, and hashes above full tiles. Tiles are made of them when they are asked for. */
@ApplicationScoped
class SessionLogRows implements LogRows {
    private static final HexFormat HEX = HexFormat.of();
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final String HOLD =
            "select size, encode(roots, 'hex'), coalesce(checkpoint, '') from log_head for update";

    private static final String WORDS = """
            select w.certificate_id, w.sequence, w.entry as said
            from (select certificate_id, sequence from due_log_entry %s) due
            join logged_word w using (certificate_id, sequence)
            order by w.known_from, w.certificate_id, w.sequence
            """;
    private static final String WORDS_ON_ONE = WORDS.formatted("where certificate_id = $1");
    private static final String SOME_WORDS = WORDS.formatted("order by certificate_id, sequence limit $1");

    private static final String WAITING = "select exists (select from due_log_entry)";

    private static final String WRITE = """
            with added as (
              insert into log_entry (index, certificate_id, sequence, entry)
              select index, certificate_id, sequence, decode(entry, 'hex')
              from json_to_recordset(cast(cast($1 as text) as json))
                as e (index bigint, certificate_id uuid, sequence bigint, entry text)
              returning certificate_id, sequence
            ), done as (
              delete from due_log_entry d using added a
              where d.certificate_id = a.certificate_id and d.sequence = a.sequence
            ), hashed as (
              insert into log_node (level, index, hash)
              select level, index, decode(hash, 'hex')
              from json_to_recordset(cast(cast($2 as text) as json)) as n (level integer, index bigint, hash text)
            )
            update log_head set size = $3, roots = decode($4, 'hex'), checkpoint = $5
            """;

    private static final String HEAD = "select size, coalesce(checkpoint, '') from log_head";

    /** Each tile is one range of one index, however large the log is. */
    private static final String HASHES = """
            select t.level, t.index, t.width, case when t.level = 0
              then (
                select string_agg(encode(hash, 'hex'), '' order by index) from log_entry
                where index between t.index * 256 and t.index * 256 + t.width - 1)
              else (
                select string_agg(encode(hash, 'hex'), '' order by index) from log_node
                where level = t.level and index between t.index * 256 and t.index * 256 + t.width - 1)
              end as hashes
            from json_to_recordset(cast(cast($1 as text) as json)) as t (level integer, index bigint, width integer)
            """;

    private static final String ENTRIES =
            "select encode(entry, 'hex') as entry from log_entry where index between $1 and $2 order by index";

    private static final String OF_CERTIFICATE = """
            select e.index, cast(convert_from(e.entry, 'UTF8') as jsonb) as said, encode(c.log_salt, 'hex') as salt
            from log_entry e join certificate c on c.id = e.certificate_id
            where e.certificate_id = $1 order by e.index
            """;

    private record WordRow(UUID certificateId, long sequence, JsonNode said) {
        LoggedWord word() {
            return new LoggedWord(certificateId, sequence, said);
        }
    }

    private record TileRow(int level, long index, int width, String hashes) {
        Tile tile() {
            return new Tile(level, index, width);
        }

        byte[] bytes() {
            return HEX.parseHex(hashes);
        }
    }

    private record BundledRow(String entry) {}

    /** An entry as it is added. */
    private record Added(long index, UUID certificateId, long sequence, String entry) {}

    private record Hashed(int level, long index, String hash) {}

    private record HeldHead(TreeEdge edge, String checkpoint) {}

    @Override
    public Uni<Held> hold(UUID certificateId) {
        return hold(WORDS_ON_ONE, certificateId);
    }

    @Override
    public Uni<Held> hold(int most) {
        return hold(SOME_WORDS, most);
    }

    /**
     * Both are sent at once, and a connection keeps their order: the words are looked for when the head is in our hands, so
     * that none is seen which somebody added while we waited.
     */
    private static Uni<Held> hold(String words, Object which) {
        return Uni.combine()
                .all()
                .unis(
                        SessionStatements.one(HOLD, SessionLogRows::heldHead),
                        SessionStatements.list(WordRow.class, words, which))
                .with((head, rows) -> new Held(
                        head.edge(),
                        head.checkpoint(),
                        rows.stream().map(WordRow::word).toList()));
    }

    private static HeldHead heldHead(ResultSet row) throws SQLException {
        return new HeldHead(new TreeEdge(row.getLong(1), HEX.parseHex(row.getString(2))), row.getString(3));
    }

    @Override
    public Uni<Boolean> waiting() {
        return SessionStatements.one(WAITING, row -> row.getBoolean(1));
    }

    @Override
    public Uni<Void> write(LogGrowth growth, String checkpoint) {
        List<Added> added = growth.entries().stream()
                .map(entry -> new Added(
                        entry.index(),
                        entry.certificateId(),
                        entry.sequence(),
                        HEX.formatHex(entry.entry().get())))
                .toList();
        List<Hashed> hashed = growth.nodes().stream()
                .map(node -> new Hashed(node.level(), node.index(), node.hash().toString()))
                .toList();
        return SessionStatements.run(
                WRITE,
                json(added),
                json(hashed),
                growth.edge().size(),
                HEX.formatHex(growth.edge().bytes()),
                checkpoint);
    }

    @Override
    public Uni<Optional<Head>> head() {
        return SessionStatements.one(HEAD, row -> new Head(row.getLong(1), row.getString(2)))
                .map(head ->
                        Optional.of(head).filter(found -> !found.checkpoint().isEmpty()));
    }

    @Override
    public Uni<Map<Tile, byte[]>> hashes(Collection<Tile> tiles) {
        return SessionStatements.list(TileRow.class, HASHES, json(tiles))
                .map(rows -> rows.stream().collect(Collectors.toMap(TileRow::tile, TileRow::bytes)));
    }

    @Override
    public Uni<List<byte[]>> entries(Tile bundle) {
        long first = bundle.index() * Tile.FULL;
        return SessionStatements.list(BundledRow.class, ENTRIES, first, first + bundle.width() - 1)
                .map(rows -> rows.stream().map(row -> HEX.parseHex(row.entry())).toList());
    }

    @Override
    public Uni<List<Entry>> of(UUID certificateId) {
        return SessionStatements.list(Entry.class, OF_CERTIFICATE, certificateId);
    }

    private static String json(Object rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException neverOfThese) {
            throw new IllegalStateException(neverOfThese);
        }
    }
}
