/** People and what they know inside Confluence pages. */
package org.chorus.expertise.macro;
