package dev.proofmark.application.path;

import dev.proofmark.platform.outbox.EventConsumer;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Replays;
import dev.proofmark.platform.testing.Telling;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What this service keeps of others' events and writes to clients, against the order in which it hears of them. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields.
class ReplayedEventsIT {

    /** Whether and when a message was sent is not the event's doing. */
    private static final String MESSAGES =
            "select occasion_id, organisation_id, certification_id, person_id, template, template_version, language,"
                    + " subject, body from message";

    @Inject
    EventConsumer consumer;

    @Inject
    Pool pool;

    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Test
    void leaveTheSameStateHoweverTheyArrive() {
        UUID client = Cases.anOrganisation();
        new Replays(() -> new Telling(client), this::deliver, this::state).assertSameState();
    }

    @Test
    void areThoseThatTheContractsName() {
        Replays.assertNamedByContracts("application-service", handlers.stream().map(EventHandler::type));
    }

    private void deliver(ConsumerRecord<String, byte[]> event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> consumer.receive(event));
    }

    private List<String> state(Telling telling) {
        String ofCase = "certification_id = '" + telling.certification() + "'";
        String ofApplication = "application_id = '" + telling.application() + "'";
        String parked = "message_key in ('" + telling.certification() + "', '" + telling.organisation() + "')";
        return Stream.of(
                        rows("select * from determined_audit_time", ofApplication),
                        rows("select * from certification", "id = '" + telling.certification() + "'"),
                        rows(MESSAGES, ofCase),
                        rows("select * from parked_event", parked))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<String> rows(String select, String condition) {
        return StreamSupport.stream(
                        pool.query(Replays.rows(select, condition))
                                .executeAndAwait()
                                .spliterator(),
                        false)
                .map(row -> row.getString(0));
    }
}
