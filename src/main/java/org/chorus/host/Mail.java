package org.chorus.host;

/** The host's outgoing mail. */
public interface Mail {

    /** False where no mail server is set up: nothing is lost, it waits. */
    boolean isAvailable();

    /** @throws MailRefused when the host did not take it; it may be tried again */
    void send(Letter letter);

    /** One mail to one person, as HTML with a plain-text twin. */
    record Letter(String toAddress, String subject, String html, String plain) {
    }

    /** The host did not take a mail. */
    final class MailRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public MailRefused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
