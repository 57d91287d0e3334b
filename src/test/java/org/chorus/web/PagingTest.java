package org.chorus.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.chorus.common.InvalidInput;
import org.chorus.common.PageRequest;
import org.junit.Test;

public class PagingTest {

    @Test
    public void withoutParametersItIsTheFirstTwenty() {
        assertEquals(new PageRequest("", 20), Paging.of(null, null));
        assertEquals(new PageRequest("", 20), Paging.of("", ""));
        assertEquals(new PageRequest("abc", 100), Paging.of("abc", "100"));
    }

    @Test
    public void aLimitOutsideOneToHundredIsRefused() {
        for (String limit : new String[] {"0", "-1", "101", "ten", "99999999999", "1.5", " 5"}) {
            assertEquals(limit, "page.limit", assertThrows(limit, InvalidInput.class, () -> Paging.of("", limit)).code());
        }
    }
}
