package org.chorus.sandbox.web.fragment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.AWorld;
import org.chorus.sandbox.confluence.Groups;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.service.HostObjects;
import org.junit.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

public class ConditionsTest {

    private static final String PLACE = "com.atlassian.confluence.plugin.descriptor.web.";
    private static final String LOGGED_IN =
            "<condition class='" + PLACE + "urlreadingconditions.UserLoggedInUrlReadingCondition'/>";
    private static final String ADMIN =
            "<condition class='" + PLACE + "conditions.ConfluenceAdministratorCondition'/>";
    private static final String MAY_ADMINISTER = "<condition class='" + PLACE
            + "conditions.SpacePermissionCondition'><param name='permission'>administer</param></condition>";

    private final World world = AWorld.empty();
    private final HostObjects objects = new HostObjects(world);
    private final Person ann = world.people().create("ann", "Ann");
    private final Person bob = world.people().create("bob", "Bob");
    private final Person admin = world.people().change(world.people().create("admin", "Ada"),
            person -> person.joining(Groups.SYSTEM_ADMINS));
    private final StoredSpace space = world.spaces().create("OPS", "Operations", ann);

    @Test
    public void withoutConditionsEverythingIsShown() {
        assertTrue(shown("", Person.ANONYMOUS));
    }

    @Test
    public void somethingIsOnlyForPeopleWhoAreLoggedIn() {
        assertTrue(shown(LOGGED_IN, bob));
        assertFalse(shown(LOGGED_IN, Person.ANONYMOUS));
    }

    @Test
    public void somethingIsOnlyForAdministrators() {
        assertTrue(shown(ADMIN, admin));
        assertFalse(shown(ADMIN, ann));
    }

    @Test
    public void somethingIsOnlyForWhoeverAdministersTheSpace() {
        assertTrue(shown(MAY_ADMINISTER, ann));
        assertFalse(shown(MAY_ADMINISTER, bob));
    }

    @Test
    public void aSpaceConditionNeedsASpace() {
        String test = "<condition class='" + PLACE + "conditions.HasSpaceCondition'/>";

        assertTrue(shown(test, ann));
        assertFalse(new Conditions(world).of(null, item(test)).test(Map.of()));
    }

    @Test
    public void severalConditionsMustAllHold() {
        assertFalse(shown(LOGGED_IN + ADMIN, ann));
        assertFalse(shown("<conditions type='AND'>" + LOGGED_IN + ADMIN + "</conditions>", ann));
    }

    @Test
    public void orIsSatisfiedWithOne() {
        assertTrue(shown("<conditions type='OR'>" + ADMIN + LOGGED_IN + "</conditions>", ann));
    }

    @Test
    public void invertedIsTheOpposite() {
        String inverted = LOGGED_IN.replace("/>", " invert='true'/>");

        assertFalse(shown(inverted, bob));
        assertTrue(shown(inverted, Person.ANONYMOUS));
    }

    @Test
    public void aConditionOfTheHostThatIsNotThereIsLoud() {
        NotEmulated loud = assertThrows(NotEmulated.class,
                () -> shown("<condition class='" + PLACE + "conditions.NoSuchCondition'/>", ann));

        assertEquals("The sandbox does not emulate the condition " + PLACE + "conditions.NoSuchCondition",
                loud.getMessage());
    }

    private boolean shown(String conditions, Person person) {
        Map<String, Object> context = new HashMap<>();
        context.put("space", objects.of(space));
        if (!person.anonymous()) {
            context.put("user", objects.of(person));
        }
        return new Conditions(world).of(null, item(conditions)).test(context);
    }

    private static Element item(String inside) {
        try {
            byte[] xml = ("<web-item>" + inside + "</web-item>").getBytes(StandardCharsets.UTF_8);
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
