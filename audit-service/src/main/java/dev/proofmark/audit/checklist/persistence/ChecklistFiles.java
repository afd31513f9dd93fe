package dev.proofmark.audit.checklist.persistence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.audit.SchemeReader;
import dev.proofmark.audit.checklist.domain.ItemKind;
import dev.proofmark.audit.checklist.domain.ItemSubject;
import dev.proofmark.audit.checklist.usecase.ChecklistSources;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.schemes.Bilingual;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeClause;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What there is to look at: the topics from this service's own file, clauses and controls from the scheme files in
 * contracts. Both are read at the start, so that a broken one stops it.
 */
@Startup
@ApplicationScoped
public class ChecklistFiles implements ChecklistSources {

    private static final String TOPICS = "/checklists/topics.v1.json";

    private final Topics topics = read(TOPICS);
    private final Map<SchemeReference, List<ItemSubject>> requirements =
            SchemeReader.each(ChecklistFiles::requirements);

    /** The file of topics; every version stays, since checklists keep what they were drawn up with. */
    record Topics(int version, List<TopicList> lists) {}

    /** What the audits of some kinds have to look at. */
    record TopicList(List<String> kinds, String source, boolean gate, List<Topic> topics) {}

    /** One thing to look at. */
    record Topic(String key, Bilingual text) {}

    @Override
    public List<ItemSubject> asked(AuditKind kind, SchemeVersion scheme) {
        SchemeReference reference = new SchemeReference(scheme.id(), scheme.version());
        return Stream.concat(topics(kind), requirements.getOrDefault(reference, List.of()).stream())
                .toList();
    }

    private Stream<ItemSubject> topics(AuditKind kind) {
        return topics.lists().stream()
                .filter(list -> list.kinds().contains(kind.name()))
                .flatMap(list -> list.topics().stream()
                        .map(topic -> subject(topic.key(), ItemKind.TOPIC, topic.text(), list.source(), list.gate())));
    }

    private static List<ItemSubject> requirements(SchemeReference reference, Scheme scheme) {
        String source = reference.id() + ":" + reference.version();
        Stream<ItemSubject> clauses = scheme.clauses().stream()
                .filter(SchemeClause::requirement)
                .map(clause -> subject(clause.id(), ItemKind.CLAUSE, clause.title(), source, false));
        Stream<ItemSubject> controls = scheme.controls().stream()
                .map(control -> subject(control.id(), ItemKind.CONTROL, control.title(), source, false));
        return Stream.concat(clauses, controls).toList();
    }

    private static ItemSubject subject(String key, ItemKind kind, Bilingual text, String source, boolean gate) {
        return new ItemSubject(key, kind, text.korean(), text.english(), source, gate);
    }

    private static Topics read(String file) {
        try (InputStream in = Objects.requireNonNull(ChecklistFiles.class.getResourceAsStream(file), file)) {
            return JsonMapper.builder().build().readValue(in, Topics.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("the file " + file + " cannot be read", broken);
        }
    }
}
