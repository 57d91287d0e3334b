package org.chorus.sandbox.confluence.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class StorageCheckTest {

    @Test
    public void elementsOfItsOwnAndEntitiesOfHtmlAreWelcome() {
        StorageCheck.require("<p>&nbsp;&auml;&amp;<br/></p><ac:link><ri:page ri:content-title=\"x\"/></ac:link>");
    }

    @Test
    public void whatIsNotClosedIsRefusedWithItsPlace() {
        InvalidStorage refused = assertThrows(InvalidStorage.class, () -> StorageCheck.require("<p>a</p>\n<p>b"));

        assertTrue(refused.getMessage(), refused.getMessage().startsWith("Not storage format: line 2, column "));
    }

    @Test
    public void aBareAmpersandAndAnUnknownEntityAreRefused() {
        assertThrows(InvalidStorage.class, () -> StorageCheck.require("<p>a & b</p>"));
        assertThrows(InvalidStorage.class, () -> StorageCheck.require("<p>&nosuchthing;</p>"));
    }

    @Test
    public void theColumnCountsFromTheAuthorsText() {
        InvalidStorage refused = assertThrows(InvalidStorage.class, () -> StorageCheck.require("<p>a</b>"));

        assertEquals("Not storage format: line 1, column 7",
                refused.getMessage().substring(0, "Not storage format: line 1, column 7".length()));
    }

    @Test
    public void aDocumentTypeIsRefused() {
        assertThrows(InvalidStorage.class,
                () -> StorageCheck.require("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>&a;</p>"));
    }
}
