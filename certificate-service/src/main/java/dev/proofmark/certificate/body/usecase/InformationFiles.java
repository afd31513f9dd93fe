package dev.proofmark.certificate.body.usecase;

import dev.proofmark.certificate.body.domain.InformationText;
import dev.proofmark.certificate.body.domain.InformationTopic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts by the names of their files: a topic's id, the language, {@code .md}. The first line is the title. */
final class InformationFiles {
    private static final String TITLE = "# ";
    private static final String KOREAN = ".ko.md";
    private static final String ENGLISH = ".en.md";
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private final Map<String, String> own;

    private InformationFiles(Map<String, String> own) {
        this.own = own;
    }

    /**
     * The files of a folder, and ours for what is not in it.
     *
     * @throws IllegalStateException if a file there belongs to no topic, or to one that lacks the other language
     */
    static InformationFiles of(Optional<Path> folder) {
        Map<String, String> own = folder.map(InformationFiles::in).orElseGet(Map::of);
        TreeSet<String> unknown = new TreeSet<>(own.keySet());
        Arrays.stream(InformationTopic.values()).forEach(topic -> {
            unknown.remove(topic.id() + KOREAN);
            unknown.remove(topic.id() + ENGLISH);
            if (own.containsKey(topic.id() + KOREAN) != own.containsKey(topic.id() + ENGLISH)) {
                throw new IllegalStateException(
                        "the body's information on " + topic.id() + " is there in one language only");
            }
        });
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("the body's information knows no " + unknown + "; there is "
                    + Arrays.stream(InformationTopic.values())
                            .map(InformationTopic::id)
                            .collect(Collectors.joining(", ")));
        }
        return new InformationFiles(own);
    }

    InformationText read(InformationTopic topic) {
        Titled korean = titled(topic.id() + KOREAN);
        Titled english = titled(topic.id() + ENGLISH);
        return new InformationText(topic, korean.title(), english.title(), korean.text(), english.text());
    }

    private record Titled(String title, String text) {}

    private Titled titled(String name) {
        String text = own.get(name);
        String[] lines = LINE_ENDS.split(text == null ? ours(name) : text, 2);
        if (!lines[0].startsWith(TITLE)
                || lines[0].length() == TITLE.length()
                || lines.length == 1
                || lines[1].isBlank()) {
            throw new IllegalStateException(name + " needs a title in its first line, after \"# \", and a text");
        }
        return new Titled(lines[0].substring(TITLE.length()).strip(), lines[1].strip());
    }

    private static Map<String, String> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException("the body's information cannot be read from " + folder, unreadable);
        }
    }

    private static String ours(String name) {
        try (InputStream in = InformationFiles.class.getResourceAsStream("/body-information/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
