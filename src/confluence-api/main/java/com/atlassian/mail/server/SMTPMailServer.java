package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** A server that takes mails for delivery. [L] B3: call it by reflection */
public interface SMTPMailServer {

    String getDefaultFrom();

    void send(Email email) throws MailException;
}
