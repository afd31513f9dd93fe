package dev.proofmark.local.demo;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The demo: one whole certification through the gateway of a running stack, and then a stranger's look at the result. */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** The record of the last run, in the output folder. */
    public static final String RUN_FILE = "demo-run.json";

    /** What it says when it does not come to its end, before the reason. */
    public static final String STOPPED = "The demo stopped";

    /** The people of the fictional body, beside the demo's folder. */
    public static final String PEOPLE = "../seed/people.json";

    /** The folder of the story that is told, in the demo's folder. */
    public static final String STORY = "aims-42001";

    private Demo() {}

    /**
     * Tells the story of the demo, going on where an unfinished run stopped.
     *
     * @param demoFolder the folder with the stories
     * @param outputFolder where the certificate and the record of the run are left
     * @return the exit code: 0 when the outsider found everything in order
     */
    public static int run(URI gateway, URI keycloak, Path demoFolder, Path outputFolder, PrintStream out) {
        Narration narration = new Narration(out);
        long startedAt = System.nanoTime();
        try {
            Story story = Story.read(demoFolder.resolve(STORY));
            Gateway door = new Gateway(gateway, keycloak, PATIENCE, narration::notice);
            narration.say("\n" + story.korean() + "\n" + story.english() + "\n");
            int recorded = Personnel.read(demoFolder.resolve(PEOPLE), door).record();
            narration.say("        인력과 적격성 등록 · People and competences put on record: " + recorded + "\n");
            Run run = runToTell(outputFolder.resolve(RUN_FILE), story, door, narration);
            new Storyteller(story, run, door, narration).tell();
            String number = run.remembered().get("number");
            if (number == null) {
                throw new StepFailedException("The story ended without a certificate's number.");
            }
            narration.say("\n        외부인의 확인 · An outsider without a token looks at " + number);
            Outsider.Findings found = new Outsider(door, outputFolder, narration).check(number);
            run.finish();
            narration.say(summary(found, gateway, Duration.ofNanos(System.nanoTime() - startedAt)));
            return 0;
        } catch (StepFailedException exception) {
            narration.say("\n\n────  중단 · " + STOPPED + "  ────\n" + exception.getMessage() + "\n");
            return 1;
        }
    }

    private static Run runToTell(Path file, Story story, Gateway gateway, Narration narration) {
        Optional<Run> unfinished = Run.unfinished(file).filter(run -> isKnown(run, gateway));
        unfinished.ifPresent(run -> narration.say("        이어서 진행 · Going on after step %d of %d%n"
                .formatted(run.stepsDone(), story.steps().size())));
        return unfinished.orElseGet(() -> Run.begin(file));
    }

    /** Whether the stack still knows the run's organisation: its data may have been thrown away since. */
    private static boolean isKnown(Run run, Gateway gateway) {
        String organisation = run.remembered().get("organisationId");
        return organisation == null
                || gateway.read(Person.APPLICANT, "/api/v1/organisations/" + organisation)
                        .succeeded();
    }

    private static String summary(Outsider.Findings found, URI gateway, Duration spent) {
        String line = "─".repeat(78);
        return """

                %s
                  인증서 번호 · Certificate   %s
                  확인 · Verify               %s
                  문서 · Document             %s
                  포털 · Portal               %s
                  소요 · Took                 %.1f s
                %s
                """.formatted(
                        line,
                        found.number(),
                        found.verifyPage(),
                        found.pdf().toAbsolutePath(),
                        gateway,
                        spent.toMillis() / 1000.0,
                        line);
    }
}
