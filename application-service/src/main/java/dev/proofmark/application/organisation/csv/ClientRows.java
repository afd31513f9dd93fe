package dev.proofmark.application.organisation.csv;

import dev.proofmark.application.organisation.domain.Contact;
import dev.proofmark.application.organisation.domain.ContactPurpose;
import dev.proofmark.application.organisation.domain.ImportedClient;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.domain.OrganisationDetails;
import dev.proofmark.application.organisation.domain.OrganisationRules;
import dev.proofmark.application.organisation.domain.Shift;
import dev.proofmark.application.organisation.domain.ShiftHeadcount;
import dev.proofmark.application.organisation.domain.Site;
import dev.proofmark.application.organisation.domain.SiteDetails;
import dev.proofmark.application.organisation.domain.SiteRules;
import dev.proofmark.application.person.domain.DeliverableAddress;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvRow;
import dev.proofmark.platform.rules.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one client, by the rules that hold for those who register by themselves. */
final class ClientRows {

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,28}");
    private static final int MOST_PEOPLE = 1_000_000;
    private static final String STAFF = "전체 인원 / all staff";

    private static final Map<String, String> SITE_POINTERS = Map.of(
            "/country",
            ClientColumns.SITE_COUNTRY,
            "/postcode",
            ClientColumns.SITE_POSTCODE,
            "/address",
            ClientColumns.SITE_ADDRESS);

    private final CsvGroup rows;
    private final UUID organisationId = Ids.next();

    ClientRows(CsvGroup rows) {
        this.rows = rows;
    }

    /** The client; empty if its rows have mistakes, which are noted on them. */
    Optional<ImportedClient> client() {
        CsvRow first = rows.first();
        String reference = first.required(ClientColumns.CLIENT);
        OrganisationDetails details = details(first);
        Contact contact = contact(first);
        List<Site> sites = sites();
        if (!rows.mistakes().isEmpty()) {
            return Optional.empty();
        }
        return switch (OrganisationRules.takeOver(organisationId, details)) {
            case Outcome.Accepted<Organisation, ?> accepted ->
                Optional.of(new ImportedClient(reference, accepted.state(), sites, contact));
            case Outcome.Refused<Organisation, ?> refused -> {
                first.mistakes(refused.refusal(), ClientRows::sameName);
                yield Optional.empty();
            }
        };
    }

    /** An organisation's members are called as the columns are. */
    private static String sameName(String pointer) {
        return pointer.substring(1);
    }

    private static OrganisationDetails details(CsvRow row) {
        return new OrganisationDetails(
                row.required(ClientColumns.NAME_KOREAN),
                row.required(ClientColumns.NAME_ENGLISH),
                row.required(ClientColumns.COUNTRY),
                row.text(ClientColumns.REGISTRATION_NUMBER),
                row.required(ClientColumns.ADDRESS_KOREAN),
                row.required(ClientColumns.ADDRESS_ENGLISH),
                row.required(ClientColumns.CITY));
    }

    private @Nullable Contact contact(CsvRow row) {
        String name = row.text(ClientColumns.CONTACT_NAME);
        if (name == null) {
            return null;
        }
        String mail = row.text(ClientColumns.CONTACT_MAIL);
        if (mail != null && !DeliverableAddress.isOne(mail)) {
            row.mistake(ClientColumns.CONTACT_MAIL, "import-mail");
        }
        String telephone = row.text(ClientColumns.CONTACT_TELEPHONE);
        if (telephone != null && !TELEPHONE.matcher(telephone).matches()) {
            row.mistake(ClientColumns.CONTACT_TELEPHONE, "import-telephone");
        }
        ContactLanguage language = row.oneOf(ClientColumns.CONTACT_LANGUAGE, ContactLanguage.class);
        Contact.ContactDetails details = new Contact.ContactDetails(
                name,
                row.text(ClientColumns.CONTACT_POSITION),
                mail,
                telephone,
                (language == null ? ContactLanguage.KO : language).name().toLowerCase(Locale.ROOT),
                Set.of(ContactPurpose.CERTIFICATION));
        return switch (Contact.described(Ids.next(), organisationId, details, 0)) {
            case Outcome.Accepted<Contact, ?> accepted -> accepted.state();
            case Outcome.Refused<Contact, ?> refused -> {
                row.mistakes(refused.refusal(), pointer -> ClientColumns.CONTACT_MAIL);
                yield null;
            }
        };
    }

    /** The languages that the body writes in. */
    private enum ContactLanguage {
        KO,
        EN
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        boolean headOffice = false;
        for (CsvRow row : rows.rows()) {
            if (ClientColumns.OF_SITES.stream().allMatch(column -> row.text(column) == null)) {
                continue;
            }
            SiteDetails details = site(row);
            if (details.headOffice() && headOffice) {
                row.mistake(ClientColumns.SITE_HEAD_OFFICE, "one-head-office");
            }
            headOffice |= details.headOffice();
            switch (SiteRules.add(Ids.next(), organisationId, details)) {
                case Outcome.Accepted<Site, ?> accepted -> sites.add(accepted.state());
                case Outcome.Refused<Site, ?> refused ->
                    row.mistakes(refused.refusal(), pointer -> SITE_POINTERS.getOrDefault(pointer, ""));
            }
        }
        return sites;
    }

    private static SiteDetails site(CsvRow row) {
        var _ = row.required(ClientColumns.SITE_HEADCOUNT);
        Integer people = row.number(ClientColumns.SITE_HEADCOUNT, MOST_PEOPLE);
        return new SiteDetails(
                row.required(ClientColumns.SITE_NAME_KOREAN),
                row.required(ClientColumns.SITE_NAME_ENGLISH),
                row.required(ClientColumns.SITE_COUNTRY),
                row.text(ClientColumns.SITE_POSTCODE),
                row.required(ClientColumns.SITE_ADDRESS),
                row.required(ClientColumns.SITE_ADDRESS_ENGLISH),
                row.yes(ClientColumns.SITE_HEAD_OFFICE),
                people == null ? List.of() : List.of(new ShiftHeadcount(Shift.DAY, STAFF, people)),
                row.required(ClientColumns.SITE_ACTIVITIES_KOREAN),
                row.required(ClientColumns.SITE_ACTIVITIES_ENGLISH));
    }
}
