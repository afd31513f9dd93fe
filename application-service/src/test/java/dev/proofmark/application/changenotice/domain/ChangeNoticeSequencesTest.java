package dev.proofmark.application.changenotice.domain;

import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.ANOTHERS;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.FIRST;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.ID;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.KOREAN;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.ORGANISATION;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.SECOND;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.assessment;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.command;
import static dev.proofmark.application.changenotice.domain.ChangeNoticeFixtures.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Assess;
import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Change;
import dev.proofmark.platform.rules.Outcome;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Whoever only hears the events of each certification knows at any time which notices concern it, and how they stand. */
class ChangeNoticeSequencesTest {

    private static final List<ChangeNoticeCommand> COMMANDS = List.of(
            new Change(details(FIRST), KOREAN),
            new Change(details(SECOND), KOREAN),
            new Change(details(SECOND, FIRST), KOREAN),
            new Change(details(ANOTHERS), KOREAN),
            new Assess(assessment(AssessmentOutcome.SPECIAL_AUDIT, null, null), true, ChangeNoticeFixtures.AUDITED),
            new Assess(assessment(AssessmentOutcome.SPECIAL_AUDIT, "심사합니다", null), true, ChangeNoticeFixtures.AUDITED),
            command("Withdraw"));

    @Property(tries = 1_000)
    void tellEveryCertificationHowTheNoticeStands(@ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> draws) {
        Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> told = ChangeNoticeRules.tell(
                        ID, ORGANISATION, details(FIRST), "an-editor", KOREAN)
                .orThrow();
        ChangeNotice notice = told.state();
        Map<UUID, ChangeNoticeStatus> heard = new HashMap<>();
        told.events().forEach(event -> hear(event, heard));
        int ends = 0;
        for (int draw : draws) {
            if (ChangeNoticeRules.decide(notice, COMMANDS.get(draw))
                    instanceof Outcome.Accepted<ChangeNotice, ChangeNoticeEvent> accepted) {
                notice = accepted.state();
                ends += notice.status() == ChangeNoticeStatus.NOTIFIED ? 0 : 1;
                accepted.events().forEach(event -> hear(event, heard));
            }
            assertThat(heard).isEqualTo(standing(notice, heard.keySet()));
        }
        assertThat(ends).isLessThanOrEqualTo(1);
        Statistics.label("ends").collect(notice.status());
        Statistics.label("ends")
                .coverage(coverage -> Arrays.stream(ChangeNoticeStatus.values())
                        .forEach(end -> coverage.check(end).count(count -> count > 0)));
    }

    private static void hear(ChangeNoticeEvent event, Map<UUID, ChangeNoticeStatus> heard) {
        ChangeNoticeStatus status = switch (event) {
            case ChangeNoticeEvent.Notified notified -> ChangeNoticeStatus.NOTIFIED;
            case ChangeNoticeEvent.Assessed assessed -> ChangeNoticeStatus.ASSESSED;
            case ChangeNoticeEvent.Withdrawn withdrawn -> ChangeNoticeStatus.WITHDRAWN;
        };
        event.certificationIds().forEach(certification -> heard.put(certification, status));
    }

    /** How the notice stands for each certification that it names or ever named. */
    private static Map<UUID, ChangeNoticeStatus> standing(ChangeNotice notice, Set<UUID> everNamed) {
        Set<UUID> named = new HashSet<>(notice.details().certificationIds());
        Map<UUID, ChangeNoticeStatus> standing = new HashMap<>();
        everNamed.forEach(
                each -> standing.put(each, named.contains(each) ? notice.status() : ChangeNoticeStatus.WITHDRAWN));
        named.forEach(each -> standing.put(each, notice.status()));
        return standing;
    }
}
