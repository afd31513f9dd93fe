package dev.proofmark.local.demo;

import java.util.Arrays;
import java.util.UUID;

/** The people of the local realm, who act in a story: their user names, fixed ids and parts. */
public enum Person {
    APPLICANT("applicant", 1, "신청인", "applicant"),
    APPLICANT_2("applicant2", 2, "다른 신청인", "another applicant"),
    REVIEWER("reviewer", 3, "신청검토자", "application reviewer"),
    PLANNER("planner", 4, "심사계획담당", "programme manager"),
    LEAD_AUDITOR("lead-auditor", 5, "심사팀장", "lead auditor"),
    AUDITOR("auditor", 6, "심사원", "auditor"),
    EXPERT("expert", 7, "기술전문가", "technical expert"),
    LAB_TESTER("lab-tester", 8, "시험원", "tester"),
    LAB_AUTHORISER("lab-authoriser", 9, "시험승인자", "authoriser"),
    EVALUATOR("evaluator", 10, "평가자", "evaluator"),
    TECHNICAL_REVIEWER("tech-reviewer", 11, "기술검토자", "technical reviewer"),
    DECIDER("decider", 12, "인증결정자", "decision maker"),
    DECIDER_2("decider2", 13, "인증결정자 2", "second decision maker"),
    DECIDER_3("decider3", 14, "인증결정자 3", "third decision maker"),
    QUALITY("quality", 15, "품질책임자", "quality manager"),
    ADMIN("admin", 16, "관리자", "administrator"),
    ASSESSOR("assessor", 17, "인정심사원", "assessor");

    private final String userName;
    private final int number;
    private final String korean;
    private final String english;

    Person(String userName, int number, String korean, String english) {
        this.userName = userName;
        this.number = number;
        this.korean = korean;
        this.english = english;
    }

    /** The name to log in with; the password of everybody in the local realm is {@code demo}. */
    public String userName() {
        return userName;
    }

    /** The fixed id that the local realm gives this person. */
    public UUID id() {
        return UUID.fromString("a0000000-0000-4000-8000-%012d".formatted(number));
    }

    /** What this person is in the story, in both languages. */
    public String part() {
        return korean + " · " + english;
    }

    /** Finds a person by the user name that a story uses. */
    public static Person named(String userName) {
        return Arrays.stream(values())
                .filter(person -> person.userName.equals(userName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody in the local realm is called " + userName));
    }
}
