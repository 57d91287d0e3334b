package org.chorus.sandbox.web.template;

import java.lang.reflect.Method;

/** A template called a method that Confluence would silently refuse; here it is an error, so that it is seen. */
public final class MethodNotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    MethodNotAllowed(Method method) {
        super("A template may not call " + MethodPermission.signature(method)
                + ": it is not in the <velocity-allowlist>");
    }
}
