package dev.proofmark.evaluation.prediction;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/** The cells of one row as ranges of its bytes, in the place of those of the row before. */
final class Cells extends CsvCallbackHandler<Cells> {

    private final int longest;
    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[8];
    private int count;
    private int used;
    private boolean tooLong;
    private boolean marked;
    private boolean quoted;

    /** Keeps rows of up to so many bytes. */
    Cells(int longest) {
        this.longest = longest;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        count = 0;
        used = 0;
        marked = false;
    }

    /** Takes a cell in; what it is given may be moved when the next one is read. */
    @Override
    protected void addField(char[] characters, int offset, int length, boolean isQuoted) {
        int end = used + length;
        // Each cell counts one more: rows of nothing but commas are long too.
        if (end + count > longest) {
            tooLong = true;
            throw new CsvParseException("more than " + longest + " bytes in a row");
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        byte[] to = bytes;
        int start = used;
        for (int index = 0; index < length; index++) {
            to[start + index] = (byte) characters[offset + index];
        }
        if (length > 0 && characters[offset + length - 1] == Characters.END) {
            marked = true;
            quoted = isQuoted;
        }
        used = end;
        ends[count++] = end;
    }

    @Override
    protected void setEmpty() {
        count = 0;
    }

    @Override
    protected void setComment(char[] characters, int offset, int length) {
        throw new IllegalStateException("no row is a comment");
    }

    @Override
    protected Cells buildRecord() {
        return this;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    /** Whether it is no row but the mark behind the last one. */
    boolean isEnd() {
        return marked && !quoted;
    }

    /** Whether quotes were open when the file ended. */
    boolean isUnclosed() {
        return marked && quoted;
    }

    /** Whether reading ended because of a row that is too long. */
    boolean isTooLong() {
        return tooLong;
    }

    int count() {
        return count;
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int end(int cell) {
        return ends[cell];
    }
}
