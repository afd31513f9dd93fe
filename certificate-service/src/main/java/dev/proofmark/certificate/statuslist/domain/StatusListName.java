package dev.proofmark.certificate.statuslist.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One list.
 *
 * @param number 1 upwards
 */
public record StatusListName(int number, StatusPurpose purpose) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})-(revocation|suspension)");

    /** The last part of a list's address, if it is one. */
    public static Optional<StatusListName> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new StatusListName(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2).equals(StatusPurpose.REVOCATION.word())
                                ? StatusPurpose.REVOCATION
                                : StatusPurpose.SUSPENSION))
                : Optional.empty();
    }

    /** Where it is read, from the root of the public address on. */
    public String path() {
        return "/status-lists/" + number + "-" + purpose.word();
    }
}
