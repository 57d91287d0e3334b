package org.chorus.sandbox.web.template;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class VelocityTemplatesTest {

    private static final String TITLE = Card.class.getName() + "#getTitle()";

    @Test
    public void whatIsInsertedIsEscaped() {
        assertEquals("<p>&lt;b&gt; &amp; &#39;</p>", templates(Set.of()).fragment("<p>$x</p>", Map.of("x", "<b> & '")));
    }

    @Test
    public void whatIsNamedHtmlIsNotEscaped() {
        assertEquals("<b>", templates(Set.of()).fragment("$bodyHtml", Map.of("bodyHtml", "<b>")));
    }

    @Test
    public void anAllowedMethodIsCalled() {
        assertEquals("One One", templates(Set.of(TITLE)).fragment("$card.title $card.getTitle()", card()));
    }

    @Test
    public void aMethodThatIsNotAllowedIsRefusedByName() {
        MethodNotAllowed refused = assertThrows(MethodNotAllowed.class,
                () -> templates(Set.of()).fragment("$card.getTitle()", card()));

        assertTrue(refused.getMessage(), refused.getMessage().contains(TITLE));
    }

    @Test
    public void aPropertyIsAMethodAsWell() {
        assertThrows(MethodNotAllowed.class, () -> templates(Set.of()).fragment("$card.title", card()));
    }

    @Test
    public void thereIsNoWayToClasses() {
        assertThrows(MethodNotAllowed.class, () -> templates(Set.of(TITLE)).fragment("$card.class.name", card()));
        assertThrows(MethodNotAllowed.class, () -> templates(Set.of()).fragment("$x.getClass()", Map.of("x", "y")));
    }

    @Test
    public void listsAndMapsNeedNoPermission() {
        assertEquals("2 a b v", templates(Set.of()).fragment("$list.size() #foreach($i in $list)$i #end$map.k",
                Map.of("list", List.of("a", "b"), "map", Map.of("k", "v"))));
    }

    private static Map<String, Object> card() {
        return Map.of("card", new Card());
    }

    private static VelocityTemplates templates(Set<String> allowed) {
        return new VelocityTemplates(path -> Optional.empty(), MethodPermission.allowlist(allowed));
    }

    /** What an app would show. */
    public static final class Card {
        public String getTitle() {
            return "One";
        }
    }
}
