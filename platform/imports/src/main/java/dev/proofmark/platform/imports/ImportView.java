package dev.proofmark.platform.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.platform.web.Language;
import dev.proofmark.platform.web.RuleCatalogue;
import dev.proofmark.platform.web.RuleText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is answered.
 *
 * @param sha256 of its file
 * @param size of its file in bytes
 * @param rowsRead how far the file has been read; the headings are row 1
 * @param added things that were not there: that would be added, or were
 * @param unchanged things that were there already, in the same words
 * @param mistakes how many there are
 * @param firstMistakes the first hundred of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        UUID id,
        String kind,
        String status,
        @Nullable String sha256,
        long size,
        long rowsRead,
        long added,
        long unchanged,
        long mistakes,
        List<MistakeView> firstMistakes,
        String begunBy,
        Instant begunAt,
        @Nullable String executedBy,
        @Nullable Instant executedAt,
        long version) {

    /**
     * What is wrong with a cell.
     *
     * @param row as a spreadsheet counts
     * @param column its name; empty where the whole row is meant
     * @param rule a section of the rules
     */
    record MistakeView(long row, String column, String rule, String korean, String english) {

        static MistakeView of(RowMistake mistake) {
            RuleText rule = RuleCatalogue.instance().get(mistake.rule());
            return new MistakeView(
                    mistake.row(),
                    mistake.column(),
                    mistake.rule(),
                    words(rule, Language.KOREAN, mistake),
                    words(rule, Language.ENGLISH, mistake));
        }

        private static String words(RuleText rule, Language language, RowMistake mistake) {
            RuleText.Words words = rule.in(language);
            return (words.title() + " " + words.detail(mistake.facts())).strip();
        }
    }

    static ImportView of(CsvImport found) {
        return of(new ManageImports.Watched(found, found.findings().rows()));
    }

    static ImportView of(ManageImports.Watched watched) {
        CsvImport found = watched.found();
        ImportFindings findings = found.findings();
        return new ImportView(
                found.id(),
                found.kind(),
                found.status().name(),
                found.sha256(),
                found.size(),
                watched.rowsDone(),
                findings.added(),
                findings.unchanged(),
                findings.mistakes(),
                findings.firstMistakes().stream().map(MistakeView::of).toList(),
                found.begunBy(),
                found.begunAt(),
                found.executedBy(),
                found.executedAt(),
                found.version());
    }
}
