package org.chorus.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.host.Texts;
import org.junit.Test;

public class ProblemMapperTest {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Answers answers = new Answers(new Json());
    private final ProblemTexts texts = new ProblemTexts(new GermanForIdeas());
    private final ProblemMapper mapper = new ProblemMapper(answers, texts);
    private final UnexpectedMapper unexpected = new UnexpectedMapper(answers, texts, CLOCK);

    @Test
    public void eachKindHasItsStatus() {
        assertEquals(400, mapper.toResponse(new InvalidInput("a.b", "x")).getStatus());
        assertEquals(403, mapper.toResponse(new Forbidden("a.b", "x")).getStatus());
        assertEquals(404, mapper.toResponse(new Missing("thing")).getStatus());
        assertEquals(409, mapper.toResponse(new Conflict("a.b", "x")).getStatus());
    }

    @Test
    public void theSentenceIsInTheLanguageOfTheReaderAndElseEnglish() {
        assertEquals("{\"code\":\"idea.missing\",\"message\":\"Diese Idee gibt es nicht.\"}",
                text(mapper.toResponse(new Missing("idea"))));
        assertEquals("{\"code\":\"a.b\",\"message\":\"The \\\"x\\\" is wrong.\"}",
                text(mapper.toResponse(new InvalidInput("a.b", "The \"x\" is wrong."))));
    }

    @Test
    public void aBugIsToldByItsNumberOnly() {
        Response first = unexpected.toResponse(new IllegalStateException("row 17 of ann"));
        Response second = unexpected.toResponse(new NullPointerException());

        assertEquals(500, first.getStatus());
        assertEquals("{\"code\":\"unexpected\",\"message\":\"Something went wrong here. The log of the site names it 0-1.\"}",
                text(first));
        assertTrue(text(second).contains("0-2"));
        assertFalse(text(first).contains("17"));
    }

    @Test
    public void refusalsByJaxRsKeepTheirStatusInOurShape() {
        Response answer = unexpected.toResponse(new NotAllowedException(Response.status(405).allow("GET").build()));

        assertEquals(405, answer.getStatus());
        assertEquals("{\"code\":\"request.method\",\"message\":\"This address does not take that method.\"}", text(answer));
    }

    @Test
    public void whatTheHostLacksTurnsOffOneFeature() {
        Response answer = new HostGapMapper(answers, texts).toResponse(new NoSuchMethodError("com.atlassian.X.y()V"));

        assertEquals(501, answer.getStatus());
        assertFalse(answer.getEntity().toString().contains("com.atlassian"));
    }

    @Test
    public void everyWriteNeedsTheTokenAndNoReadDoes() {
        TokenFilter filter = new TokenFilter();

        filter.filter(request("GET", null));
        filter.filter(request("PUT", "no-check"));
        filter.filter(request("POST", "nocheck"));
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            assertEquals("request.token", assertThrows(Forbidden.class, () -> filter.filter(request(method, null))).code());
            assertThrows(Forbidden.class, () -> filter.filter(request(method, "yes")));
        }
    }

    private static ContainerRequestContext request(String method, String token) {
        ContainerRequestContext request = mock(ContainerRequestContext.class);
        when(request.getMethod()).thenReturn(method);
        when(request.getHeaderString("X-Atlassian-Token")).thenReturn(token);
        return request;
    }

    /** Knows one text; answers the key for others, as the host does. */
    private static final class GermanForIdeas implements Texts {

        @Override
        public String text(String key, Object... arguments) {
            return key.equals("chorus.problem.idea.missing") ? "Diese Idee gibt es nicht." : key;
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return text(key, arguments);
        }

        @Override
        public Locale locale() {
            return Locale.GERMAN;
        }

        @Override
        public Locale localeOf(String userKey) {
            return Locale.GERMAN;
        }
    }

    private static String text(Response answer) {
        return new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8);
    }
}
