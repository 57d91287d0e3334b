/** One request and who makes it. */
package org.chorus.sandbox.web.visit;
