package dev.proofmark.evaluation.prediction;

import dev.proofmark.evaluation.Language;

/** The rules for files of predictions. */
public enum ProblemKind {
    COMPRESSION("gzip 파일은 온전하고 풀 수 있어야 합니다", "the gzip file is whole and can be unpacked"),
    ENCODING("글자는 UTF-8이어야 합니다", "text is UTF-8"),
    EMPTY("머리행과 하나 이상의 행이 있어야 합니다", "there is a header and at least one row"),
    DELIMITER("칸은 쉼표로 구분해야 합니다", "cells are separated by commas"),
    HEADER(
            "첫 행은 열의 이름이어야 합니다: id, true, predicted와 점수 열",
            "the first row names the columns: id, true, predicted and those of the scores"),
    COLUMN_MISSING("이 열이 있어야 합니다", "this column is there"),
    COLUMN_UNKNOWN("과제와 클래스에 해당하는 열만 있어야 합니다", "there are no columns but those of the task and its classes"),
    COLUMN_REPEATED("열은 한 번씩만 있어야 합니다", "each column is there once"),
    CELL_COUNT("각 행의 칸 수는 머리행과 같아야 합니다", "each row has as many cells as the header"),
    QUOTES("따옴표로 시작한 칸은 따옴표로 끝나야 합니다", "a cell that begins with quotes ends with them"),
    ROW_TOO_LONG("한 행은 1 MiB 이하여야 합니다", "a row has up to 1 MiB"),
    TOO_LARGE("파일은 풀었을 때 한도를 넘지 않아야 합니다", "the file is no larger than it may be when it is unpacked"),
    TOO_MANY_ROWS("예측의 수가 한도를 넘지 않아야 합니다", "there are no more predictions than may be"),
    TOO_MANY_SCORES("점수의 수가 한도를 넘지 않아야 합니다", "there are no more scores than may be"),
    TOO_MANY_CLASSES("클래스의 수가 한도를 넘지 않아야 합니다", "there are no more classes than may be"),
    POSITIVE_UNKNOWN(
            "양성 클래스를 지정하거나, 한 레이블만 1, true, yes, positive, 양성 등이어야 합니다",
            "the positive class is named, or one label alone says it: 1, true, yes, positive …"),
    CELL_MISSING("칸이 비어 있지 않아야 합니다", "a cell has content"),
    ID_REPEATED("표본마다 다른 id가 있어야 합니다", "each sample has an id of its own"),
    LABEL_UNKNOWN("레이블은 선언된 클래스 가운데 하나여야 합니다", "labels are among the declared classes"),
    LABEL_REPEATED("한 표본에 같은 레이블은 한 번만 있어야 합니다", "a sample has a label once"),
    NOT_A_NUMBER("점수는 십진수여야 합니다", "a score is a decimal number"),
    NOT_A_TIME(
            "시각은 초 단위의 수이거나 2026-11-28T09:00:00.125Z와 같은 순간이며, 파일 전체에서 한 가지여야 합니다",
            "a time is a number of seconds, or an instant like 2026-11-28T09:00:00.125Z, one of both in all of the file"),
    END_BEFORE_BEGIN("응답은 요청보다 빠를 수 없습니다", "an answer is not given before it is asked for"),
    TIMES_TOO_FAR("측정은 31일을 넘지 않아야 합니다", "a measurement takes no more than 31 days"),
    NOT_FINITE("점수는 유한한 수여야 합니다", "a score is finite");

    private final String korean;
    private final String english;

    ProblemKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** What was expected. */
    public String rule(Language language) {
        return language.of(korean, english);
    }
}
