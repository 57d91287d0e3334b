package com.atlassian.sal.api.websudo;

/** The administrator has not given the second password lately. [S] C3 SLK */
public class WebSudoSessionException extends RuntimeException {

    public WebSudoSessionException() {
    }
}
