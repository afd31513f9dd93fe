package dev.proofmark.certificate;

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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What this service keeps of a case, against the order in which it hears of it: topics have none among them. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields.
class ReplayedEventsIT {

    @Inject
    EventConsumer consumer;

    @Inject
    Pool pool;

    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Test
    void leaveTheSameStateHoweverTheyArrive() {
        new Replays(Telling::new, this::deliver, this::state).assertSameState();
    }

    @Test
    void areThoseThatTheContractsName() {
        Replays.assertNamedByContracts("certificate-service", handlers.stream().map(EventHandler::type));
    }

    private void deliver(ConsumerRecord<String, byte[]> event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> consumer.receive(event));
    }

    private List<String> state(Telling telling) {
        String ofCase = "certification_id = '" + telling.certification() + "'";
        String ofClient = "organisation_id = '" + telling.organisation() + "'";
        String parked = "message_key in ('" + telling.certification() + "', '" + telling.organisation() + "')";
        return Stream.of(
                        rows("select * from certification_file", ofCase),
                        // Objects and lists are in the order of ids, of which every telling has its own.
                        rows(
                                "select certification_id, organisation_id, facts -> 'bars' as bars, facts -> 'suspensionProposals' as proposals from certification_case",
                                ofCase),
                        rows(
                                "select certification_id, a.value as application from certification_case,"
                                        + " jsonb_each(facts -> 'applications') a",
                                ofCase),
                        rows(
                                "select certification_id, a.value as audit from certification_case,"
                                        + " jsonb_each(facts -> 'audits') a",
                                ofCase),
                        rows(
                                "select certification_id, m.value as member from certification_case,"
                                        + " jsonb_array_elements(facts -> 'team') m",
                                ofCase),
                        rows(
                                "select certification_id, finding_id as finding, grade, requirement, status, told_at"
                                        + " from case_finding",
                                ofCase),
                        // The hash is that of the ids of this telling.
                        rows("select certification_id, id as event, type, occurred_at, json from kept_event", ofCase),
                        rows("select * from maintenance_record", ofCase),
                        rows("select * from organisation_member", ofClient),
                        rows(
                                "select d.id as declaration, d.* from declaration d",
                                "declaration = '" + telling.declaration() + "'"),
                        rows(
                                "select c.id as competence, c.* from competence c",
                                "competence = '" + telling.competence() + "'"),
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
