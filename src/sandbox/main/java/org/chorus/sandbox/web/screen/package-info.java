/** The host's own pages. */
package org.chorus.sandbox.web.screen;
