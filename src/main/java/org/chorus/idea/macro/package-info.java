/** Ideas inside Confluence pages. */
package org.chorus.idea.macro;
