/** The page that stops mails. */
package org.chorus.notify.page;
