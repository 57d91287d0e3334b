package com.atlassian.util.profiling;

/** Ends one measurement; Active Objects calls it, nothing is measured here. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
