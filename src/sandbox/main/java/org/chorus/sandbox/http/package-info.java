/** The web server, and the servlets and filters that apps put behind it. */
package org.chorus.sandbox.http;
