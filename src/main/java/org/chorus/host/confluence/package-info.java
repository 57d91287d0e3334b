/** One adapter per port of `host`; nothing else in Chorus knows Confluence's own classes for people, spaces and mail. */
package org.chorus.host.confluence;
