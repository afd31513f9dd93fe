package dev.proofmark.audit.personnel.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a record of a person may say. */
public final class PersonPolicy {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private PersonPolicy() {}

    /** Languages that ISO 639-1 knows, each once, and a country that ISO 3166-1 knows. */
    public static Optional<Refusal> objection(List<String> languages, PersonalDetails details) {
        var refused = new ArrayList<FieldRefusal>();
        for (int index = 0; index < languages.size(); index++) {
            var pointer = "/languages/" + index;
            if (!LANGUAGES.contains(languages.get(index))) {
                refused.add(FieldRefusal.of(pointer, "unknown-language"));
            } else if (languages.indexOf(languages.get(index)) < index) {
                refused.add(FieldRefusal.of(pointer, "duplicate"));
            }
        }
        if (!COUNTRIES.contains(details.country())) {
            refused.add(FieldRefusal.of("/home/country", "unknown-country"));
        }
        return refused.isEmpty() ? Optional.empty() : Optional.of(Refusal.validation(refused));
    }
}
