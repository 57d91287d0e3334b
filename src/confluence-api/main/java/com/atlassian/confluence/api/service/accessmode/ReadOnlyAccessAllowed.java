package com.atlassian.confluence.api.service.accessmode;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** May run although the site is read-only. [S] C4 PSEA, CTEN, SLK */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface ReadOnlyAccessAllowed {
}
