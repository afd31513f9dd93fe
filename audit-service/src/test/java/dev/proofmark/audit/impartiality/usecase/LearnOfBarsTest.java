package dev.proofmark.audit.impartiality.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.impartiality.domain.Bar;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LearnOfBarsTest {

    private static final UUID CERTIFICATION = new UUID(0, 7);
    private static final LocalDate DAY = LocalDate.of(2027, 2, 28);

    private final InMemoryBars bars = new InMemoryBars();
    private final LearnOfBars learn = new LearnOfBars(bars);

    @Test
    void keepsTheNewestWordOnAPersonAlsoWhenAnOlderOneComesLate_I02() {
        learn(told("adviser", DAY, 2, 1));
        learn(told("adviser", null, 1, 2));

        assertThat(bars.stored.values()).containsExactly(told("adviser", DAY, 2, 1));
    }

    @Test
    void tellsWordsOfOneInstantApartByTheEventsId_I02() {
        learn(told("adviser", null, 1, 2));
        learn(told("adviser", DAY, 1, 1));

        assertThat(bars.stored.values()).containsExactly(told("adviser", null, 1, 2));
    }

    @Test
    void keepsWhomALaterAcceptanceDoesNotName_I02() {
        learn(told("adviser", DAY, 1, 1));
        learn(told("employee", null, 2, 2));

        assertThat(bars.stored.keySet()).containsExactly("adviser", "employee");
    }

    @Property(tries = 100)
    void knowsTheSameInWhateverOrderAndHoweverOftenItIsTold_I02(@ForAll Random random) {
        List<Bar> words = new ArrayList<>(
                List.of(told("adviser", null, 1, 1), told("adviser", DAY, 2, 2), told("employee", DAY, 1, 1)));
        words.addAll(List.copyOf(words));
        Collections.shuffle(words, random);
        bars.stored.clear();

        words.forEach(this::learn);

        assertThat(bars.stored.values())
                .containsExactlyInAnyOrder(told("adviser", DAY, 2, 2), told("employee", DAY, 1, 1));
    }

    private void learn(Bar... told) {
        learn.handle(CERTIFICATION, List.of(told)).await().indefinitely();
    }

    private static Bar told(String person, @Nullable LocalDate until, int minute, int event) {
        return new Bar(person, until, Instant.EPOCH.plusSeconds(60L * minute), new UUID(0, event));
    }

    /** The bars of one certification. */
    private static final class InMemoryBars implements Bars {

        private final Map<String, Bar> stored = new LinkedHashMap<>();

        @Override
        public Uni<List<Bar>> of(UUID certificationId) {
            return Uni.createFrom().item(() -> List.copyOf(stored.values()));
        }

        @Override
        public Uni<Void> save(UUID certificationId, Bar bar) {
            return Uni.createFrom().voidItem().invoke(() -> stored.put(bar.personId(), bar));
        }
    }
}
