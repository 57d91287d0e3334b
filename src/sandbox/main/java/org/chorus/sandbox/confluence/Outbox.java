package org.chorus.sandbox.confluence;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Every mail the host was asked to send. None leaves the machine. */
public final class Outbox {

    /**
     * @param to       one or more addresses, comma between them
     * @param mimeType as in {@code text/html}
     * @param plain    the same as plain text where the mail has both, else empty
     */
    public record Mail(long id, long at, String from, String to, String cc, String bcc, String subject, String body,
                       String mimeType, String messageId, String inReplyTo, String plain) {

        public Mail {
            plain = Objects.toString(plain, "");
        }
    }

    private final Shelf<Mail> shelf;
    private final Sequence ids;
    private final InstantSource clock;

    Outbox(Documents documents, Sequence ids, InstantSource clock) {
        this.shelf = new Shelf<>(documents, "mail", Mail.class);
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes a mail in; its id and time are given here. */
    public Mail take(Mail mail) {
        long id = ids.next();
        return shelf.put(id, new Mail(id, clock.millis(), mail.from(), mail.to(), mail.cc(), mail.bcc(),
                mail.subject(), mail.body(), mail.mimeType(), mail.messageId(), mail.inReplyTo(), mail.plain()));
    }

    /** Newest first. */
    public List<Mail> all() {
        return shelf.all().stream().sorted(Comparator.comparingLong(Mail::id).reversed()).toList();
    }

    /** The mails with that address among their receivers, newest first. */
    public List<Mail> to(String address) {
        return all().stream().filter(mail -> List.of(mail.to().split("\\s*,\\s*")).contains(address)).toList();
    }

    public Optional<Mail> withId(long id) {
        return shelf.find(id);
    }

    public void empty() {
        all().forEach(mail -> shelf.remove(mail.id()));
    }
}
