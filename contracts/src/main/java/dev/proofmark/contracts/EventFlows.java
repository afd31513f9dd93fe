package dev.proofmark.contracts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who publishes which event and who takes it in. The services' own tests hold them to it. */
public final class EventFlows {

    private static final String APPLICATION_SERVICE = "application-service";
    private static final String AUDIT_SERVICE = "audit-service";
    private static final String CERTIFICATE_SERVICE = "certificate-service";

    private static final String GATEWAY = "gateway";

    private static final String STATUSES = "proofmark.certificate-status.v1";
    private static final String ORGANISATIONS = "proofmark.organisation.v1";
    private static final String PERSONNEL = "proofmark.personnel.v1";
    private static final String COMPLAINTS = "proofmark.complaint.v1";

    private static final Map<String, String> PUBLISHERS = Map.of(
            ORGANISATIONS,
            APPLICATION_SERVICE,
            "proofmark.application.v1",
            APPLICATION_SERVICE,
            "proofmark.audit.v1",
            AUDIT_SERVICE,
            "proofmark.certificate.v1",
            CERTIFICATE_SERVICE,
            STATUSES,
            CERTIFICATE_SERVICE,
            PERSONNEL,
            AUDIT_SERVICE,
            COMPLAINTS,
            CERTIFICATE_SERVICE,
            "proofmark.appeal.v1",
            CERTIFICATE_SERVICE);

    private static final Set<EventType<?>> MEMBERSHIP =
            Set.of(Events.ORGANISATION_MEMBER_ADDED, Events.ORGANISATION_MEMBER_REMOVED);

    /** Who stands in for whom, for the lists of what waits; the service that knows it needs no telling. */
    private static final Set<EventType<?>> DEPUTIES = Set.of(Events.DEPUTY_NAMED, Events.DEPUTY_ENDED);

    private static final Set<EventType<?>> FINDINGS = Set.of(
            Events.FINDING_RAISED,
            Events.FINDING_REGRADED,
            Events.FINDING_RESPONDED,
            Events.FINDING_ACCEPTED,
            Events.FINDING_REJECTED,
            Events.FINDING_EVIDENCE_SUBMITTED,
            Events.FINDING_VERIFIED);

    /** To write to clients, to quote, and to know what applications may follow. */
    private static final Set<EventType<?>> OF_APPLICATION_SERVICE = Set.of(
            Events.APPLICATION_SUBMITTED,
            Events.APPLICATION_INFORMATION_REQUESTED,
            Events.APPLICATION_ACCEPTED,
            Events.APPLICATION_DECLINED,
            Events.APPLICATION_WITHDRAWN,
            Events.APPLICATION_QUOTATION_OFFERED,
            Events.AGREEMENT_OFFERED,
            Events.AGREEMENT_SIGNED,
            Events.CHANGE_NOTIFIED,
            Events.CHANGE_ASSESSED,
            Events.CHANGE_WITHDRAWN,
            Events.AUDIT_TIME_DETERMINED,
            Events.PROGRAMME_CREATED,
            Events.TEAM_PROPOSED,
            Events.TEAM_CONFIRMED,
            Events.AUDIT_POSTPONED,
            Events.AUDIT_CANCELLED,
            Events.AUDIT_CONCLUDED,
            Events.REPORT_ISSUED,
            Events.DEADLINE_REMINDED,
            Events.DEADLINE_MISSED,
            Events.REPORT_AMENDED,
            Events.MAINTENANCE_RECORDED,
            Events.EVALUATION_OPENED,
            Events.EVALUATION_ASSIGNED,
            Events.TEST_ITEM_RECEIVED,
            Events.TEST_REPORT_ISSUED,
            Events.EVALUATION_CONCLUDED,
            Events.DECISION_RECORDED,
            Events.CERTIFICATE_ISSUED,
            Events.CERTIFICATE_IMPORTED,
            Events.CERTIFICATE_RENEWED,
            Events.CERTIFICATE_RESTORED,
            Events.CERTIFICATE_EXTENDED,
            Events.CERTIFICATE_REDUCED,
            Events.CERTIFICATE_SUSPENDED,
            Events.CERTIFICATE_REINSTATED,
            Events.CERTIFICATE_EXPIRED,
            Events.CERTIFICATE_WITHDRAWN,
            Events.CERTIFICATE_TRANSFERRED_OUT);

    private static final Set<EventType<?>> OF_AUDIT_SERVICE = Set.of(
            Events.APPLICATION_SUBMITTED,
            Events.APPLICATION_ACCEPTED,
            Events.AGREEMENT_SIGNED,
            Events.CERTIFICATE_ISSUED,
            Events.CERTIFICATE_IMPORTED,
            Events.CERTIFICATE_SUSPENDED,
            Events.CERTIFICATE_REINSTATED,
            Events.CERTIFICATE_RESTORED,
            Events.CERTIFICATE_RENEWED,
            Events.CERTIFICATE_WITHDRAWN,
            Events.CERTIFICATE_TRANSFERRED_OUT);

    private static final Set<EventType<?>> OF_CERTIFICATE_SERVICE = Set.of(
            Events.ORGANISATION_IMPORTED,
            Events.APPLICATION_SUBMITTED,
            Events.APPLICATION_ACCEPTED,
            Events.APPLICATION_DECLINED,
            Events.APPLICATION_WITHDRAWN,
            Events.AGREEMENT_SIGNED,
            Events.PROGRAMME_CREATED,
            Events.TEAM_CONFIRMED,
            Events.AUDIT_CONCLUDED,
            Events.FINDING_REVISED,
            Events.REPORT_ISSUED,
            Events.REPORT_AMENDED,
            Events.RECOMMENDATION_MADE,
            Events.SUSPENSION_PROPOSED,
            Events.MAINTENANCE_RECORDED,
            Events.EVALUATION_OPENED,
            Events.EVALUATION_ASSIGNED,
            Events.TEST_REPORT_ISSUED,
            Events.EVALUATION_CONCLUDED,
            Events.PERSON_RECORDED,
            Events.COMPETENCE_CHANGED,
            Events.DECLARATION_RECORDED);

    private static final Map<String, Set<EventType<?>>> TAKEN_IN = Map.of(
            APPLICATION_SERVICE, union(Stream.of(OF_APPLICATION_SERVICE, FINDINGS, DEPUTIES)),
            AUDIT_SERVICE, union(Stream.of(OF_AUDIT_SERVICE, MEMBERSHIP)),
            CERTIFICATE_SERVICE, union(Stream.of(OF_CERTIFICATE_SERVICE, FINDINGS, MEMBERSHIP, DEPUTIES)),
            GATEWAY, Set.of(Events.CERTIFICATE_STATUS_PUBLISHED));

    private EventFlows() {}

    /** The services, in the order in which a certification meets them, and the gateway, which meets the public. */
    public static List<String> services() {
        return List.of(APPLICATION_SERVICE, AUDIT_SERVICE, CERTIFICATE_SERVICE, GATEWAY);
    }

    /** The one service that publishes an event. */
    public static String publisher(EventType<?> event) {
        return Objects.requireNonNull(PUBLISHERS.get(event.topic()), event.topic());
    }

    /** The events that a service takes in. */
    public static Set<EventType<?>> takenInBy(String service) {
        return TAKEN_IN.getOrDefault(service, Set.of());
    }

    /** The services that take an event in. */
    public static List<String> consumers(EventType<?> event) {
        return services().stream()
                .filter(service -> takenInBy(service).contains(event))
                .toList();
    }

    /** What the key of an event's message is. */
    public static String key(EventType<?> event) {
        return switch (event.topic()) {
            case ORGANISATIONS -> "organisationId";
            case PERSONNEL -> "personId";
            case COMPLAINTS -> "complaintId";
            case STATUSES -> "certificateId";
            default -> "certificationId";
        };
    }

    private static Set<EventType<?>> union(Stream<Set<EventType<?>>> sets) {
        return sets.flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
