package org.chorus.host;

/** The host's outgoing mail. */
public interface Mail {

    /** False where no mail server is set up: nothing is lost, it waits. */
    boolean isAvailable();

    /** @throws MailRefused when the host did not take it; it may be tried again */
    void send(Letter letter);

    /**
     * One mail to one person, as HTML with a plain-text twin. What is of somebody's making in the subject is one line,
     * so that no title or name can begin another header.
     */
    record Letter(String toAddress, String subject, String html, String plain) {

        public Letter {
            subject = subject.replaceAll("[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029]+", " ").strip();
        }
    }

    /** The host did not take a mail. */
    final class MailRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public MailRefused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
