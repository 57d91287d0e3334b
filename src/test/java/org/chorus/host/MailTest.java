package org.chorus.host;

import static org.junit.Assert.assertEquals;

import org.chorus.host.Mail.Letter;
import org.junit.Test;

public class MailTest {

    @Test
    public void noTitleBeginsAnotherHeader() {
        Letter letter = new Letter("ann@example.com", "Ann endorsed \"Roof\r\nBcc: eve@example.com\u2028\u0085\"", "<p>Hi</p>", "Hi\n");

        assertEquals("Ann endorsed \"Roof Bcc: eve@example.com \"", letter.subject());
        assertEquals("Hi\n", letter.plain());
    }
}
