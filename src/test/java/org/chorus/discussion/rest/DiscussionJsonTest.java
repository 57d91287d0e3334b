package org.chorus.discussion.rest;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import org.chorus.common.PageRequest;
import org.chorus.discussion.ChallengeClass;
import org.chorus.discussion.ChallengeKind;
import org.chorus.discussion.ChallengeState;
import org.chorus.discussion.NewChallenge;
import org.chorus.discussion.NewSuggestion;
import org.chorus.discussion.Reaction;
import org.chorus.given.ABoard;
import org.chorus.given.ATalk;
import org.chorus.given.AnIdea;
import org.chorus.given.PlainTexts;
import org.chorus.web.Json;
import org.chorus.web.PeopleJson;
import org.junit.After;
import org.junit.Test;

/** The words on the wire, which others have built on. */
public final class DiscussionJsonTest {

    private final ATalk talk = ATalk.onH2();
    private final Json json = new Json();
    private final DiscussionJson wire = new DiscussionJson(talk.world.markdown, talk.world.mentions,
            new PeopleJson(talk.world.site, new PlainTexts()));
    private final int idea = AnIdea.on(ABoard.in("OPS").put(talk.world).id()).by("ann").saying("two racks").id(talk.world);
    private final int box = AnIdea.on(ABoard.in("OPS").forSuggestions().put(talk.world).id()).by("ann").id(talk.world);

    @After
    public void close() {
        talk.close();
    }

    @Test
    public void aComment() {
        int first = talk.commentService.post(as("bob"), idea, 0, "see @ann").comment().id();
        talk.reactionService.react(as("eve"), first, Reaction.HEART);
        talk.world.clock.forward(Duration.ofMinutes(1));
        talk.commentService.edit(as("bob"), first, "ask @ann");

        assertEquals("{'items':[{'id':1,'ideaId':" + idea + ",'parent':null,"
                + "'author':{'key':'key-bob','name':'Bob','avatar':'/confluence/avatars/bob'},'byAuthor':false,"
                + "'html':'<p>ask <a class=\\'chorus-mention\\' href=\\'/confluence/display/~ann\\' rel=\\'noopener nofollow\\'>&#64;Ann</a></p>',"
                + "'text':'ask @ann','createdAt':'2026-03-02T09:00:00Z','editedAt':'2026-03-02T09:01:00Z','deleted':false,"
                + "'reactions':[{'name':'heart','emoji':'\u2764\uFE0F','count':1,'mine':false}],"
                + "'mine':{'author':true,'mayReply':true,'mayEdit':true,'mayDelete':true,'mayRestore':false}}],'next':''}",
                written(wire.comments(as("bob"), talk.commentService.of(as("bob"), idea, PageRequest.first()))));
    }

    @Test
    public void whatIsLeftOfADeletedComment() {
        int first = talk.commentService.post(as("bob"), idea, 0, "a").comment().id();
        talk.commentService.post(as("eve"), idea, first, "b");
        talk.commentService.delete(as("bob"), first);

        assertEquals("{'id':1,'ideaId':" + idea + ",'parent':null,'author':null,'byAuthor':false,'html':'','text':null,"
                + "'createdAt':'2026-03-02T09:00:00Z','editedAt':null,'deleted':true,'reactions':[],"
                + "'mine':{'author':false,'mayReply':false,'mayEdit':false,'mayDelete':false,'mayRestore':false}}",
                written(wire.comment(as("eve"), talk.commentService.of(as("eve"), idea, PageRequest.first()).items().get(0))));
    }

    @Test
    public void aCommentOfTheAuthorInASuggestionBox() {
        talk.commentService.post(as("ann"), box, 0, "a");

        assertEquals("{'id':1,'ideaId':" + box + ",'parent':null,'author':null,'byAuthor':true,'html':'<p>a</p>','text':null,"
                + "'createdAt':'2026-03-02T09:00:00Z','editedAt':null,'deleted':false,'reactions':[],"
                + "'mine':{'author':false,'mayReply':true,'mayEdit':false,'mayDelete':true,'mayRestore':false}}",
                written(wire.comment(as("cho"), talk.commentService.of(as("cho"), box, PageRequest.first()).items().get(0))));
    }

    @Test
    public void aSuggestion() {
        talk.suggestionService.suggest(as("bob"), idea, new NewSuggestion("three racks", "*more*"));

        assertEquals("{'id':1,'ideaId':" + idea + ",'author':{'key':'key-bob','name':'Bob','avatar':'/confluence/avatars/bob'},"
                + "'byAuthor':false,'note':'<p><em>more</em></p>','text':'<p>three racks</p>','editable':'three racks',"
                + "'difference':[{'kind':'same','segments':[{'kind':'removed','text':'two '},{'kind':'added','text':'three '},"
                + "{'kind':'same','text':'racks'}]}],'basedOn':1,'state':'open','answer':'','version':null,"
                + "'createdAt':'2026-03-02T09:00:00Z','changedAt':null,"
                + "'mine':{'mayTake':true,'mayDecline':true,'mayWithdraw':false}}",
                written(wire.suggestion(talk.suggestionService.of(as("ann"), idea, PageRequest.first()).items().get(0))));
    }

    @Test
    public void aChallengeAnsweredByAnAuthorWithoutAName() {
        int challenge = talk.challengeService.challenge(as("bob"), box, new NewChallenge(ChallengeKind.OBJECTION,
                ChallengeClass.STOPS_MY_WORK, "a", "b")).challenge().id();
        talk.challengeService.move(as("ann"), challenge, ChallengeState.ANSWERED, "c");

        assertEquals("{'id':1,'ideaId':" + box + ",'kind':'objection','class':'stops-my-work',"
                + "'author':{'key':'key-bob','name':'Bob','avatar':'/confluence/avatars/bob'},'byAuthor':false,"
                + "'reason':'<p>a</p>','resolution':'<p>b</p>','version':1,'state':'answered','answer':'<p>c</p>',"
                + "'answeredBy':null,'answeredByAuthor':true,'keptReason':'','createdAt':'2026-03-02T09:00:00Z',"
                + "'changedAt':'2026-03-02T09:00:00Z','mine':{'mayAnswer':false,'mayClose':true}}",
                written(wire.challenge(talk.challengeService.of(as("bob"), box, PageRequest.first()).items().get(0))));
    }

    private String written(Object value) {
        return json.write(value).replace('"', '\'');
    }
}
