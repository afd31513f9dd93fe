package dev.proofmark.certificate.log.usecase;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.verification.log.Tile;
import dev.proofmark.verification.log.TreeEdge;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The log as it is kept. */
public interface LogRows {

    /**
     * The log in the hands of the transaction under way: nobody else adds to it before that ends.
     *
     * @param checkpoint the signed head; empty before the first
     * @param words that it does not have yet, in the order in which they are to be added
     */
    record Held(TreeEdge edge, String checkpoint, List<LoggedWord> words) {
        public Held {
            words = List.copyOf(words);
        }
    }

    /**
     * The log as it is public.
     *
     * @param checkpoint the signed head
     */
    record Head(long size, String checkpoint) {}

    /**
     * What the log says of a certificate.
     *
     * @param said the entry, which is this in its canonical form
     * @param salt of the certificate's number, in hexadecimal digits
     */
    record Entry(long index, JsonNode said, String salt) {}

    /** Takes hold of the log, for the words on one certificate. */
    Uni<Held> hold(UUID certificateId);

    /** Takes hold of the log, for some of all words that it does not have. */
    Uni<Held> hold(int most);

    /** Whether there are words that the log does not have. */
    Uni<Boolean> waiting();

    /** Writes what the log got while it was held. */
    Uni<Void> write(LogGrowth growth, String checkpoint);

    /** The public head; empty before the first was signed. */
    Uni<Optional<Head>> head();

    /** The bytes of tiles of hashes, all of which the log has. */
    Uni<Map<Tile, byte[]>> hashes(Collection<Tile> tiles);

    /** The entries of a bundle that the log has. */
    Uni<List<byte[]>> entries(Tile bundle);

    /** All that the log says of a certificate, the oldest first. */
    Uni<List<Entry>> of(UUID certificateId);
}
