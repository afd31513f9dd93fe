package dev.proofmark.application.changenotice.domain;

import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Assess;
import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Change;
import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand.Withdraw;
import dev.proofmark.application.scheme.domain.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices to begin with. */
final class ChangeNoticeFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final UUID ID = new UUID(1, 1);
    static final UUID ORGANISATION = new UUID(1, 2);
    static final UUID FIRST = new UUID(2, 1);
    static final UUID SECOND = new UUID(2, 2);
    static final UUID ANOTHERS = new UUID(2, 3);
    static final UUID PRODUCT = new UUID(2, 4);
    static final Set<Regime> AUDITED = Set.of(Regime.MANAGEMENT_SYSTEM);
    static final Map<UUID, Regime> BOTH = Map.of(FIRST, Regime.MANAGEMENT_SYSTEM, SECOND, Regime.MANAGEMENT_SYSTEM);
    static final Circumstances KOREAN = new Circumstances(true, BOTH, TODAY);
    static final Circumstances FOREIGN = new Circumstances(false, BOTH, TODAY);

    private ChangeNoticeFixtures() {}

    static ChangeDetails details(UUID... certifications) {
        return new ChangeDetails(
                List.of(ChangeKind.CONTACTS_OR_SITES, ChangeKind.AI_SYSTEMS),
                "부산 사업장을 추가합니다",
                null,
                TODAY.plusMonths(1),
                List.of(certifications));
    }

    static ChangeDetails saying(@Nullable String korean, @Nullable String english) {
        return new ChangeDetails(List.of(ChangeKind.SCOPE), korean, english, TODAY, List.of(FIRST));
    }

    static ChangeDetails effective(LocalDate day) {
        return new ChangeDetails(List.of(ChangeKind.SCOPE), "범위", null, day, List.of(FIRST));
    }

    static ChangeNotice aNotice(UUID... certifications) {
        return ChangeNotice.told(ID, ORGANISATION, details(certifications), "an-editor", TODAY);
    }

    static ChangeNotice aNotice(ChangeNoticeStatus status) {
        ChangeNotice told = aNotice(FIRST);
        return switch (status) {
            case NOTIFIED -> told;
            case ASSESSED -> told.assessed(assessment(AssessmentOutcome.NO_ACTION, null, null));
            case WITHDRAWN -> told.withdrawn(TODAY);
        };
    }

    static Assessment assessment(AssessmentOutcome outcome, @Nullable String korean, @Nullable String english) {
        return new Assessment(outcome, "심사원이 현장을 보아야 한다", korean, english, "a-reviewer", TODAY);
    }

    static ChangeNoticeCommand command(String name) {
        return switch (name) {
            case "Change" -> new Change(details(SECOND), KOREAN);
            case "Assess" -> new Assess(assessment(AssessmentOutcome.NO_ACTION, null, null), true, AUDITED);
            case "Withdraw" -> new Withdraw(TODAY);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
