package dev.proofmark.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.contracts.EventFlows;
import dev.proofmark.contracts.EventType;
import dev.proofmark.platform.testing.Telling.Told;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Tells a whole certification in many ways and holds what is left of it to be the same: in order, each event twice, all
 * of it twice, and in random orders with repetitions, in which every topic keeps its own order and topics have none
 * among them.
 */
public final class Replays {

    private static final int RANDOM_ORDERS = 30;
    private static final int REPEATED_ONE_IN = 4;

    private final Supplier<Telling> tellings;
    private final Delivery delivery;
    private final Function<Telling, List<String>> state;

    /**
     * Tells tellings to a service.
     *
     * @param state what is left of a telling, row by row, with the ids of that telling and without the service's own
     *     times and versions
     */
    public Replays(Supplier<Telling> tellings, Delivery delivery, Function<Telling, List<String>> state) {
        this.tellings = tellings;
        this.delivery = delivery;
        this.state = state;
    }

    /** Gives a service one event, and returns when its effect has committed. */
    @FunctionalInterface
    public interface Delivery {

        void deliver(ConsumerRecord<String, byte[]> event) throws Throwable;
    }

    /** Holds the events that a service takes in to be those that the contracts name for it. */
    public static void assertNamedByContracts(String service, Stream<EventType<?>> takenIn) {
        assertThat(takenIn.map(EventType::name).distinct())
                .containsExactlyInAnyOrderElementsOf(EventFlows.takenInBy(service).stream()
                        .map(EventType::name)
                        .toList());
    }

    /**
     * A query of the rows of a state, each as one text, without what a service makes up itself: ids, times, versions.
     *
     * @param select the columns and the table
     * @param condition whose rows
     */
    public static String rows(String select, String condition) {
        return "select '%s ' || (to_jsonb(t) - '{id,changed_at,version}'::text[])::text from (%s) t where %s"
                .formatted(select.replace("'", "''"), select, condition);
    }

    /** Holds the state after every order to be that after the order in which it happened. */
    public void assertSameState() {
        List<String> expected = told(whole -> whole);
        assertThat(expected).isNotEmpty();
        assertThat(told(Replays::eachTwice)).as("each event twice").isEqualTo(expected);
        assertThat(told(Replays::allTwice)).as("all of it twice").isEqualTo(expected);
        long seed = Long.getLong("replays.seed", System.nanoTime());
        for (int order = 0; order < RANDOM_ORDERS; order++) {
            Random random = new Random(seed + order);
            List<Told> tried = new ArrayList<>();
            List<String> found = told(whole -> {
                tried.addAll(interleaved(whole, random));
                return tried;
            });
            assertThat(found)
                    .as("-Dreplays.seed=%d, in the order %s", seed + order, tried)
                    .isEqualTo(expected);
        }
    }

    private List<String> told(UnaryOperator<List<Told>> order) {
        Telling telling = tellings.get();
        for (Told told : order.apply(telling.whole())) {
            try {
                delivery.deliver(told.arrival());
            } catch (Throwable failure) {
                throw new AssertionError("not taken in: " + told, failure);
            }
        }
        return state.apply(telling).stream().map(telling::asSampled).sorted().toList();
    }

    private static List<Told> eachTwice(List<Told> whole) {
        return whole.stream().flatMap(told -> List.of(told, told).stream()).toList();
    }

    private static List<Told> allTwice(List<Told> whole) {
        List<Told> twice = new ArrayList<>(whole);
        twice.addAll(whole);
        return twice;
    }

    private static List<Told> interleaved(List<Told> whole, Random random) {
        Map<String, Deque<Told>> topics = new LinkedHashMap<>();
        whole.forEach(told -> topics.computeIfAbsent(told.news().type().topic(), topic -> new ArrayDeque<>())
                .add(told));
        List<Told> order = new ArrayList<>();
        while (!topics.isEmpty()) {
            if (!order.isEmpty() && random.nextInt(REPEATED_ONE_IN) == 0) {
                order.add(anyOf(order, random));
            }
            String topic = anyOf(topics.keySet(), random);
            Deque<Told> left = topics.getOrDefault(topic, new ArrayDeque<>());
            order.add(left.remove());
            if (left.isEmpty()) {
                topics.remove(topic);
            }
        }
        return order;
    }

    private static <T> T anyOf(Collection<T> choices, Random random) {
        return List.copyOf(choices).get(random.nextInt(choices.size()));
    }
}
