package dev.proofmark.certificate.credential.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an international standard as a URN (RFC 5141); its edition stands in the credential as text. */
final class StandardName {

    private static final Pattern INTERNATIONAL =
            Pattern.compile("(ISO|IEC|ISO/IEC)(?: (TS|TR|PAS))? ([0-9]+)(:[0-9]{4})?");

    private StandardName() {}

    /** Of {@code ISO/IEC 42001:2023}, {@code urn:iso:std:iso-iec:42001}; empty for anybody else's standard. */
    static Optional<String> urn(String designation) {
        Matcher matcher = INTERNATIONAL.matcher(designation);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String publisher = matcher.group(1).toLowerCase(Locale.ROOT).replace('/', '-');
        String type = Optional.ofNullable(matcher.group(2))
                .map(found -> ":" + found.toLowerCase(Locale.ROOT))
                .orElse("");
        return Optional.of("urn:iso:std:" + publisher + type + ":" + matcher.group(3));
    }
}
