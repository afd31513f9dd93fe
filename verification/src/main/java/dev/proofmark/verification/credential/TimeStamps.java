package dev.proofmark.verification.credential;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Times as credentials write them: with seconds and a zone (XML Schema's dateTimeStamp; VCDM 2.0, section 4.9). */
final class TimeStamps {

    private static final Pattern FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    private TimeStamps() {}

    static OffsetDateTime parse(String check, String written) throws CredentialException {
        try {
            if (FORM.matcher(written).matches()) {
                return OffsetDateTime.parse(written);
            }
        } catch (DateTimeException noSuchDay) {
            throw new CredentialException(check, "a time", written);
        }
        throw new CredentialException(check, "a time with seconds and zone", written);
    }
}
