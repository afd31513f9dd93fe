package dev.proofmark.platform.tasks;

import dev.proofmark.platform.commands.SessionStatements;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/**
 * Who stands in for whom; within the session or transaction under way. The service that keeps the body's people says it
 * here, the others hear of it by events.
 */
@ApplicationScoped
public class Deputies {

    private static final String OF =
            "select person_id, deputy_id, first_day, last_day, version from task_deputy" + " where person_id = $1";

    /** Of two at the same moment the second finds another version; what is heard is not held to one. */
    private static final String SAY = """
            with written as (
              insert into task_deputy (person_id, deputy_id, first_day, last_day, version)
              select $1, nullif($2, ''), cast(nullif($3, '') as date), cast(nullif($4, '') as date), 1
              on conflict (person_id) do update
                set deputy_id = excluded.deputy_id, first_day = excluded.first_day, last_day = excluded.last_day,
                  version = task_deputy.version + 1
                where task_deputy.version = $5 or $5 < 0
              returning version
            )
            select coalesce(max(version), 0) from written
            """;

    private static final long ANY = -1;

    public Uni<Deputy> of(String personId) {
        return SessionStatements.list(Deputy.class, OF, personId)
                .map(found -> found.stream().findFirst().orElseGet(() -> Deputy.none(personId)));
    }

    /**
     * Says who stands in for somebody, in place of what was said before.
     *
     * @throws RefusedException in the Uni, {@code version-mismatch} if something else was said meanwhile
     */
    public Uni<Deputy> name(Deputy before, String deputyId, LocalDate firstDay, LocalDate lastDay) {
        return say(before.personId(), deputyId, firstDay.toString(), lastDay.toString(), before.version())
                .invoke(version -> requireWritten(version, before))
                .map(version -> new Deputy(before.personId(), deputyId, firstDay, lastDay, version));
    }

    /**
     * Says that nobody stands in for somebody any more.
     *
     * @throws RefusedException in the Uni, {@code version-mismatch} if something else was said meanwhile
     */
    public Uni<Void> end(Deputy before) {
        return say(before.personId(), "", "", "", before.version())
                .invoke(version -> requireWritten(version, before))
                .replaceWithVoid();
    }

    Uni<Void> heard(String personId, String deputyId, LocalDate firstDay, LocalDate lastDay) {
        return say(personId, deputyId, firstDay.toString(), lastDay.toString(), ANY)
                .replaceWithVoid();
    }

    Uni<Void> heardEnd(String personId) {
        return say(personId, "", "", "", ANY).replaceWithVoid();
    }

    private static Uni<Long> say(String personId, String deputyId, String firstDay, String lastDay, long version) {
        return SessionStatements.one(SAY, row -> row.getLong(1), personId, deputyId, firstDay, lastDay, version);
    }

    private static void requireWritten(long version, Deputy before) {
        if (version == 0) {
            throw new RefusedException(Refusal.of(
                    "version-mismatch",
                    Map.of(
                            "expected", Long.toString(before.version()),
                            "actual", Long.toString(before.version() + 1))));
        }
    }
}
