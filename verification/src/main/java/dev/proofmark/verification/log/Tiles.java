package dev.proofmark.verification.log;

import java.io.IOException;

/** Where tiles come from: a folder, a table, a server. */
@FunctionalInterface
public interface Tiles {

    /**
     * The bytes of a tile.
     *
     * @throws IOException if it cannot be had
     */
    byte[] read(Tile tile) throws IOException;
}
