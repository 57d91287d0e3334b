package org.chorus.host.confluence;

import com.atlassian.mail.server.MailServerManager;
import java.util.Optional;
import org.chorus.host.Mail;

/**
 * Mail through the server that the administrator has set up: plain text as the body, and HTML as the part after it, so
 * that every reader shows what it can. Where the host's mail library has another shape than we know, HTML alone.
 */
public final class ConfluenceMail implements Mail {

    private static final String EMAIL = "com.atlassian.mail.Email";
    private static final String SERVER = "com.atlassian.mail.server.SMTPMailServer";
    static final HostMethod DEFAULT_SERVER =
            new HostMethod("mail", "com.atlassian.mail.server.MailServerManager", "getDefaultSMTPMailServer()");
    static final HostMethod SEND = new HostMethod("mail", SERVER, "send(Email)");
    static final HostMethod DEFAULT_FROM = new HostMethod("mail", SERVER, "getDefaultFrom()");
    static final HostMethod SET_FROM = new HostMethod("mail", EMAIL, "setFrom(String)");
    static final HostMethod SET_SUBJECT = new HostMethod("mail", EMAIL, "setSubject(String)");
    static final HostMethod SET_BODY = new HostMethod("mail", EMAIL, "setBody(String)");
    static final HostMethod SET_MIME_TYPE = new HostMethod("mail", EMAIL, "setMimeType(String)");
    static final HostMethod SET_MULTIPART = new HostMethod("mail-twin", EMAIL, "setMultipart(Multipart)");

    private final MailServerManager servers;

    public ConfluenceMail(MailServerManager servers) {
        this.servers = servers;
    }

    @Override
    public boolean isAvailable() {
        return SEND.isPresent() && server().isPresent();
    }

    @Override
    public void send(Letter letter) {
        Object server = server().orElseThrow(() -> new MailRefused("No mail server is set up", null));
        try {
            Object email = email(letter);
            DEFAULT_FROM.call(server).ifPresent(from -> SET_FROM.call(email, from));
            SEND.call(server, email);
        } catch (ReflectiveOperationException | LinkageError | IllegalStateException e) {
            throw new MailRefused("The host did not take a mail", e);
        }
    }

    private Optional<Object> server() {
        return DEFAULT_SERVER.call(servers);
    }

    private static Object email(Letter letter) throws ReflectiveOperationException {
        Object email = Class.forName(EMAIL, true, ConfluenceMail.class.getClassLoader())
                .getConstructor(String.class).newInstance(letter.toAddress());
        SET_SUBJECT.call(email, letter.subject());
        Optional<Object> parts = TwinParts.of(email.getClass(), letter.html());
        SET_BODY.call(email, parts.isPresent() ? letter.plain() : letter.html());
        SET_MIME_TYPE.call(email, parts.isPresent() ? "text/plain" : "text/html");
        parts.ifPresent(html -> SET_MULTIPART.call(email, html));
        return email;
    }
}
