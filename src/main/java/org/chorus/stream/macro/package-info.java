/** Streams inside Confluence pages. */
package org.chorus.stream.macro;
