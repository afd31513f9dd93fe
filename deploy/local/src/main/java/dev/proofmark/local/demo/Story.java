package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A certification as a list of steps, read from {@code story.json} in a folder that also holds the steps' bodies. */
public record Story(Path folder, String korean, String english, List<Step> steps) {
    private record StoryFile(String korean, String english, List<Step> steps) {}

    public Story {
        steps = List.copyOf(steps);
    }

    /** How it is called: as its folder. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** Reads the story of a folder. */
    public static Story read(Path folder) {
        try {
            StoryFile file = Json.MAPPER.readValue(Files.readString(folder.resolve("story.json")), StoryFile.class);
            return new Story(folder, file.korean(), file.english(), file.steps());
        } catch (IOException exception) {
            throw new UncheckedIOException("The story in " + folder + " cannot be read", exception);
        }
    }

    /** The step of that name. */
    public Step step(String name) {
        return steps.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The story has no step " + name));
    }

    /** The file that a step sends as it is. */
    public Path fileOf(Step step) {
        return folder.resolve(Objects.requireNonNull(step.body(), "nothing is sent"));
    }

    /** The body of a step as its file has it, before facts are filled in. */
    public JsonNode bodyOf(Step step) {
        String file = step.body();
        if (file == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            return Json.MAPPER.readTree(Files.readString(folder.resolve(file)));
        } catch (IOException exception) {
            throw new UncheckedIOException("The body " + file + " cannot be read", exception);
        }
    }
}
