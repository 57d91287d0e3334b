package com.atlassian.mail.server;

/** The mail servers an administrator has set up. [S] B3 for the service, [L] its method: call it by reflection */
public interface MailServerManager {

    SMTPMailServer getDefaultSMTPMailServer();
}
