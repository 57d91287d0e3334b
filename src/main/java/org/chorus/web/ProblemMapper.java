package org.chorus.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.chorus.common.Problem;

/** What a caller can mend, as `{"code","message"}` with 400, 403, 404 or 409. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Problem> {

    private final Answers answers;
    private final ProblemTexts texts;

    @Inject
    public ProblemMapper(Answers answers, ProblemTexts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @Override
    public Response toResponse(Problem problem) {
        return answers.status(ProblemTexts.statusOf(problem), new ProblemJson(problem.code(), texts.messageOf(problem)));
    }
}
