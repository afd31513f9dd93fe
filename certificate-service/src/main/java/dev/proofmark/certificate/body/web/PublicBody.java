package dev.proofmark.certificate.body.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.body.domain.InformationText;
import dev.proofmark.certificate.certificate.usecase.BodyConfig;
import dev.proofmark.contracts.schemes.Bilingual;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.StandardEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the body makes public about itself (ISO/IEC 17021-1:2015, 8.1.1; ISO/IEC 17065:2012, 4.6).
 *
 * @param accreditations those in force today, so that none misleads (8.1.3)
 * @param schemes what may be applied for (8.1.1 c)
 * @param information its ways, topic by topic
 * @param links where to search the register, and where to complain
 * @param asOf the day in Korea that this is told of
 */
public record PublicBody(
        Bilingual name,
        Bilingual address,
        Contact contact,
        List<Accreditation> accreditations,
        List<Offered> schemes,
        List<Information> information,
        Map<String, String> links,
        LocalDate asOf) {

    private static final Map<String, String> LINKS =
            Map.of("register", "/public/v1/certificates", "complaints", "/public/v1/complaints");

    /** How to reach the body, as far as it says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            @Nullable String mail,
            @Nullable String telephone,
            @Nullable String website) {}

    /**
     * An accreditation that is in force.
     *
     * @param body who accredited
     * @param schemes ids of those that it covers
     * @param until last day; absent while no end is known
     */
    public record Accreditation(
            Bilingual body,
            String number,
            Set<String> schemes,
            LocalDate from,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate until) {}

    /**
     * A scheme at its newest version.
     *
     * @param regime MANAGEMENT_SYSTEM or PRODUCT
     * @param standards their designations; the first one stands on certificates
     * @param accredited whether an accreditation in force covers it
     */
    public record Offered(
            String id, int version, String regime, Bilingual title, List<String> standards, boolean accredited) {}

    /**
     * What the body says about a topic.
     *
     * @param text Markdown with nothing but paragraphs and lists
     */
    public record Information(String topic, Bilingual title, Bilingual text) {}

    static PublicBody of(BodyConfig body, List<Scheme> schemes, List<InformationText> texts, LocalDate today) {
        List<Accreditation> accreditations = body.accreditations().stream()
                .filter(each -> !each.from().isAfter(today)
                        && each.until().filter(today::isAfter).isEmpty())
                .map(PublicBody::accreditation)
                .toList();
        BodyConfig.ContactConfig contact = body.contact();
        return new PublicBody(
                new Bilingual(body.nameKorean(), body.nameEnglish()),
                new Bilingual(body.addressKorean(), body.addressEnglish()),
                new Contact(
                        contact.mail().orElse(null),
                        contact.telephone().orElse(null),
                        contact.website().orElse(null)),
                accreditations,
                schemes.stream().map(scheme -> offered(scheme, accreditations)).toList(),
                texts.stream().map(PublicBody::information).toList(),
                LINKS,
                today);
    }

    private static Accreditation accreditation(BodyConfig.AccreditationConfig config) {
        return new Accreditation(
                new Bilingual(config.bodyKorean(), config.bodyEnglish()),
                config.number(),
                config.schemes(),
                config.from(),
                config.until().orElse(null));
    }

    private static Offered offered(Scheme scheme, List<Accreditation> accreditations) {
        return new Offered(
                scheme.id(),
                scheme.version(),
                scheme.regime().name(),
                scheme.title(),
                scheme.standards().stream().map(StandardEdition::reference).toList(),
                accreditations.stream().anyMatch(each -> each.schemes().contains(scheme.id())));
    }

    private static Information information(InformationText text) {
        return new Information(
                text.topic().id(),
                new Bilingual(text.titleKorean(), text.titleEnglish()),
                new Bilingual(text.korean(), text.english()));
    }
}
