package dev.proofmark.platform.imports;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What must be known of a file before it is read: which character its headings are separated by, and whether every quote
 * is closed. The reader takes the rest of a file behind an open quote for one cell, without complaint.
 *
 * @param separator comma or semicolon
 * @param lastOpened the row, by lines outside of quotes, in which the last quote was opened
 */
record CsvQuotes(char separator, boolean balanced, long lastOpened) {

    private static final int BUFFER = 64 * 1024;

    static CsvQuotes of(Path file, Charset charset) throws IOException {
        Count count = new Count();
        char[] buffer = new char[BUFFER];
        try (Reader text = Files.newBufferedReader(file, charset)) {
            for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
                for (int index = 0; index < length; index++) {
                    count.take(buffer[index]);
                }
            }
        }
        return new CsvQuotes(count.semicolons > count.commas ? ';' : ',', !count.open, count.openedIn);
    }

    private static final class Count {

        private boolean open;
        private boolean carriageReturn;
        private long row = 1;
        private long openedIn = 1;
        private long commas;
        private long semicolons;

        void take(char character) {
            if (character == '"') {
                open = !open;
                openedIn = open ? row : openedIn;
            } else if (!open) {
                outside(character);
            }
            carriageReturn = character == '\r';
        }

        private void outside(char character) {
            if (character == '\r' || (character == '\n' && !carriageReturn)) {
                row++;
            } else if (row == 1) {
                commas += character == ',' ? 1 : 0;
                semicolons += character == ';' ? 1 : 0;
            }
        }
    }
}
