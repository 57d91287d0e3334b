package org.chorus.sandbox.confluence.service;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import org.chorus.sandbox.confluence.Outbox;

/** A mail server that keeps every mail in the {@link Outbox} and sends none. */
final class HostMail implements MailServerManager, SMTPMailServer {

    private static final String FROM = "confluence@example.com";
    private static final String PLAIN = "text/plain";

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
        String mimeType = email.getMimeType() == null ? PLAIN : email.getMimeType();
        String html = htmlPart(email.getMultipart());
        boolean twin = !html.isEmpty() && mimeType.startsWith(PLAIN);
        outbox.take(new Outbox.Mail(0, 0, from(email), email.getTo(), "", "", email.getSubject(),
                twin ? html : email.getBody(), twin ? "text/html" : mimeType, "", "", twin ? email.getBody() : ""));
    }

    /** Of several ways to say the same, the last one is the richest. */
    private static String htmlPart(Multipart parts) throws MailException {
        if (parts == null) {
            return "";
        }
        try {
            if (!parts.getContentType().startsWith("multipart/alternative")) {
                throw new MailException("the host shows attachments to nobody: " + parts.getContentType());
            }
            BodyPart last = parts.getBodyPart(parts.getCount() - 1);
            return last.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new MailException("a mail in parts that cannot be read: " + e.getMessage());
        }
    }

    private static String from(Email email) {
        return email.getFrom() == null ? FROM : email.getFrom();
    }
}
