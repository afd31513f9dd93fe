package dev.proofmark.audit.testreport.rendering;

import dev.proofmark.audit.paper.usecase.Content;
import dev.proofmark.audit.paper.usecase.Fact;
import dev.proofmark.audit.paper.usecase.Words;
import dev.proofmark.audit.testreport.domain.ReportText;
import dev.proofmark.audit.testreport.rendering.ReportParts.CriterionLine;
import dev.proofmark.audit.testreport.rendering.ReportParts.JudgementLine;
import dev.proofmark.audit.testreport.rendering.ReportParts.LabelCounts;
import dev.proofmark.audit.testreport.rendering.ReportParts.ResultLine;
import dev.proofmark.audit.testreport.rendering.ReportParts.Section;
import java.util.List;

/** All texts and pictures of a printed report, ready to be laid out. */
record TestReportPage(
        String number,
        String dataSha256,
        Words laboratory,
        Words laboratoryAddress,
        boolean accredited,
        Words accreditation,
        String method,
        String item,
        String itemSha256,
        List<Fact> facts,
        String amends,
        String changed,
        List<Fact> itemFacts,
        List<ResultLine> results,
        List<Words> rule,
        List<JudgementLine> judgements,
        MatrixPicture matrix,
        String matrixSize,
        List<LabelCounts> labelCounts,
        List<CurvePictures.Picture> pictures,
        int moreCurves,
        List<String> grid,
        List<Fact> timing,
        List<Fact> dataSet,
        List<Fact> conditions,
        List<CriterionLine> criteria,
        List<Section> sections,
        Words onlyItems,
        List<Fact> team) {

    /** So many columns have room for words of the usual size. */
    private static final int WIDE_COLUMNS = 8;

    static TestReportPage of(ReportText report) {
        Content content = Content.of(report.content());
        Content laboratory = content.at("laboratory");
        Content accreditation = laboratory.at("accreditation");
        Content item = content.at("item");
        MatrixPicture matrix = MatrixPicture.of(content.at("evaluation"));
        return new TestReportPage(
                report.number(),
                report.dataSha256(),
                laboratory.words("name"),
                laboratory.words("address"),
                laboratory.has("accreditation"),
                ReportParts.accreditation(accreditation, content.text("method")),
                content.text("method"),
                item.text("name") + " " + item.text("version"),
                item.text("sha256"),
                RecordedFacts.identity(content, report.issuedOn()),
                content.at("amends").text("number"),
                content.at("amends").text("changed"),
                RecordedFacts.item(item, content.at("predictions")),
                content.list("results").stream().map(ReportParts::result).toList(),
                ReportParts.rule(content),
                content.list("judgements").stream().map(ReportParts::judgement).toList(),
                matrix,
                matrix.labels().size() > WIDE_COLUMNS ? "5.6" : "8",
                ReportParts.labelCounts(content.at("evaluation")),
                CurvePictures.of(content),
                Math.max(0, content.at("curves").names().size() - CurvePictures.MOST_LINES),
                List.of("250", "500", "750"),
                TimingFacts.of(content),
                RecordedFacts.dataSet(content.at("plan")),
                RecordedFacts.conditions(content),
                content.at("plan").list("criteria").stream()
                        .map(ReportParts::criterion)
                        .toList(),
                ReportParts.sections(content),
                content.words("onlyItems"),
                ReportParts.team(content));
    }
}
