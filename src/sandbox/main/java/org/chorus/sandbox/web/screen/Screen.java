package org.chorus.sandbox.web.screen;

import java.io.IOException;
import java.util.regex.MatchResult;
import org.chorus.sandbox.web.visit.Visit;

/** One of the host's own addresses. */
@FunctionalInterface
public interface Screen {

    /** @param path the groups of the address's pattern */
    Answer answer(Visit visit, MatchResult path) throws IOException;
}
