package com.atlassian.mail;

/** A mail could not be sent. [L] B3: met by reflection only */
public class MailException extends Exception {

    public MailException(String message) {
        super(message);
    }
}
