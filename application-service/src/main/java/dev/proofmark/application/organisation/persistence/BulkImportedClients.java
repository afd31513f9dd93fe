package dev.proofmark.application.organisation.persistence;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.proofmark.application.organisation.domain.Contact;
import dev.proofmark.application.organisation.domain.ImportedClient;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.domain.OrganisationIdentity;
import dev.proofmark.application.organisation.domain.RegistrationNumber;
import dev.proofmark.application.organisation.domain.Site;
import dev.proofmark.application.organisation.usecase.ImportedClients;
import dev.proofmark.platform.imports.BulkRows;
import dev.proofmark.platform.imports.ImportRun;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Imported clients by statements for many of them at once. */
@ApplicationScoped
class BulkImportedClients implements ImportedClients {

    private static final String KNOWN = """
            select w.place, i.row_sha256, o.id
            from jsonb_to_recordset(cast(cast(:wanted as text) as jsonb))
              as w (place integer, reference text, country text, name_key text, number_key text)
            left join imported_client i on i.reference = w.reference
            left join organisation o
              on o.country = w.country and o.name_key = w.name_key and o.number_key = w.number_key
            order by w.place
            """;

    private record Wanted(int place, String reference, String country, String nameKey, String numberKey) {}

    private record OrganisationColumns(
            UUID id,
            String legalNameKorean,
            String legalNameEnglish,
            String country,
            @Nullable String registrationNumber,
            String addressKorean,
            String addressEnglish,
            String city,
            String numberKey,
            String nameKey,
            long version) {}

    private record SiteColumns(
            UUID id,
            UUID organisationId,
            @JsonRawValue String details,
            boolean headOffice,
            boolean closed,
            long version) {}

    private record ContactColumns(
            UUID id, UUID organisationId, @JsonRawValue String details, long version) {}

    private record ReferenceColumns(
            String reference, UUID organisationId, UUID importId, long rowNumber, String rowSha256, boolean found) {}

    @Override
    public Uni<List<Known>> known(List<ImportedClient> clients) {
        List<Wanted> wanted = new ArrayList<>();
        for (ImportedClient client : clients) {
            OrganisationIdentity identity = client.organisation().identity();
            wanted.add(new Wanted(
                    wanted.size(), client.reference(), identity.country(), identity.nameKey(), identity.numberKey()));
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KNOWN, Object[].class)
                        .setParameter("wanted", BulkRows.rows(wanted))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Known((String) row[1], Optional.ofNullable((UUID) row[2])))
                        .toList());
    }

    @Override
    public Uni<Void> addOrganisations(List<ImportedClient> clients) {
        List<OrganisationColumns> organisations =
                clients.stream().map(client -> columns(client.organisation())).toList();
        List<SiteColumns> sites = clients.stream()
                .flatMap(client -> client.sites().stream())
                .map(BulkImportedClients::columns)
                .toList();
        List<ContactColumns> contacts = clients.stream()
                .flatMap(client -> Stream.ofNullable(client.contact()))
                .map(BulkImportedClients::columns)
                .toList();
        return BulkRows.insert("organisation", OrganisationColumns.class, organisations)
                .chain(() -> BulkRows.insert("organisation_site", SiteColumns.class, sites))
                .chain(() -> BulkRows.insert("organisation_contact", ContactColumns.class, contacts));
    }

    @Override
    public Uni<Void> addReferences(List<Reference> references, ImportRun run) {
        return BulkRows.insert(
                "imported_client",
                ReferenceColumns.class,
                references.stream()
                        .map(reference -> new ReferenceColumns(
                                reference.entry().value().reference(),
                                reference.organisationId(),
                                run.importId(),
                                reference.entry().row(),
                                reference.entry().sha256(),
                                reference.found()))
                        .toList());
    }

    private static OrganisationColumns columns(Organisation organisation) {
        RegistrationNumber number = organisation.registrationNumber();
        OrganisationIdentity identity = organisation.identity();
        return new OrganisationColumns(
                organisation.id(),
                organisation.legalNameKorean(),
                organisation.legalNameEnglish(),
                organisation.country(),
                number == null ? null : number.written(),
                organisation.addressKorean(),
                organisation.addressEnglish(),
                organisation.city(),
                identity.numberKey(),
                identity.nameKey(),
                0);
    }

    private static SiteColumns columns(Site site) {
        return new SiteColumns(
                site.id(),
                site.organisationId(),
                BulkRows.json(site.details()),
                site.details().headOffice(),
                site.closed(),
                0);
    }

    private static ContactColumns columns(Contact contact) {
        return new ContactColumns(contact.id(), contact.organisationId(), BulkRows.json(contact.details()), 0);
    }
}
