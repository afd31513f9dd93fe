package dev.proofmark.audit.audittime.domain;

import dev.proofmark.audit.sampling.domain.ExactRoot;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People who work alike, of all shifts and with contractors (IAF MD 5 as a method). Part-time work is counted by its
 * share. Where all do the same repetitive work, fewer may be counted, with a written reason, down to the square root
 * (ISO/IEC 27006-1:2024, C.3.4 as a method).
 *
 * @param name the kind of work, no person
 * @param people everybody of the group
 * @param fullTimePercent how much of a full post each has, 1 to 100
 * @param countedAs how many are counted for repetitive work; null to count all
 * @param justification why fewer are counted
 */
public record PersonnelGroup(
        String name,
        int people,
        int fullTimePercent,
        @Nullable Integer countedAs,
        @Nullable String justification) {

    private static final int HUNDRED = 100;

    public PersonnelGroup {
        if (people < 1 || fullTimePercent < 1 || fullTimePercent > HUNDRED) {
            throw new IllegalArgumentException(people + " people at " + fullTimePercent + " % are no group");
        }
    }

    /** Full posts, a begun one as a whole. */
    int fullPosts() {
        return Math.toIntExact(Math.ceilDiv((long) people * fullTimePercent, HUNDRED));
    }

    int effective() {
        return countedAs == null ? fullPosts() : countedAs;
    }

    /** What forbids the reduction, one refusal per field. */
    List<FieldRefusal> mistakes(String pointer) {
        var mistakes = new ArrayList<FieldRefusal>();
        int most = fullPosts();
        int least = ExactRoot.leastWithSquareOf(most, 1);
        if (countedAs != null && (countedAs < least || countedAs > most)) {
            var range = Map.of("least", Integer.toString(least), "most", Integer.toString(most));
            mistakes.add(new FieldRefusal(pointer + "/countedAs", "personnel-reduction", range));
        }
        boolean reduced = countedAs != null && countedAs < most;
        if (reduced && (justification == null || justification.isBlank())) {
            mistakes.add(FieldRefusal.of(pointer + "/justification", "required"));
        }
        return mistakes;
    }
}
