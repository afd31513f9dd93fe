package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.DeadlineKind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the body watches its days. */
@ConfigMapping(prefix = "proofmark.deadline")
public interface DeadlineConfig {

    /** Days before each deadline at which whoever has to act is reminded. */
    Reminders reminders();

    /** Which days are free, besides Korea's holidays. */
    Holidays holidays();

    /** Days before each deadline at which whoever has to act is reminded. */
    interface Reminders {

        @WithDefault("7,1")
        List<Integer> findingResponse();

        @WithDefault("30,7")
        List<Integer> findingClosure();

        @WithDefault("60,30")
        List<Integer> stage1ToStage2();

        @WithDefault("90,60,30")
        List<Integer> sixMonthsAfterStage2();

        @WithDefault("90,60,30")
        List<Integer> firstSurveillance();

        @WithDefault("90,60,30")
        List<Integer> yearlySurveillance();

        /** The window opens half a year before the certificate expires. */
        @WithDefault("180,90,60,30")
        List<Integer> recertification();

        default List<Integer> of(DeadlineKind kind) {
            return switch (kind) {
                case FINDING_RESPONSE -> findingResponse();
                case FINDING_CLOSURE -> findingClosure();
                case STAGE_1_TO_STAGE_2 -> stage1ToStage2();
                case SIX_MONTHS_AFTER_STAGE_2 -> sixMonthsAfterStage2();
                case FIRST_SURVEILLANCE -> firstSurveillance();
                case YEARLY_SURVEILLANCE -> yearlySurveillance();
                case RECERTIFICATION -> recertification();
            };
        }
    }

    /** Which days are free, besides Korea's holidays. */
    interface Holidays {

        /** Further free days: elections, days that the government declares, the body's own. */
        Optional<List<LocalDate>> added();

        /** Holidays on which the body works. */
        Optional<List<LocalDate>> removed();
    }
}
