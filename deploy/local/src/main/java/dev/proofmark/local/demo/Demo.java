package dev.proofmark.local.demo;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The demo: whole certifications through the gateway of a running stack, and a stranger's look at each result. */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** What it says when it does not come to its end, before the reason. */
    public static final String STOPPED = "The demo stopped";

    /** The people of the fictional body, beside the demo's folder. */
    public static final String PEOPLE = "../seed/people.json";

    /** Its laboratories, beside the demo's folder. */
    public static final String LABORATORIES = "../seed/laboratories.json";

    /** The certification of a management system: the folder of its story, in the demo's folder. */
    public static final String MANAGEMENT_SYSTEM = "aims-42001";

    /** The certification of a model's performance. */
    public static final String PRODUCT = "ai-model-performance-4213";

    private static final List<String> STORIES = List.of(MANAGEMENT_SYSTEM, PRODUCT);

    private Demo() {}

    /** The record of a story's last run, in the output folder. */
    public static String runFile(String story) {
        return story + ".run.json";
    }

    /**
     * Tells the stories of the demo one after another, going on where unfinished runs stopped.
     *
     * @param demoFolder the folder with the stories
     * @param outputFolder where certificates and the records of the runs are left
     * @return the exit code: 0 when the outsider found everything in order
     */
    public static int run(URI gateway, URI keycloak, Path demoFolder, Path outputFolder, PrintStream out) {
        Narration narration = new Narration(out);
        long startedAt = System.nanoTime();
        try {
            Gateway door = new Gateway(gateway, keycloak, PATIENCE, narration::notice);
            int recorded = Personnel.read(demoFolder.resolve(PEOPLE), door).record();
            recorded +=
                    Laboratories.read(demoFolder.resolve(LABORATORIES), door).record();
            narration.say("        인력, 적격성, 시험기관 등록 · People, competences and laboratories put on record: " + recorded
                    + "\n");
            List<Outsider.Findings> found = new ArrayList<>();
            for (String story : toTell(outputFolder)) {
                found.add(tell(Story.read(demoFolder.resolve(story)), outputFolder, door, narration));
            }
            narration.say(summary(found, gateway, Duration.ofNanos(System.nanoTime() - startedAt)));
            return 0;
        } catch (StepFailedException exception) {
            narration.say("\n\n────  중단 · " + STOPPED + "  ────\n" + exception.getMessage() + "\n");
            return 1;
        }
    }

    /** All of them, or those from the one on that was cut short. */
    private static List<String> toTell(Path outputFolder) {
        return STORIES.stream()
                .filter(story ->
                        Run.unfinished(outputFolder.resolve(runFile(story))).isPresent())
                .findFirst()
                .map(cutShort -> STORIES.subList(STORIES.indexOf(cutShort), STORIES.size()))
                .orElse(STORIES);
    }

    private static Outsider.Findings tell(Story story, Path outputFolder, Gateway door, Narration narration) {
        narration.say("\n" + story.korean() + "\n" + story.english() + "\n");
        Run run = runToTell(outputFolder.resolve(runFile(story.name())), story, door, narration);
        new Storyteller(story, run, door, narration).tell();
        String number = run.remembered().get("number");
        if (number == null) {
            throw new StepFailedException("The story ended without a certificate's number.");
        }
        narration.say("\n        외부인의 확인 · An outsider without a token looks at " + number);
        Outsider.Findings found = new Outsider(door, outputFolder, narration).check(number);
        run.finish();
        return found;
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

    private static String summary(List<Outsider.Findings> found, URI gateway, Duration spent) {
        String line = "─".repeat(78);
        String certificates = found.stream().map(Demo::summary).collect(Collectors.joining());
        return """

                %s
                %s  포털 · Portal               %s
                  소요 · Took                 %.1f s
                %s
                """.formatted(line, certificates, gateway, spent.toMillis() / 1000.0, line);
    }

    private static String summary(Outsider.Findings found) {
        return """
                  인증서 번호 · Certificate   %s
                  확인 · Verify               %s
                  문서 · Document             %s
                """.formatted(found.number(), found.verifyPage(), found.pdf().toAbsolutePath());
    }
}
