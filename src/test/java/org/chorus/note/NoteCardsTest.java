package org.chorus.note;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.chorus.common.Missing;
import org.chorus.given.ANotebook;
import org.chorus.host.Viewer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Pages that notes are about or link to. */
public class NoteCardsTest {

    private final ANotebook book = ANotebook.onH2();

    @Before
    public void pages() {
        page(1, "OPS", "Runbook");
        page(2, "HR", "Salaries");
        page(3, "PUB", "Welcome");
    }

    @After
    public void close() {
        book.close();
    }

    @Test
    public void aPageIsShownOnlyToReadersWhoMayViewIt() {
        int note = about("ann", 2, "x");

        assertEquals(List.of("Salaries true"), seen("ann", note));
        assertEquals(List.of("Salaries true"), seen("joe", note));
        assertEquals(List.of(), seen("bob", note));
        book.world.rights.restrict(2, key("ann"));
        assertEquals(List.of(), seen("joe", note));
    }

    @Test
    public void nobodyWritesAboutWhatHeMayNotView() {
        assertThrows(Missing.class, () -> about("bob", 2, "x"));
        assertThrows(Missing.class, () -> about("bob", 404, "x"));
    }

    @Test
    public void addressesOfThisSiteInTheTextBecomeCardsAndOthersDoNot() {
        String site = book.world.site.baseUrl();
        int note = about("ann", 1, "See " + site + "/pages/viewpage.action?pageId=3 and [that](" + site
                + "/spaces/HR/pages/2/Salaries), not https://other.example/pages/viewpage.action?pageId=1 nor " + site + "/display/OPS");

        assertEquals(List.of("Runbook true", "Welcome false", "Salaries false"), seen("ann", note));
        assertEquals(List.of("Runbook true", "Welcome false"), seen("bob", note));
    }

    @Test
    public void tinyLinksAndAddressesByTitleBecomeCardsToo() {
        page(65_541, "OPS", "Pumps & gears");
        page(201_819_180, "OPS", "Deep");
        page(1_099_511_627_775L, "OPS", "Deeper");
        String site = book.world.site.baseUrl();
        int note = about("ann", 0, site + "/x/BQAB and " + site + "/x/LIQHD, " + site + "/x/______8 and " + site
                + "/display/HR/Salaries?focus=1 and " + site + "/display/PUB/Welcome");
        int more = about("ann", 0, site + "/x/------8 and " + site + "/display/OPS/Pumps+%26+gears and " + site + "/display/OPS/%zz and "
                + site + "/x/AAAAAAAA-- and " + site + "/display/OPS/Nowhere");

        assertEquals(List.of("Pumps & gears false", "Deep false", "Salaries false", "Welcome false"), seen("ann", note));
        assertEquals(List.of("Pumps & gears false", "Deep false", "Welcome false"), seen("bob", note));
        assertEquals(List.of("Deeper false", "Pumps & gears false"), seen("bob", more));
    }

    @Test
    public void guestsSeeOnlyOpenPagesInOpenSpaces() {
        int note = book.noteService.post(as("ann"), new NewNote(NoteKind.DOING, book.world.site.baseUrl()
                + "/spaces/PUB/pages/3", List.of(), new Audience("PUB"), 1, "")).note().id();

        assertEquals(List.of("Welcome false"), titles(Viewer.ANONYMOUS, note));
    }

    private int about(String author, long page, String text) {
        return book.noteService.post(as(author), new NewNote(NoteKind.DOING, text, List.of(), Audience.EVERYBODY, page, "")).note().id();
    }

    private List<String> seen(String viewer, int note) {
        return titles(as(viewer), note);
    }

    private List<String> titles(Viewer viewer, int note) {
        return book.noteService.view(viewer, note).cards().stream().map(card -> card.title() + " " + card.about()).toList();
    }

    private void page(long id, String space, String title) {
        book.content.page(id, space, title, key("ann"), 1, "");
    }
}
