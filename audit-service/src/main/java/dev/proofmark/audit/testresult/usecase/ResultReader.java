package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.evaluation.prediction.PredictionFileException;
import java.io.IOException;
import java.io.InputStream;

/** Recomputes everything from files of one kind. */
@FunctionalInterface
interface ResultReader {

    /**
     * Reads a file to its end, or to where it is too much.
     *
     * @param stream is not closed
     * @throws PredictionFileException if the file is not what it has to be
     * @throws IOException if it cannot be read
     */
    Evaluated read(InputStream stream) throws IOException, PredictionFileException;
}
