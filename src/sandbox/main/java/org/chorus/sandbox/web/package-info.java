/** Confluence's web interface round the installed apps: this package only puts the pieces together. */
package org.chorus.sandbox.web;
