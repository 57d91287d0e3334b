package org.chorus.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A class or method that this version of the host lacks: one feature is off, as the self-check lists it. */
@Provider
public final class HostGapMapper implements ExceptionMapper<LinkageError> {

    private static final Logger LOG = LoggerFactory.getLogger(HostGapMapper.class);

    private final Answers answers;
    private final ProblemTexts texts;

    @Inject
    public HostGapMapper(Answers answers, ProblemTexts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @Override
    public Response toResponse(LinkageError gap) {
        LOG.error("This version of the host lacks something that Chorus calls", gap);
        String message = texts.text("site.incompatible", "This feature is off, because this version of Confluence lacks something it needs.");
        return answers.status(501, new ProblemJson("site.incompatible", message));
    }
}
