package org.chorus.sandbox.confluence.service;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import org.chorus.sandbox.confluence.Outbox;

/** A mail server that keeps every mail in the {@link Outbox} and sends none. */
final class HostMail implements MailServerManager, SMTPMailServer {

    private static final String FROM = "confluence@example.com";

    private final Outbox outbox;

    HostMail(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return this;
    }

    @Override
    public String getDefaultFrom() {
        return FROM;
    }

    @Override
    public void send(Email email) throws MailException {
        if (email.getTo() == null || !email.getTo().contains("@")) {
            throw new MailException("no address to send to: " + email.getTo());
        }
        outbox.take(new Outbox.Mail(0, 0, from(email), email.getTo(), "", "", email.getSubject(), email.getBody(),
                email.getMimeType() == null ? "text/plain" : email.getMimeType(), "", ""));
    }

    private static String from(Email email) {
        return email.getFrom() == null ? FROM : email.getFrom();
    }
}
