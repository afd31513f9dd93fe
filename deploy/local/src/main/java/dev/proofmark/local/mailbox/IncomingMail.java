package dev.proofmark.local.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail on its way in. */
final class IncomingMail implements MessageHandler {

    /** More than any mail of ours; the whole mail is in memory while it comes in. */
    static final int MOST_BYTES = 1024 * 1024;

    private final MailFolder mails;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    IncomingMail(MailFolder mails) {
        this.mails = mails;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public @Nullable String data(InputStream data) throws IOException, RejectException {
        byte[] mail = data.readNBytes(MOST_BYTES + 1);
        if (mail.length > MOST_BYTES) {
            // The rest is read all the same: it would be taken for commands.
            long rest = data.transferTo(OutputStream.nullOutputStream());
            throw new RejectException(
                    552, (mail.length + rest) + " bytes are more than the " + MOST_BYTES + " of a mail here");
        }
        mails.keep(sender, recipients, mail);
        return null;
    }

    @Override
    public void done() {
        // Everything was done when the data had come.
    }
}
