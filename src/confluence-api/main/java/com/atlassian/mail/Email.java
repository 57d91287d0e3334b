package com.atlassian.mail;

import jakarta.mail.Multipart;

/** One mail. [L] B3 names only the service: call it by reflection */
public class Email {

    private final String to;
    private String from;
    private String subject;
    private String body;
    private String mimeType;
    private Multipart multipart;

    public Email(String to) {
        this.to = to;
    }

    public String getTo() {
        return to;
    }

    public String getFrom() {
        return from;
    }

    public Email setFrom(String from) {
        this.from = from;
        return this;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public Multipart getMultipart() {
        return multipart;
    }

    /** [L] The body goes before the parts; in older versions the argument is of `javax.mail`. */
    public Email setMultipart(Multipart multipart) {
        this.multipart = multipart;
        return this;
    }
}
