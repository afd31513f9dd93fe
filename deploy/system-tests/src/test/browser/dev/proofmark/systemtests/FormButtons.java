package dev.proofmark.systemtests;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The buttons that do nothing but open a form. */
final class FormButtons {

    /** What they say: by the folder of their texts and the text. */
    private static final Map<String, List<String>> ALL = Map.of(
            "portal/areas/application", List.of("contact.add"),
            "portal/areas/audit/conduct", List.of("write"),
            "portal/areas/audit/finding", List.of("raise.begin", "revise", "regrade"),
            "portal/areas/audit/report", List.of("amend"),
            "portal/areas/laboratory", List.of("replace"),
            "portal/areas/people", List.of("competence.record", "competence.withdraw.of", "declare", "declare.anew"),
            "portal/areas/programme/audit", List.of("postponement", "cancellation"),
            "portal/areas/programme/cycle", List.of("coverage.change"),
            "portal/areas/programme/team", List.of("propose-again", "object"));

    private FormButtons() {}

    /** Those of the page that is open: of each kind the first, by its words. */
    static List<String> of(Visitor visitor) {
        List<String> buttons = all(visitor).allInnerTexts();
        return ALL.entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(key -> like(visitor.words(), part.getKey(), key)))
                .flatMap(like -> first(buttons, like))
                .toList();
    }

    /** Presses one of them; what it says is not always what it is called, which tells more of what it is about. */
    static void press(Visitor visitor, String words) {
        Pattern exactly = Pattern.compile("^\\s*" + Words.quoted(words) + "\\s*$");
        all(visitor)
                .filter(new Locator.FilterOptions().setHasText(exactly))
                .first()
                .click();
    }

    private static Locator all(Visitor visitor) {
        return visitor.main().locator("button:visible");
    }

    private static Predicate<String> like(Words words, String part, String key) {
        return Pattern.compile("^" + words.like(part, key, Map.of()) + "$").asPredicate();
    }

    private static Stream<String> first(List<String> buttons, Predicate<String> like) {
        return buttons.stream().map(String::strip).filter(like).limit(1);
    }
}
