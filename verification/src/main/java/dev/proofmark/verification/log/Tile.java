package dev.proofmark.verification.log;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Written in one way only: no group of zeros in front, no width of a full tile, no more than a log can have. */
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x(?!000)[0-9]{3}/(?:x[0-9]{3}/){0,4})?[0-9]{3})"
                    + "(?:\\.p/([1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?");

    /** Where it is served, below the log's prefix: {@code tile/0/x001/234.p/56}. */
    public String path() {
        String place = String.format(Locale.ROOT, "%03d", index % GROUP);
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            place = String.format(Locale.ROOT, "x%03d/%s", rest % GROUP, place);
        }
        return "tile/" + (level == ENTRIES ? "entries" : Integer.toString(level)) + "/" + place
                + (width == FULL ? "" : ".p/" + width);
    }

    /** The tile that is served there; empty if none can be. */
    public static Optional<Tile> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String level = matcher.group(1);
        String width = matcher.group(3);
        return Optional.of(new Tile(
                level.equals("entries") ? ENTRIES : Integer.parseInt(level),
                Long.parseLong(matcher.group(2).replaceAll("[x/]", "")),
                width == null ? FULL : Integer.parseInt(width)));
    }

    /** Whether a log of that size has so many hashes or entries there. */
    public boolean isIn(long size) {
        long count = level == ENTRIES ? size : level * HEIGHT >= Long.SIZE ? 0 : size >> (level * HEIGHT);
        return index <= count / FULL && index * FULL + width <= count;
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

    /** The tiles that the proof of an entry is computed from: at each level the one above the entry, and the last. */
    public static Set<Tile> ofInclusion(long entry, long size) {
        Set<Tile> tiles = new LinkedHashSet<>();
        long above = entry;
        long hashes = size;
        for (int level = 0; hashes > 0; level++) {
            if (above < hashes) {
                tiles.add(at(level, above / FULL, hashes));
            }
            if (hashes % FULL > 0) {
                tiles.add(at(level, hashes / FULL, hashes));
            }
            above /= FULL;
            hashes /= FULL;
        }
        return tiles;
    }

    /** The tile in that place of a level that has so many hashes. */
    static Tile at(int level, long index, long hashes) {
        return new Tile(level, index, (int) Math.min(FULL, hashes - index * FULL));
    }
}
