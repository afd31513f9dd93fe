package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in what a story leaves open, written in double braces: {@code {{today}}} and {@code {{today-P14D}}} of the
 * stack's business clock, {@code {{ahead+P11M}}} (how far ahead of the system's that clock is, and so much further),
 * {@code {{id:major}}} (an id that belongs to this run), {@code {{business-number}}} (a Korean business registration
 * number that belongs to this run: an organisation can be registered only once), {@code {{person:auditor}}},
 * {@code {{sha256:model.json}}} (the hash of a file of the story), and whatever an earlier step remembered. The same run gives the same answers, so that a repeated request is the same request.
 */
public final class Facts {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)}}");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** What steps that look at the business clock remember it as. */
    private static final String CLOCK_OFFSET = "clockOffset";

    private final Run run;
    private final Path folder;

    /**
     * The facts of a run.
     *
     * @param folder of the story
     */
    public Facts(Run run, Path folder) {
        this.run = run;
        this.folder = folder;
    }

    /** Fills in every place of a text. */
    public String expand(String text) {
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
    }

    /** Fills in every place of every text of a document. */
    public JsonNode expand(JsonNode node) {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(expand(text.textValue()));
            case ArrayNode array -> {
                ArrayNode expanded = array.arrayNode();
                array.forEach(element -> expanded.add(expand(element)));
                yield expanded;
            }
            case ObjectNode object -> {
                ObjectNode expanded = object.objectNode();
                object.properties().forEach(member -> expanded.set(member.getKey(), expand(member.getValue())));
                yield expanded;
            }
            default -> node;
        };
    }

    /** An id of version 7 that belongs to this run and this name alone. */
    public UUID id(String name) {
        ByteBuffer digest = ByteBuffer.wrap(Hashes.sha256(run.id() + "/" + name));
        long time = run.startedAt().toEpochMilli() << 16;
        long high = time | 0x7000L | (digest.getLong() & 0x0FFFL);
        long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private String value(String name) {
        if (name.startsWith("today")) {
            return day(name.substring("today".length())).toString();
        }
        if (name.startsWith("ahead+")) {
            return ahead(Period.parse(name.substring("ahead+".length()))).toString();
        }
        if (name.startsWith("id:")) {
            return id(name.substring("id:".length())).toString();
        }
        if (name.startsWith("person:")) {
            return Person.named(name.substring("person:".length())).id().toString();
        }
        if (name.startsWith("sha256:")) {
            return Hashes.hex(folder.resolve(name.substring("sha256:".length())));
        }
        if (name.equals("business-number")) {
            return businessNumber();
        }
        String remembered = run.remembered().get(name);
        if (remembered == null) {
            throw new StepFailedException("The story speaks of " + name + ", which no earlier step remembered.");
        }
        return remembered;
    }

    /** Nine digits from the run, of a stock corporation (81), and the tenth that checks them: domain rule I-55. */
    private String businessNumber() {
        int draw = ByteBuffer.wrap(Hashes.sha256(run.id() + "/business-number")).getInt() & Integer.MAX_VALUE;
        String digits = "%03d81%04d".formatted(100 + draw % 900, draw / 900 % 10_000);
        int sum = (digits.charAt(8) - '0') * 5 / 10;
        for (int position = 0; position < digits.length(); position++) {
            sum += (digits.charAt(position) - '0') * ("137137135".charAt(position) - '0');
        }
        return digits + (10 - sum % 10) % 10;
    }

    private LocalDate day(String offset) {
        LocalDate today = now().toLocalDate();
        if (offset.isEmpty()) {
            return today;
        }
        Period period = Period.parse(offset.substring(1));
        return offset.startsWith("-") ? today.minus(period) : today.plus(period);
    }

    /** The present of the run by the stack's business clock, as far ahead as a step has last seen it. */
    private ZonedDateTime now() {
        Duration ahead = Duration.parse(run.remembered().getOrDefault(CLOCK_OFFSET, Duration.ZERO.toString()));
        return run.startedAt().plus(ahead).atZone(SEOUL);
    }

    private Duration ahead(Period further) {
        return Duration.between(run.startedAt(), now().plus(further).toInstant());
    }
}
