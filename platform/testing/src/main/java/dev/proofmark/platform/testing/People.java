package dev.proofmark.platform.testing;

import java.util.List;

/** The fixed ids of the local realm's people: the subjects of their tokens. */
public final class People {

    private static final List<String> NAMES = List.of(
            "applicant",
            "applicant2",
            "reviewer",
            "planner",
            "lead-auditor",
            "auditor",
            "expert",
            "lab-tester",
            "lab-authoriser",
            "evaluator",
            "tech-reviewer",
            "decider",
            "decider2",
            "decider3",
            "quality",
            "admin",
            "assessor");

    private People() {}

    /** The id of a user, for example of {@code lead-auditor}. */
    public static String idOf(String user) {
        int number = NAMES.indexOf(user) + 1;
        if (number == 0) {
            throw new IllegalArgumentException("nobody in the realm is called " + user);
        }
        return "a0000000-0000-4000-8000-0000000000%02d".formatted(number);
    }
}
