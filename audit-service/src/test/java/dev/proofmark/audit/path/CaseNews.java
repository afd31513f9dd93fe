package dev.proofmark.audit.path;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What the other services tell of one case: the contracts' own samples, with this case's ids. */
final class CaseNews {

    /** The head office in the sample of {@code agreement.signed}. */
    static final String HEAD_OFFICE = "019cb14b-40e8-7c1f-9b0c-43e8a3c76b54";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final UUID certification = Ids.next();
    final UUID organisation = Ids.next();
    final UUID application = Ids.next();

    News organisationRegistered() {
        return news(
                Events.ORGANISATION_REGISTERED, organisation, "applicant", Samples.of(Events.ORGANISATION_REGISTERED));
    }

    News memberAdded(Client person) {
        return membership(Events.ORGANISATION_MEMBER_ADDED, person);
    }

    News memberRemoved(Client person) {
        return membership(Events.ORGANISATION_MEMBER_REMOVED, person);
    }

    News submitted() {
        return ofCase(Events.APPLICATION_SUBMITTED, "applicant", Samples.of(Events.APPLICATION_SUBMITTED));
    }

    News accepted(String... competences) {
        ObjectNode data = Samples.of(Events.APPLICATION_ACCEPTED);
        data.putPOJO("requiredCompetences", List.of(competences));
        return ofCase(Events.APPLICATION_ACCEPTED, "reviewer", data);
    }

    /** With these as barred from the case, each with the last day or without an end. */
    News acceptedBarring(Map<Client, LocalDate> dated, Client... withoutEnd) {
        ObjectNode data = Samples.of(Events.APPLICATION_ACCEPTED);
        ArrayNode barred = data.putArray("barredPersons");
        dated.forEach((person, until) ->
                barred.addObject().put("personId", person.id()).put("until", until.toString()));
        List.of(withoutEnd).forEach(person -> barred.addObject().put("personId", person.id()));
        return ofCase(Events.APPLICATION_ACCEPTED, "reviewer", data);
    }

    /** As it was told before it named anybody. */
    News acceptedAsOfOld() {
        ObjectNode data = Samples.of(Events.APPLICATION_ACCEPTED);
        data.remove("barredPersons");
        return ofCase(Events.APPLICATION_ACCEPTED, "reviewer", data);
    }

    /** Signed today. */
    News signed() {
        return signed(LocalDate.now(BusinessClock.ZONE));
    }

    News signed(LocalDate day) {
        ObjectNode data = Samples.of(Events.AGREEMENT_SIGNED);
        data.put("agreementId", Ids.next().toString()).put("signedOn", day.toString());
        return ofCase(Events.AGREEMENT_SIGNED, "applicant", data);
    }

    News issued(LocalDate decision) {
        ObjectNode data = Samples.of(Events.CERTIFICATE_ISSUED);
        data.put("certificateId", Ids.next().toString())
                .put("decisionDate", decision.toString())
                .put("validUntil", decision.plusYears(3).minusDays(1).toString());
        return ofCase(Events.CERTIFICATE_ISSUED, "decider", data);
    }

    private News membership(EventType<?> type, Client person) {
        ObjectNode data = Samples.of(type);
        data.put("personId", person.id());
        return news(type, organisation, "applicant", data);
    }

    /** The same news of another application of the certification. */
    static News follow(News news, String kind, UUID application) {
        return changed(news, data -> data.put("kind", kind).put("applicationId", application.toString()));
    }

    private static News changed(News news, Consumer<ObjectNode> change) {
        try {
            ObjectNode data = (ObjectNode) JSON.readTree(news.data());
            change.accept(data);
            return new News(news.type(), Ids.next(), news.key(), news.subject(), news.actor(), data.toString());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The same news of a product under such a scheme: what a management system has is left out. */
    static News ofProduct(News news, String scheme, ObjectNode product) {
        return changed(news, data -> {
            data.putObject("scheme").put("id", scheme).put("version", 1);
            if (data.get("scope") instanceof ObjectNode scope) {
                List.of("sites", "aiRoles", "aiSystems").forEach(scope::putArray);
                List.of("headcount", "statementOfApplicability").forEach(scope::putNull);
                scope.set("product", product);
            }
        });
    }

    private News ofCase(EventType<?> type, String actor, ObjectNode data) {
        data.put("certificationId", certification.toString()).put("applicationId", application.toString());
        if (data.get("scope") instanceof ObjectNode scope && scope.get("holder") instanceof ObjectNode holder) {
            holder.put("organisationId", organisation.toString());
        }
        return news(type, certification, actor, data);
    }

    private News news(EventType<?> type, UUID key, String actor, ObjectNode data) {
        data.put("organisationId", organisation.toString());
        return new News(type, Ids.next(), key, key, People.idOf(actor), data.toString());
    }
}
