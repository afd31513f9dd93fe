package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;

/** What the demo says while it runs: one line for each step, one clear block when a step is refused. */
public final class Narration {
    private static final int ACTOR_WIDTH = 34;
    private static final int STEP_WIDTH = 64;

    private final PrintStream out;

    public Narration(PrintStream out) {
        this.out = out;
    }

    /** A line of its own. */
    public void say(String line) {
        out.println(line);
    }

    /** Something had to be tried again. */
    public void notice(String notice) {
        out.printf("%n        … %s%n        ", notice);
        out.flush();
    }

    void begins(int number, int all, Step step) {
        String actor = pad(Person.named(step.actor()).part(), ACTOR_WIDTH);
        String words = pad(step.korean() + " · " + step.english(), STEP_WIDTH);
        out.printf("%2d/%d  %s %s ", number, all, actor, words);
        out.flush();
    }

    void ends(String result, Duration spent) {
        out.printf("→ %s (%.1f s)%n", result, spent.toMillis() / 1000.0);
    }

    /** What a refusal says: who wanted what, the problem's title and detail, and each field that it names. */
    static String refusal(Step step, Answer answer) {
        JsonNode problem = answer.json();
        StringBuilder words = new StringBuilder();
        words.append("Step   ")
                .append(step.name())
                .append(" (")
                .append(step.english())
                .append(")\n");
        words.append("Actor  ").append(step.actor()).append("\n");
        words.append("Asked  ")
                .append(step.method())
                .append(" ")
                .append(step.path())
                .append("\n");
        words.append("Got    ")
                .append(answer.status())
                .append(" ")
                .append(answer.rule())
                .append("\n");
        if (problem.isObject()) {
            words.append("       ").append(problem.path("title").asText()).append("\n");
            words.append("       ").append(problem.path("detail").asText()).append("\n");
            problem.path("errors")
                    .forEach(field -> words.append("       ").append(field).append("\n"));
            words.append("Trace  ").append(problem.path("traceId").asText("-"));
        } else {
            words.append("       ").append(answer.body());
        }
        return words.toString();
    }

    /** Fills up to a width in terminal columns, of which a Hangul syllable takes two. */
    static String pad(String text, int width) {
        int columns = text.codePoints().map(Narration::columns).sum();
        return text + " ".repeat(Math.max(0, width - columns));
    }

    private static int columns(int character) {
        boolean wide = (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xFF00 && character <= 0xFF60);
        return wide ? 2 : 1;
    }
}
