package dev.proofmark.verification.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Consecutive hashes of one level of the tree, or the entries below its lowest hashes, as one file
 * (<a href="https://c2sp.org/tlog-tiles">C2SP tlog-tiles</a>).
 *
 * @param level 0 for hashes of entries, 1 for those of full tiles of level 0 and so on; {@link #ENTRIES} for entries
 * @param index of the tile in its level, from 0
 * @param width how many hashes or entries there are, {@value #FULL} at most
 */
public record Tile(int level, long index, int width) {

    /** The level of entries themselves. */
    public static final int ENTRIES = -1;

    /** Hashes in a full tile, and entries in a full bundle. */
    public static final int FULL = 256;

    /** How many levels of the tree lie between two levels of tiles. */
    static final int HEIGHT = 8;

    private static final long GROUP = 1000;

    /** Where it is served, below the log's prefix: {@code tile/0/x001/234.p/56}. */
    public String path() {
        String place = String.format(Locale.ROOT, "%03d", index % GROUP);
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            place = String.format(Locale.ROOT, "x%03d/%s", rest % GROUP, place);
        }
        return "tile/" + (level == ENTRIES ? "entries" : Integer.toString(level)) + "/" + place
                + (width == FULL ? "" : ".p/" + width);
    }

    /** The tiles of hashes of a tree, from the lowest level up, each level from the left. */
    public static List<Tile> ofTree(long size) {
        List<Tile> tiles = new ArrayList<>();
        long hashes = size;
        for (int level = 0; hashes > 0; level++) {
            long full = hashes / FULL;
            for (long index = 0; index < full; index++) {
                tiles.add(new Tile(level, index, FULL));
            }
            int rest = (int) (hashes % FULL);
            if (rest > 0) {
                tiles.add(new Tile(level, full, rest));
            }
            hashes = full;
        }
        return tiles;
    }
}
