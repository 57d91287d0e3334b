package com.atlassian.cache;

/** A cache cannot hold or find something. [S] C6 SLK that it is unchecked, [L] the constructors */
public class CacheException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CacheException(String message) {
        super(message);
    }

    public CacheException(Throwable cause) {
        super(cause);
    }
}
