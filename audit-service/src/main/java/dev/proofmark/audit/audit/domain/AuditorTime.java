package dev.proofmark.audit.audit.domain;

import dev.proofmark.platform.rules.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much time of a plan counts as audit time (I-08; ISO/IEC 17021-1:2015, 9.1.4.4): that of the lead and the auditors
 * only, each minute once, and of a day eight hours at most, because longer days don't make fewer (IAF MD 5 as a method).
 */
public final class AuditorTime {

    private static final Duration DAY = Duration.ofHours(8);

    private AuditorTime() {}

    /** The plan's time that counts, summed over everybody who audits. */
    public static Duration counted(AuditPlan plan, Team team) {
        return team.members().stream()
                .filter(member -> member.role().audits())
                .map(member -> countedOf(member.personId(), plan))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** I-08: why the plan is too short for the time that was determined; nothing where none was. */
    static Optional<Refusal> shortage(AuditPlan plan, Team team, @Nullable Duration determined) {
        var counted = counted(plan, team);
        if (determined == null || counted.compareTo(determined) >= 0) {
            return Optional.empty();
        }
        var facts = Map.of("planned", hours(counted), "determined", hours(determined));
        return Optional.of(new Refusal("I-08", List.of(), facts));
    }

    private static Duration countedOf(String personId, AuditPlan plan) {
        Map<LocalDate, List<PlanSlot>> days = plan.slots().stream()
                .filter(slot -> slot.auditors().contains(personId))
                .collect(Collectors.groupingBy(PlanSlot::date));
        return days.values().stream()
                .map(AuditorTime::covered)
                .map(time -> time.compareTo(DAY) > 0 ? DAY : time)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The time that one day's slots cover: what overlaps counts once. */
    private static Duration covered(List<PlanSlot> day) {
        var sorted = day.stream().sorted(Comparator.comparing(PlanSlot::from)).toList();
        var covered = Duration.ZERO;
        var end = sorted.getFirst().from();
        for (var slot : sorted) {
            var begin = slot.from().isBefore(end) ? end : slot.from();
            if (slot.to().isAfter(begin)) {
                covered = covered.plus(Duration.between(begin, slot.to()));
                end = slot.to();
            }
        }
        return covered;
    }

    private static String hours(Duration time) {
        return "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
    }
}
