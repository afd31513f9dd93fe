package dev.proofmark.verification.statuslist;

import static dev.proofmark.verification.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.multibase.Multibase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitsTest {

    private static final String CHECK = "status-list-bits";

    /** The example of the specification: 131,072 bits of which none is set. */
    private static final String EXAMPLE = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

    @Test
    void readsTheExampleOfTheSpecification() throws Exception {
        Bits bits = Bits.decode(EXAMPLE);

        assertThat(bits.size()).isEqualTo(131_072);
        assertThat(bits.isSet(0)).isFalse();
        assertThat(bits.isSet(131_071)).isFalse();
    }

    /** The first bit is the leftmost one. */
    @Test
    void beginsOnTheLeft() throws Exception {
        byte[] bytes = new byte[Bits.FEWEST / 8];
        bytes[0] = (byte) 0b1000_0000;
        bytes[1] = 0b0000_0001;

        Bits bits = Bits.decode(encoded(bytes));

        assertThat(bits.isSet(0)).isTrue();
        assertThat(bits.isSet(1)).isFalse();
        assertThat(bits.isSet(15)).isTrue();
    }

    @Property(tries = 50)
    void readsWhatItWrote(@ForAll @Size(max = 40) Set<@IntRange(max = 131_079) Integer> set) throws Exception {
        Bits read = Bits.decode(Bits.of(131_080, set).encoded());

        assertThat(read.size()).isEqualTo(131_080);
        for (int index = 0; index < read.size(); index++) {
            assertThat(read.isSet(index)).isEqualTo(set.contains(index));
        }
    }

    @Test
    void refusesTooFew() {
        assertThatThrownBy(() -> Bits.of(131_071, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bits.decode(encoded(new byte[131_071 / 8])))
                .isInstanceOfSatisfying(
                        StatusListException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(StatusError.STATUS_LIST_LENGTH_ERROR))
                .hasMessageContaining("STATUS_LIST_LENGTH_ERROR");
    }

    @Test
    void setsNoneBehindTheEnd() {
        assertThatThrownBy(() -> Bits.of(Bits.FEWEST, List.of(Bits.FEWEST)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bits.of(Bits.FEWEST, List.of(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bits.of(Bits.MOST + 8, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** A gigabyte of zeros is a megabyte when compressed; no more of it is unpacked than a list may have. */
    @Test
    void refusesABomb() throws Exception {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(compressed)) {
            byte[] zeros = new byte[1 << 20];
            for (int written = 0; written < 1_024; written++) {
                stream.write(zeros);
            }
        }
        String bomb = Multibase.BASE_64_URL.encode(compressed.toByteArray());

        assertRefused(CHECK, () -> Bits.decode(bomb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "u",
                "H4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA",
                "zH4sIAAAAAAAAA",
                "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA=",
                "uH4sIAAAAAAAAA+3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA",
                "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAA",
                "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsA",
                "uAAAA",
                "u!"
            })
    void refusesAnotherEncoding(String encoded) {
        assertRefused(CHECK, () -> Bits.decode(encoded));
    }

    private static String encoded(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(compressed)) {
            stream.write(Arrays.copyOf(bytes, bytes.length));
        }
        return Multibase.BASE_64_URL.encode(compressed.toByteArray());
    }
}
