package org.chorus.given;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.chorus.host.Mail;

/** The host's mail server, which keeps what it is given, can be off and can refuse. */
public final class AMailbox implements Mail {

    public final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final AtomicBoolean on = new AtomicBoolean(true);
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile Runnable refusing = () -> { };

    public void turn(boolean available) {
        on.set(available);
    }

    public void refuseNext(int mails) {
        refuseNext(mails, () -> { });
    }

    /** @param meanwhile happens while a mail is refused */
    public void refuseNext(int mails, Runnable meanwhile) {
        refusals.set(mails);
        refusing = meanwhile;
    }

    @Override
    public boolean isAvailable() {
        return on.get();
    }

    @Override
    public void send(Letter letter) {
        if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            refusing.run();
            throw new MailRefused("the server is busy", null);
        }
        letters.add(letter);
    }

    public List<String> addresses() {
        return letters.stream().map(Letter::toAddress).sorted().toList();
    }
}
