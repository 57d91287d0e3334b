package org.chorus.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything else in the same shape. Refusals by JAX-RS (no such path, wrong method or media type) keep their status;
 * a bug is 500 with a number that the log names once, and no more than that is told.
 */
@Provider
public final class UnexpectedMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);

    private final Answers answers;
    private final ProblemTexts texts;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    @Inject
    public UnexpectedMapper(Answers answers, ProblemTexts texts, Clock clock) {
        this.answers = answers;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Response toResponse(RuntimeException failure) {
        if (failure instanceof WebApplicationException refusal && refusal.getResponse().getStatus() < 500) {
            return refused(refusal.getResponse().getStatus());
        }
        String id = Long.toString(clock.millis(), Character.MAX_RADIX) + "-" + count.incrementAndGet();
        LOG.error("Unexpected failure {} in a request", id, failure);
        return answer(500, "unexpected", "Something went wrong here. The log of the site names it " + id + ".", id);
    }

    private Response refused(int status) {
        return switch (status) {
            case 404 -> answer(404, "request.path", "There is nothing at this address.");
            case 405 -> answer(405, "request.method", "This address does not take that method.");
            case 406 -> answer(406, "request.accept", "The answer here is JSON.");
            case 415 -> answer(415, "request.media-type", "The body must have the Content-Type that this address takes.");
            default -> answer(status, "request.refused", "The request cannot be answered.");
        };
    }

    private Response answer(int status, String code, String english, Object... arguments) {
        return answers.status(status, new ProblemJson(code, texts.text(code, english, arguments)));
    }
}
