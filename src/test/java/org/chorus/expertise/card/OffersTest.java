package org.chorus.expertise.card;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.util.List;
import org.chorus.common.Ref;
import org.chorus.given.AnApp;
import org.chorus.host.Person;
import org.chorus.host.Viewer;
import org.chorus.text.shown.ShownThanks;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Nobody is offered what would be refused. */
public class OffersTest {

    private final AnApp app = AnApp.onH2("ann", "bob", "gil");
    private final Person ann = app.people.byKey(key("ann"));

    @Before
    public void annAndBobHaveALicence() {
        app.rights.comment(key("ann"), "OPS").comment(key("bob"), "OPS").view(key("gil"), "OPS");
    }

    @After
    public void close() {
        app.close();
    }

    @Test
    public void whoeverMayWriteIsOfferedToAskAndToThank() {
        assertNotEquals("", ask(as("bob")));
        assertEquals(key("ann"), thank(as("bob")));
    }

    @Test
    public void neitherOneselfNorGuestsNorPeopleWithoutLicenceAre() {
        for (Viewer viewer : List.of(as("ann"), Viewer.ANONYMOUS, as("gil"))) {
            assertEquals(viewer.key(), "", ask(viewer));
            assertEquals(viewer.key(), "", thank(viewer));
        }
    }

    private Object ask(Viewer viewer) {
        return app.get(Faces.class).of(viewer, ann).get("askUrl");
    }

    private Object thank(Viewer viewer) {
        return app.get(ShownThanks.class).of(viewer, ann, Ref.of("note", 1), List.of()).get("key");
    }
}
