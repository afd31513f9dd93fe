package dev.proofmark.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** docs/rules.md, read once: every rule's status and words. A section that lacks something stops the start. */
public final class RuleCatalogue {

    private static final RuleCatalogue INSTANCE = parse(read());

    private final Map<String, RuleText> rules;

    private RuleCatalogue(Map<String, RuleText> rules) {
        this.rules = rules;
    }

    public static RuleCatalogue instance() {
        return INSTANCE;
    }

    /**
     * The text of a rule.
     *
     * @throws IllegalArgumentException if docs/rules.md has no such section: a mistake in our code, never a caller's
     */
    public RuleText get(String name) {
        RuleText rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("docs/rules.md has no section " + name);
        }
        return rule;
    }

    public Optional<RuleText> find(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    /** All rules in the order of the document. */
    public List<RuleText> all() {
        return List.copyOf(rules.values());
    }

    static RuleCatalogue parse(String markdown) {
        Map<String, RuleText> rules = new LinkedHashMap<>();
        for (String section : sections(markdown)) {
            RuleText rule = parseSection(section);
            if (rules.put(rule.name(), rule) != null) {
                throw new IllegalArgumentException("docs/rules.md has two sections " + rule.name());
            }
        }
        return new RuleCatalogue(rules);
    }

    private static List<String> sections(String markdown) {
        List<String> sections = new ArrayList<>();
        String[] parts = ("\n" + markdown).split("\n### ", -1);
        for (int index = 1; index < parts.length; index++) {
            sections.add(parts[index]);
        }
        return sections;
    }

    private static RuleText parseSection(String section) {
        List<String> lines = section.lines().toList();
        String name = lines.getFirst().strip();
        Map<String, String> members = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                members.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        return new RuleText(
                name,
                Integer.parseInt(member(name, members, "status")),
                words(member(name, members, "en")),
                words(member(name, members, "ko")),
                Optional.ofNullable(members.get("source")));
    }

    private static String member(String section, Map<String, String> members, String name) {
        String value = members.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("docs/rules.md, section " + section + " lacks " + name);
        }
        return value;
    }

    private static RuleText.Words words(String line) {
        int dash = line.indexOf(" — ");
        return dash < 0
                ? new RuleText.Words(line, "")
                : new RuleText.Words(line.substring(0, dash), line.substring(dash + 3));
    }

    private static String read() {
        try (InputStream in = RuleCatalogue.class.getResourceAsStream("rules.md")) {
            if (in == null) {
                throw new IllegalStateException("rules.md is not packed into this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
