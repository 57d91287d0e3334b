/** Soy and Velocity as Confluence has them. */
package org.chorus.sandbox.web.template;
