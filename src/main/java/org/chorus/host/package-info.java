/** What Chorus asks of Confluence, in our words; the adapters are in `host.confluence`. */
package org.chorus.host;
