package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a request carries the header or the token against forgery. [S] C3 OSSAPI */
public interface XsrfRequestValidator {

    boolean validateRequestPassesXsrfChecks(HttpServletRequest request);
}
