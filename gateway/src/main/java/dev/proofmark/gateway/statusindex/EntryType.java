package dev.proofmark.gateway.statusindex;

import dev.proofmark.contracts.register.PublicStatus;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/** How entries lie in the file; whoever changes this counts {@link IndexFile#FORMAT} up. */
final class EntryType extends BasicDataType<Entry> {

    private static final int OBJECTS = 200;

    @Override
    public int getMemory(Entry entry) {
        int bytes = OBJECTS * (1 + entry.standings().size());
        for (Entry.Revision revision : entry.revisions()) {
            bytes += OBJECTS
                    + revision.details().length()
                    + revision.roleTitles().length();
        }
        return bytes;
    }

    @Override
    public void write(WriteBuffer out, Entry entry) {
        out.putVarLong(entry.version()).putVarInt(entry.standings().size());
        for (Entry.Standing standing : entry.standings()) {
            out.putVarLong(standing.from().toEpochDay());
            StringDataType.INSTANCE.write(out, standing.status().name());
            out.putVarLong(standing.since().toEpochDay()).putVarInt(standing.revision());
        }
        out.putVarInt(entry.revisions().size());
        for (Entry.Revision revision : entry.revisions()) {
            out.putVarInt(revision.number());
            write(out, revision.details());
            write(out, revision.roleTitles());
        }
    }

    private static void write(WriteBuffer out, Buffer bytes) {
        out.putVarInt(bytes.length()).put(bytes.getBytes());
    }

    @Override
    public Entry read(ByteBuffer in) {
        long version = DataUtils.readVarLong(in);
        int standings = DataUtils.readVarInt(in);
        List<Entry.Standing> told = new ArrayList<>(standings);
        for (int index = 0; index < standings; index++) {
            told.add(new Entry.Standing(
                    LocalDate.ofEpochDay(DataUtils.readVarLong(in)),
                    PublicStatus.valueOf(StringDataType.INSTANCE.read(in)),
                    LocalDate.ofEpochDay(DataUtils.readVarLong(in)),
                    DataUtils.readVarInt(in)));
        }
        int revisions = DataUtils.readVarInt(in);
        List<Entry.Revision> said = new ArrayList<>(revisions);
        for (int index = 0; index < revisions; index++) {
            said.add(new Entry.Revision(DataUtils.readVarInt(in), bytes(in), bytes(in)));
        }
        return new Entry(version, List.copyOf(told), List.copyOf(said));
    }

    private static Buffer bytes(ByteBuffer in) {
        byte[] bytes = new byte[DataUtils.readVarInt(in)];
        in.get(bytes);
        return Buffer.buffer(bytes);
    }

    @Override
    public Entry[] createStorage(int size) {
        return new Entry[size];
    }
}
