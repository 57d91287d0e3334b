package org.chorus.discussion.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.chorus.text.Markdown;
import org.chorus.text.Mentions;
import org.chorus.text.TextRules;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** What a text will look like once it is posted. */
@Path("/preview")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PreviewResource {

    private final Markdown markdown;
    private final Mentions mentions;
    private final Json json;
    private final Answers answers;

    @Inject
    public PreviewResource(Markdown markdown, Mentions mentions, Json json, Answers answers) {
        this.markdown = markdown;
        this.mentions = mentions;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(InputStream body) {
        String text = TextRules.optionalText("text", json.read(body, Draft.class).text(), TextRules.LONGEST_TEXT);
        return answers.ok(new Shown(markdown.html(mentions.toStored(text))));
    }

    /** A text not posted yet. */
    record Draft(String text) {
    }

    /** The answer. */
    record Shown(String html) {
    }
}
