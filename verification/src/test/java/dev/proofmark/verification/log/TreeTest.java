package dev.proofmark.verification.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    /** The vectors that implementations of RFC 6962 share: entries, and the roots of trees of the first one, two … */
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void hasTheRootsThatRfc6962Publishes() throws Exception {
        List<byte[]> entries = ENTRIES.stream().map(HexFormat.of()::parseHex).toList();
        Logs log = Logs.of(entries);
        for (int size = 1; size <= entries.size(); size++) {
            assertThat(log.tree(size).root()).hasToString(ROOTS.get(size - 1));
            assertThat(Logs.of(entries.subList(0, size)).edge().root()).hasToString(ROOTS.get(size - 1));
        }
        assertThat(log.tree(0).root()).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    /** The example of C2SP tlog-tiles. */
    @Test
    void hasTheTilesOfATreeOf70000() {
        List<Tile> tiles = Tile.ofTree(70_000);

        assertThat(tiles).hasSize(273 + 1 + 1 + 1 + 1);
        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && tile.width() == Tile.FULL))
                .hasSize(273);
        assertThat(tiles)
                .contains(new Tile(0, 273, 112), new Tile(1, 0, Tile.FULL), new Tile(1, 1, 17), new Tile(2, 0, 1));
        assertThat(Tile.ofTree(256)).containsExactly(new Tile(0, 0, Tile.FULL), new Tile(1, 0, 1));
    }

    @Test
    void servesThemUnderTheirNames() {
        assertThat(new Tile(0, 1_234_067, Tile.FULL).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(Tile.ENTRIES, 273, 112).path()).isEqualTo("tile/entries/273.p/112");
    }

    @Property
    void isFoundByItsPath(
            @ForAll @IntRange(min = -1, max = 63) int level,
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        Tile tile = new Tile(level, index, width);

        assertThat(Tile.parse(tile.path())).contains(tile);
    }

    @Test
    void isInALogThatHasSoManyEntries() {
        assertThat(new Tile(0, 273, 112).isIn(70_000)).isTrue();
        assertThat(new Tile(0, 273, 113).isIn(70_000)).isFalse();
        assertThat(new Tile(0, 0, Tile.FULL).isIn(255)).isFalse();
        assertThat(new Tile(Tile.ENTRIES, 273, 112).isIn(70_000)).isTrue();
        assertThat(new Tile(2, 0, 1).isIn(65_535)).isFalse();
        assertThat(new Tile(2, 0, 1).isIn(65_536)).isTrue();
        assertThat(new Tile(63, 0, 1).isIn(70_000)).isFalse();
        assertThat(new Tile(0, 999_999_999_999_999_999L, Tile.FULL).isIn(70_000))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/1", "tile/64/000", "tile/00/000", "tile/0/x000/001", "tile/0/000.p/0", "tile/0/000.p/256",
                "tile/0/000.p/01", "tile/0/x01/001", "tile/0/000/", "tile/-1/000", "tile/0/../000", "tile/data/000",
                "tile/0/x001/x002/x003/x004/x005/x006/007", "checkpoint", ""
            })
    void isNotFoundByAnotherPath(String path) {
        assertThat(Tile.parse(path)).isEmpty();
    }

    /** Whatever has been signed at any time must be there to be proved. */
    @Property(tries = 60)
    void isWhatItsDefinitionSays(
            @ForAll @LongRange(min = 1, max = 1_200) long size, @ForAll @LongRange(min = 1, max = 400) long step)
            throws Exception {
        Logs log = Logs.of(size);
        List<byte[]> entries = LongStream.range(0, size).mapToObj(Logs::entry).toList();
        Hash root = Logs.root(entries);

        assertThat(log.tree(size).root()).isEqualTo(root);
        assertThat(log.edge().root()).isEqualTo(root);
        assertThat(new TreeEdge(size, log.edge().bytes()).root()).isEqualTo(root);
        for (long index = 0; index < size; index += Math.max(1, size / 17)) {
            log.tree(size).inclusion(index).verify(Hash.ofEntry(Logs.entry(index)), root);
        }
        for (long older = 0; older < size; older += step) {
            log.tree(size).consistency(older).verify(log.tree(older).root(), root);
        }
    }

    /** A proof is fetched in one question: these tiles must be enough for it. */
    @Property(tries = 200)
    void provesAnEntryFromTheTilesOfItsInclusion(
            @ForAll @LongRange(min = 1, max = 200_000) long size, @ForAll @LongRange(min = 0, max = 199_999) long at)
            throws Exception {
        long entry = at % size;
        Set<Tile> fetched = Tile.ofInclusion(entry, size);
        Tiles those = tile -> {
            assertThat(fetched).contains(tile);
            return new byte[tile.width() * Hash.LENGTH];
        };

        assertThat(new Tree(size, those).inclusion(entry).path()).hasSizeLessThanOrEqualTo(18);
        assertThat(Tile.ofTree(size)).containsAll(fetched);
    }

    @Test
    void remembersNoEdgeOfAnotherSize() {
        assertThatThrownBy(() -> new TreeEdge(3, new byte[Hash.LENGTH])).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 60)
    void isProvedByNothingElse(
            @ForAll @LongRange(min = 2, max = 600) long size, @ForAll @LongRange(min = 0, max = 599) long at)
            throws Exception {
        Logs log = Logs.of(size);
        long index = at % size;
        Tree tree = log.tree(size);
        Hash root = tree.root();
        InclusionProof proof = tree.inclusion(index);
        Hash leaf = Hash.ofEntry(Logs.entry(index));

        assertRefused(() -> proof.verify(Hash.ofEntry(Logs.entry(size)), root));
        assertRefused(() -> proof.verify(leaf, leaf));
        assertRefused(() -> new InclusionProof(size, size, proof.path()).verify(leaf, root));
        for (int hash = 0; hash < proof.path().size(); hash++) {
            List<Hash> other = new ArrayList<>(proof.path());
            other.set(hash, leaf);
            assertRefused(() -> new InclusionProof(index, size, other).verify(leaf, root));
            List<Hash> shorter = new ArrayList<>(proof.path());
            shorter.remove(hash);
            assertRefused(() -> new InclusionProof(index, size, shorter).verify(leaf, root));
        }
        List<Hash> longer = new ArrayList<>(proof.path());
        longer.add(leaf);
        assertRefused(() -> new InclusionProof(index, size, longer).verify(leaf, root));
    }

    @Property(tries = 60)
    void growsByNothingElse(
            @ForAll @LongRange(min = 2, max = 600) long size, @ForAll @LongRange(min = 1, max = 599) long at)
            throws Exception {
        long older = 1 + at % (size - 1);
        Logs log = Logs.of(size);
        Hash root = log.tree(size).root();
        Hash before = log.tree(older).root();
        ConsistencyProof proof = log.tree(size).consistency(older);
        Hash other = Hash.ofEntry(Logs.entry(size));

        assertRefused(() -> proof.verify(other, root));
        assertRefused(() -> proof.verify(before, other));
        for (int hash = 0; hash < proof.path().size(); hash++) {
            List<Hash> changed = new ArrayList<>(proof.path());
            changed.set(hash, other);
            assertRefused(() -> new ConsistencyProof(older, size, changed).verify(before, root));
        }
        List<Hash> longer = new ArrayList<>(proof.path());
        longer.add(other);
        assertRefused(() -> new ConsistencyProof(older, size, longer).verify(before, root));
    }

    @Test
    void isNotComputedFromATileThatBreaksOff() throws Exception {
        Logs log = Logs.of(300);
        Tiles broken = tile -> Arrays.copyOf(log.tiles().read(tile), 31);

        assertThatThrownBy(() -> new Tree(300, broken).root())
                .isInstanceOf(LogException.class)
                .hasMessageContaining("log-tile");
    }

    @Test
    void hasTheEntriesThatItsBundlesHave() throws Exception {
        Logs log = Logs.of(300);

        List<byte[]> entries = EntryBundle.entries(log.tiles().read(new Tile(Tile.ENTRIES, 1, 44)));

        assertThat(entries).hasSize(44);
        assertThat(entries.getLast()).isEqualTo(Logs.entry(299));
        assertThatThrownBy(() -> EntryBundle.entries(new byte[] {0, 2, 1})).hasMessageContaining("log-entries");
        assertThatThrownBy(() -> EntryBundle.entries(new byte[] {0})).hasMessageContaining("log-entries");
    }

    private static void assertRefused(ThrowingCallable verification) {
        assertThatThrownBy(verification).isInstanceOf(LogException.class);
    }
}
